import { keeping } from './parts/loaded.tsx'

/** 質問の部屋の部分. Loaded behind the first screen. */
export const loadRooms = keeping(() => import('./rooms/rooms.ts'))

/** 規定の部分. Loaded by the pages of law alone. */
export const loadLaw = keeping(() => import('./law/law-rooms.ts'))
