/** What is said around comments, to those who read them and those who write them. */
export const comments = {
  about: (subject: string) => `on [${subject}]`,
  title: 'Say what you think',
  lead: 'In your own words, for those who are still thinking about it. A person reads it before others do.',
  subject: 'What is it about',
  subjects: {
    school: 'The school',
    course: 'This course',
    teacher: (name: string) => `Its teacher, ${name}`,
  },
  text: 'Your words',
  hint: 'From twenty to six hundred characters.',
  named: (name: string) => `It will be signed “${name}”.`,
  changeName: 'You decide [how you are shown].',
  send: 'Hand it in',
  written: 'Thank you. It is on its way to the person who reads it first.',
  yours: 'What you have written',
  ofSchool: 'The school',
  status: {
    pending: 'Being read',
    approved: 'On the site',
    rejected: 'Not shown',
  },
}

export type CommentsWords = typeof comments
