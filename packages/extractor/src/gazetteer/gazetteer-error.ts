/** The gazetteer's files cannot be used; the message names file and line and what to put right. */
export class GazetteerError extends Error {
  readonly code = 'BAD_GAZETTEER';

  constructor(problems: readonly string[]) {
    const more = problems.length > 10 ? `\n… and ${problems.length - 10} more` : '';
    super(
      `the gazetteer has ${problems.length} bad lines; correct them (cartograph gazetteer check lists all):\n${problems.slice(0, 10).join('\n')}${more}`,
    );
    this.name = 'GazetteerError';
  }
}
