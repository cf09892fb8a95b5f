import type { FilmWords } from '../en/film.ts'

export const film: FilmWords = {
  speed: 'Vitesse',
  normalSpeed: 'Normale',
  goOnAt: (time) => `Reprendre à ${time}`,
  isDone: 'Vous l’avez regardé : cette leçon filmée est terminée.',
  elsewhere: (host) =>
    `Ce film se trouve chez ${host}. Dès que vous le lancez, ${host} apprend que vous le regardez ; jusque-là, rien n’en est chargé.`,
  playAt: (host) => `Le lire depuis ${host}`,
  openAt: (host) => `L’ouvrir chez ${host}`,
  filmAt: (host) => `Un film chez ${host}`,
  takeAlong: 'À emporter',
  kind: {
    pdf: 'PDF',
    zip: 'archive ZIP',
    image: 'image',
    audio: 'son',
    text: 'texte',
    video: 'film',
    other: 'fichier',
  },
}
