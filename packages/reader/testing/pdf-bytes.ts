const LINE = 60;

/** A PDF of one page with these paragraphs, set in lines of sixty characters; ASCII only. */
export function pdfBytes(paragraphs: readonly string[]): Uint8Array {
  let y = 750;
  const commands: string[] = [];
  for (const paragraph of paragraphs) {
    for (const line of paragraph.match(new RegExp(`.{1,${LINE}}(?:\\s|$)`, 'g')) ?? []) {
      commands.push(`1 0 0 1 72 ${y} Tm (${line.trim().replace(/[\\()]/g, '\\$&')}) Tj`);
      y -= 14;
    }
    y -= 14;
  }
  const stream = `BT /F1 11 Tf ${commands.join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  );
}
