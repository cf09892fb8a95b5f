/** What the school says where it is found or shared: on cards, in feeds, to machines, and offline. */
export const found = {
  called: {
    courses: 'Course',
    plans: 'Plan',
    teachers: 'Teacher',
    services: 'Service',
    posts: 'From the blog',
    projects: 'Project',
    pages: 'About the school',
  },
  lists: {
    courses: 'Courses',
    plans: 'Plans',
    teachers: 'Teachers',
    services: 'Services',
    offers: 'Offers',
    blog: 'Blog',
    projects: 'Projects',
    contact: 'Contact',
  },
  pages: 'About the school',
  languages: (names: string) => `The site speaks ${names}.`,
  offline: 'You are offline',
  offlineWords:
    'This page needs the network, and there is none just now. What you had open stays as it is.',
  again: 'Try again',
}

export type FoundWords = typeof found
