import type { Plugin } from 'vite'

/** Writes each text of a build once more as .gz and .br. */
export function compressedTwins(): Plugin
