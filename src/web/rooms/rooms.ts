/** 質問の部屋の部分. The letters, the first questions and the reading of what is typed: loaded behind the first screen, before the engine. */
export { MatterRooms } from './matter-rooms.tsx'
