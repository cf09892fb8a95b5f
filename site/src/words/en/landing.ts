/** What the first page says around what editors have written. */
export const landing = {
  courses: 'Courses',
  noCourses: 'The first course is being written. Come back soon.',
  by: (author: string) => `with ${author}`,
  plans: 'Plans',
  steps: 'How it goes',
  about: 'About us',
  teachers: 'Who teaches',
  voices: 'Heard at the table',
  questions: 'Questions',
  doorIsOpen: 'The door is open.',
  askForPlace: 'Ask us for a place.',
  welcome: 'Good to have you here.',
  contact: (email: string) => `Questions? A person answers at [${email}].`,
  makeAccount: 'Make an account',
  signIn: 'Sign in',
  choosePlan: 'Choose a plan',
  goOn: 'Go on learning',
  openPanel: 'Open the panel',
  seeCourses: 'See the courses',
}

export type LandingWords = typeof landing
