import { CIRCLE } from './icons.js';

/** Pictures of what falls due. */
export const LATE = 'M8 3v6M8 12.5v.5';
export const CLOCK = `${CIRCLE}M8 5v3l2 2`;
export const CANCELLED = `${CIRCLE}M4.5 11.5l7-7`;
export const FLAG = 'M4 14V3h8l-2 2.8L12 8.5H4';
/** A ring of dots: strokes of no length have round ends. */
export const DOTTED = 'M8 3v0M11.5 4.5v0M13 8v0M11.5 11.5v0M8 13v0M4.5 11.5v0M3 8v0M4.5 4.5v0';
