/** The arrow of a relationship around what stands in its brackets. */
export const arrow = (direction: 'out' | 'in' | 'both', inside: string): string =>
  `${direction === 'in' ? '<' : ''}-[${inside}]-${direction === 'out' ? '>' : ''}`;
