import type { Plugin } from 'vite'

export const withoutWords: Plugin
