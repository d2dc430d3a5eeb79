/** What was wanted and what was said of one row. */
export interface Answered<Label> {
  readonly wanted: Label;
  /** Absent where nothing was said. */
  readonly said: Label | undefined;
}

const harmonic = (right: number, said: number, wanted: number): number => (said + wanted === 0 ? 0 : (2 * right) / (said + wanted));

/** Mean of the F1 of every label that is wanted somewhere, 0–1. */
export function macroF1<Label>(answers: readonly Answered<Label>[]): number {
  const labels = [...new Set(answers.map(({ wanted }) => wanted))];
  const scores = labels.map((label) => {
    const right = answers.filter(({ wanted, said }) => wanted === label && said === label).length;
    return harmonic(right, answers.filter(({ said }) => said === label).length, answers.filter(({ wanted }) => wanted === label).length);
  });
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** F1 over all labels of all rows, 0–1. */
export function microF1(rows: readonly { readonly wanted: readonly string[]; readonly said: readonly string[] }[]): number {
  const sum = (count: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const right = sum(({ wanted, said }) => said.filter((label) => wanted.includes(label)).length);
  return harmonic(right, sum(({ said }) => said.length), sum(({ wanted }) => wanted.length));
}
