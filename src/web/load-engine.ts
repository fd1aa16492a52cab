import { keeping } from './parts/loaded.tsx'

/** 計算の部分. The rules and the plan: loaded after the rooms, before anybody needs it. */
export const loadEngine = keeping(() => import('./engine.ts'))
