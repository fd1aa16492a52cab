/** The room of a question, and the way from room to room, in English. */
export const questions = {
  back: 'Back',
  progress: (number: number, all: number) => `${number} of ${all}`,
  next: 'Next',
  choose: 'Choose one. If you do not know, you can choose “I don’t know”.',
  write: 'Write something here. If you do not know, press “I don’t know”.',
  pick: 'Press one of the choices above.',
}
