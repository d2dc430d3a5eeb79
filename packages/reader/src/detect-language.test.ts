import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'MEXICO CITY (AP) — Soldiers closed the road to Culiacán at dawn, and the governor of Sinaloa, Rubén Rocha Moya, asked people to stay at home until the army had searched the quarter. Nobody was hurt.',
    ],
    [
      'es',
      'CULIACÁN, Sinaloa.- Soldados cerraron la carretera al amanecer y el gobernador pidió a la gente que se quedara en casa hasta que el ejército terminara de revisar la colonia. No hubo heridos, dijo.',
    ],
    [
      'pt',
      'O governo do Brasil disse na terça-feira que vai fechar a fronteira com a Venezuela por tempo indeterminado, e que os soldados vão ficar na região até o fim do ano. Não houve feridos no confronto.',
    ],
    [
      'ru',
      'Правительство сообщило во вторник, что граница останется закрытой до конца года. Солдаты будут охранять дорогу, сказал министр, и никто не пострадал во время столкновения на севере страны, добавил он.',
    ],
    [
      'zh',
      '政府星期二表示边境将关闭到年底。部长说士兵将守卫道路。在该国北部的冲突中没有人受伤。总统要求人民留在家中直到军队完成搜查为止。'.repeat(
        4,
      ),
    ],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('does not tell by a few names', () => {
    expect(detectLanguage('Sheinbaum, Trump, Rubio, Guzmán López')).toBeUndefined();
    expect(detectLanguage('')).toBeUndefined();
  });
});
