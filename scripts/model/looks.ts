/**
 * How a photograph looks, as text: 64 bits in hexadecimal for the picture as it is, as many for each of the seven ways of
 * turning and mirroring it, and then for each of some hundred parts of it that are left when its edges are cut away.
 */
export const LOOK_DIGITS = 16;
export const TURNINGS = 7;
