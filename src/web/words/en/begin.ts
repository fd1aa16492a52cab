/** What is asked on the first page where something is open that is kept nowhere. */
export const begin = {
  title: 'Begin anew?',
  text: 'What is open now is not stored. It is lost if you begin anew.',
  begin: 'Begin anew',
  keep: 'Keep or export it first',
  stop: 'Cancel',
}
