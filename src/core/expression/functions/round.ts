/** The number times a power of ten, moved by its decimal digits so that 1.005 keeps all of them. */
function shift(value: number, places: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(power) + places}`);
}

/** The number given, rounded at a decimal place; halves go away from zero. */
export function roundHalfAway(value: number, places: number): number {
  const shifted = shift(Math.abs(value), places);
  if (!Number.isFinite(shifted)) return value;
  const rounded = shift(Math.round(shifted), -places);
  return value < 0 || Object.is(value, -0) ? -rounded : rounded;
}
