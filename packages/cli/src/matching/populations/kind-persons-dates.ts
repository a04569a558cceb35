// Kind `persons-dates`: given name, family name and birth date only, as a register of a German- or English-speaking town holds them.
import { bornBetween } from './birth-dates.ts';
import { type DamageWeights, damage } from './damage.ts';
import { englishPerson } from './english-person.ts';
import { blank, type Flat, type PopulationOf, partnerOf } from './population.ts';
import { drawn, type Random, randomOf, ranked, wordsOf } from './random.ts';

const given = ranked(
  wordsOf(`Hans Karl Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter Manfred Gerhard Bernd Heinz Walter
Helmut Martin Matthias Jörg Rolf Jens Sven Kai Torsten Markus Alexander Daniel Sebastian Florian Tobias Jan Lukas Jonas Leon Finn Paul Maximilian Felix Otto Friedrich Wilhelm Heinrich Ernst
Ursula Maria Anna Karin Helga Renate Monika Sabine Petra Ingrid Elisabeth Gisela Brigitte Christa Susanne Andrea Claudia Birgit Heike Gabriele Barbara Angelika Martina Erika Hannelore Ilse
Stefanie Nicole Katharina Julia Christine Sandra Melanie Anja Katrin Silke Jana Lena Laura Sarah Lea Emma Mia Hannah Sophie Gertrud Hildegard Irmgard Edith Waltraud Rosemarie Marlies Elke`),
  0.6,
);
const family = ranked(
  wordsOf(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun
Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn
Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto
Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Ernst Lindner Hübner Kramer`),
  0.7,
);
const starts = wordsOf(
  'Alt Auer Bach Berg Birk Blum Brau Buch Dorn Eber Eich Eisen Esch Feld Fink Frei Gold Grün Hag Hart Heid Hirsch Holz Kalt Kirch Klein Kron Lang Leit Lind Mehl Mohr Mühl Neu Ober Oster Rosen Roth Sand Schön Silber Sonn Stein Stern Strauch Tann Thal Unter Wald Wein Weiß Wester Wies Wind Winter',
);
const ends = wordsOf(
  'auer bach bacher bauer baum becker berg berger brand burg burger eder feld felder hagen hammer hauser heim heimer hofer holz horst huber kamp mann maier meister müller rath reiter rieder schmidt stein thal wald weber',
);

const weights: DamageWeights = [
  [38, 'given'],
  [38, 'family'],
  [24, 'birth'],
];

const townsman = (random: Random): Flat => {
  const birth = bornBetween(random, 1920, 2012);
  if (random.chance(0.35)) return { ...blank, ...englishPerson(random), birth };
  const name = random.chance(0.7) ? drawn(random, family) : `${random.pick(starts)}${random.pick(ends)}`;
  return { ...blank, given: drawn(random, given), family: name, birth };
};

/** One entity in nine stands twice, so that a tenth of the records are duplicates; one or two errors each. */
export const personsDates: PopulationOf = (entities, seed) => ({
  entities,
  mostCopies: 2,
  copiesOf: (entity) => (randomOf(seed, 10, entity, 999).chance(1 / 9) ? 2 : 1),
  record: (entity, copy) => {
    const flat = townsman(randomOf(seed, 10, entity));
    const random = randomOf(seed, 10, entity, copy + 1);
    flat.partner = partnerOf(random);
    if (copy > 0) damage(random, flat, random.chance(0.75) ? 1 : 2, weights, 2);
    return flat;
  },
});
