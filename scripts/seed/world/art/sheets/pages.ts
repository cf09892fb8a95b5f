/**
 * What students write by hand for the French course, by the slug of its lecture. `‿` ties two words
 * with a bow, [what stands in brackets] is struck out, {in braces} underlined.
 */
export const pages = {
  'bonjour-first': `
    Bonjour madame !
    Bonjour. Vous désirez ?
    Une baguette, s'il vous plaît.
    Bien cuite ?
    Oui, et deux croissants.
    Ce sera tout ?
    Oui, merci. Bonne journée !
    Bonne journée à vous !

    Salut ! Tu es l'amie de Lise ?
    Oui. Et toi, tu es Paul ?
    On se dit tu ?
    On se dit déjà tu…`,

  'the-sounds-between-words': `
    Vous‿avez une idée ?
    Les‿amis de mes‿amis.
    On‿est‿en‿avance.
    C'est‿un grand‿hôtel.
    Il‿y a deux ou trois‿ans.
    Ils‿ont un‿enfant.
    Ils sont‿en retard.
    Elle‿habite à Arles.
    Un thé et un‿éclair.
    Nous‿allons aux halles.
    C'est très‿intéressant.
    Quand‿est-ce qu'on‿arrive ?`,

  'at-the-cafe': `
    Le chat qui dort
    un café            1,80
    un allongé         2,00
    une noisette       2,10
    un crème           3,40
    chocolat chaud     4,20
    thé à la menthe    3,90
    croissant          1,70
    tartine beurrée    2,60
    tarte aux nuages   6,40

    Bonjour ! On va prendre deux
    crèmes et un chocolat…`,

  'what-you-did-yesterday': `
    Hier soir, il {pleuvait} et
    j'{étais} chez ma sœur.
    On {mangeait} tranquillement.
    Tout à coup, on {a entendu}
    un bruit dans la cuisine.
    Je {suis descendue}, j'{ai}
    {ouvert} la porte : c'{était}
    le chat du voisin, avec
    un poisson. Il {était} très
    content. Nous, moins.
    Bref, on l'{a gardé} pour
    la nuit. Le chat, hein.`,

  'the-ne-that-nobody-says': `
    Je [ne] sais pas où i[l] est.
    [Il n']y a plus de pain.
    T[u] [n']as rien oublié ?
    Je [ne] suis pas d'accord.
    C[e n]'est pas grave.
    Elle [ne] vient jamais.
    On [ne] peut pas entrer.
    I[l] [ne] fait pas froid.
    J[e n]'ai rien dit !
    Tu [ne] vois personne ?
    C[e n]'est pas ma faute.
    Nous [ne] savons plus.`,

  'seventy-and-other-adventures': `
    Au marché
    citrons   quatre euros
    quatre-vingt-dix
    pommes   deux soixante-quinze
    fromage  douze quatre-vingts
    olives   sept soixante et onze
    un melon  trois vingt-cinq
    du miel   neuf quatre-vingt-seize
    des fleurs  quinze euros
    un lapin  dix-huit soixante-dix

    zéro six, soixante et onze,
    quatre-vingt-douze, quatorze`,

  'down-into-the-metro': `
    Bonjour ! Pour aller au port ?
    Vous prenez la ligne 2,
    direction Les Tilleuls,
    vous changez à Marché,
    et après c'est tout droit,
    trois stations. Pardon !
    Vous descendez ici ?`,
} satisfies Record<string, string>
