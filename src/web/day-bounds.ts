/** 基準日. The first and the last day that can be chosen, as in a matter file. */
export const firstDay = '1900-01-01'
export const lastDay = '2199-12-31'
