import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

/** The shape that says an actor's label; an Official is a Person's circle with a ring, an Organization an Agency's hexagon, outlined. */
export const shapeOf: Readonly<Record<string, string>> = {
  Official: 'ellipse',
  Person: 'ellipse',
  Government: 'round-rectangle',
  Agency: 'round-hexagon',
  Organization: 'round-hexagon',
  Cartel: 'round-triangle',
  Place: 'round-diamond',
  Group: 'round-octagon',
  More: 'ellipse',
};

/** How the canvas draws; names, pins and the half rings of what changed are drawn by the label layer above it. */
export function canvasStyle(palette: Palette, isStill: boolean): StylesheetJson {
  const fade = isStill ? '0ms' : '120ms';
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        'background-color': 'data(color)',
        width: 'data(size)',
        height: 'data(size)',
        'border-width': 2,
        'border-color': palette.canvas,
        'transition-property': 'opacity',
        'transition-duration': fade as unknown as number,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[label = "Organization"]',
      style: { 'background-color': palette.canvas, 'border-width': 2.5, 'border-color': 'data(color)' },
    },
    {
      selector: 'node[label = "Official"]',
      style: { 'outline-width': 1.5, 'outline-color': 'data(color)', 'outline-offset': 0.5, 'outline-opacity': 1 },
    },
    {
      selector: 'node[label = "Group"]',
      style: {
        'background-color': palette.raised,
        'border-width': 2,
        'border-color': palette.edgeStrong,
        'outline-width': 1.5,
        'outline-color': palette.edge,
        'outline-offset': 2,
        'outline-opacity': 1,
      },
    },
    {
      selector: 'node[label = "More"]',
      style: {
        'background-color': palette.raised,
        'border-color': palette.edge,
        'border-style': 'dashed',
        'border-width': 1.5,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        width: 'data(width)',
        'line-color': palette.edge,
        'target-arrow-color': palette.edge,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'transition-property': 'opacity',
        'transition-duration': fade as unknown as number,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge[tint = "conflict"]',
      style: {
        'line-color': palette.alert,
        'target-arrow-color': palette.alert,
        'target-arrow-shape': 'vee',
        'arrow-scale': 1.1,
      },
    },
    {
      selector: 'edge[tint = "cooperation"]',
      style: { 'line-color': palette.cooperation, 'target-arrow-color': palette.cooperation },
    },
    { selector: 'edge[?isMutual]', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge[?isDenied]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4], 'target-arrow-shape': 'tee' },
    },
    { selector: 'edge[kind = "tie"]', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'node[change = "added"]',
      style: {
        'outline-width': 3,
        'outline-color': palette.accent,
        'outline-offset': 2,
        'outline-opacity': 1,
      },
    },
    {
      selector: 'node[change = "removed"]',
      style: {
        'background-color': palette.canvas,
        'border-color': 'data(color)',
        'border-style': 'dashed',
        'border-width': 2,
      },
    },
    {
      selector: 'edge[change = "added"], edge[change = "changed"]',
      style: { 'line-color': palette.accent, 'target-arrow-color': palette.accent },
    },
    { selector: 'edge[change = "changed"]', style: { 'line-style': 'dotted' } },
    { selector: 'edge[change = "removed"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 5] } },
    { selector: '.dim', style: { opacity: 0.18 } },
    {
      selector: 'edge.strong',
      style: { 'line-color': palette.edgeStrong, 'target-arrow-color': palette.edgeStrong, 'z-index': 10 },
    },
    {
      selector: 'node.selected',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.22,
        'underlay-padding': 12,
        'underlay-shape': 'round-rectangle',
      },
    },
    {
      selector: 'node.focused',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.32,
        'underlay-padding': 6,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'edge.selected',
      style: {
        'line-color': palette.edgeStrong,
        'target-arrow-color': palette.edgeStrong,
        'z-index': 20,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.14,
        'underlay-padding': 4,
      },
    },
    {
      selector: ':selected',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.18, 'underlay-padding': 8 },
    },
  ] as unknown as StylesheetJson;
}
