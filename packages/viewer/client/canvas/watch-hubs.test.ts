import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { watchHubs } from './watch-hubs.ts';

it('finds the six largest nodes once, and again after one has come, gone or grown', () => {
  const cy = cytoscape({
    headless: true,
    elements: Array.from({ length: 9 }, (_, place) => ({ data: { id: `n${place}`, size: 10 + place } })),
  });
  const hubs = watchHubs(cy);
  const first = hubs();
  expect([...first]).toEqual(['n8', 'n7', 'n6', 'n5', 'n4', 'n3']);
  expect(hubs()).toBe(first);
  cy.getElementById('n0').data('size', 50);
  expect([...hubs()][0]).toBe('n0');
  cy.getElementById('n8').remove();
  expect(hubs().has('n8')).toBe(false);
  cy.add({ group: 'nodes', data: { id: 'x', size: 99 } });
  expect([...hubs()][0]).toBe('x');
});
