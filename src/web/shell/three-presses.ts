/** How far apart two presses may lie, in milliseconds. */
const most = 2_000

/** 3回続けて押す. The times of presses that still count with this one; three of them leave the page. */
export function withPress(times: readonly number[], now: number): readonly number[] {
  const last = times.at(-1)
  return last !== undefined && now - last <= most ? [...times, now] : [now]
}
