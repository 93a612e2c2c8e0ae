/** The clock: only what somebody tells at a time needs one, never a drawing or a finding. */
export function now(): Date {
  // eslint-disable-next-line no-restricted-syntax -- the day of telling is a fact of the interview
  return new Date(Date.now());
}
