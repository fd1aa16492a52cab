/** 規定の版. Changes whenever an answer changes for the same facts; CHANGELOG tells which. */
export const ruleSetVersion = '2026-11-21'
