// Names of Haiti and of the Philippines, most common first. Hides nothing but the lists.
import { ranked, wordsOf } from './random.ts';

export const haitianMale = ranked(
  wordsOf(`Jean Joseph Pierre Wilson Frantz Jacques Emmanuel Michel Ronald Robert Patrick Reginald Jocelyn Wilner Fritz Yves Claude Daniel Jimmy Kesner
Evens Gérard Serge Louis André Marc Paul Junior Stanley Ricardo James Rodney Luckner Lesly Mackenson Woodson Wesner Widner Wisly Odilon Onel Orel Osner Rony Roosevelt Samuel Smith
Thony Vilner Walner Watson Widlin Yvon Kervens Jeff Dieudonné Clerveau Célestin Fednel Gesner Guerson Harold Ilfrid Jameson Kenol Lucien Makenzy Nesly Olivier Peterson Ralph Schiller`),
);
export const haitianFemale = ranked(
  wordsOf(`Marie Rose Guerda Marie-Ange Nadège Mirlande Islande Fabiola Carline Daphnée Rose-Marie Yolette Claudette Ketsia Widline Guerline Magalie Nadine
Sherley Régine Roselaure Judith Esther Kettly Immacula Jésula Lourdes Mireille Myrlande Natacha Nathalie Odette Paulette Philomène Rachelle Sabine Solange Stephanie Suze Suzette Tamara
Vanessa Venise Vierge Wideline Wilda Yanick Youseline Yvrose Altagrâce Bernadette Cassandre Christelle Darline Elsie Farah Gina Herlande Jocelyne Johanne Kerline Lovely Mona Naomie`),
);
export const haitianFamily = ranked(
  wordsOf(`Jean Pierre Joseph Louis Charles Michel François Paul Jean-Baptiste Jean-Louis Pierre-Louis Saint-Louis Antoine Augustin Étienne Désir Dorvil
Cadet Toussaint Alexandre Philippe Jacques Noël Laurent Simon Thomas Henry Innocent Exantus Estimé Fleurimond Félix Germain Guerrier Hilaire Jeudy Joachim Lafleur Lafontant Lamour
Larose Lubin Lucien Mathieu Maurice Mésidor Milfort Moïse Napoléon Nicolas Noncent Occéus Orélus Paulin Petit-Frère Philogène Placide Prophète Raphaël Registre Rémy Romain Saintil
Saint-Fleur Saint-Jean Sainvil Salomon Sanon Sénat Séraphin Sylvain Théodore Thélusma Valcin Valcourt Vilmé Victor Vincent Vital Volcy Zéphirin Alcindor Alcé Alexis Altidor Amazan
Ambroise Beauvais Bélizaire Belony Bernard Bien-Aimé Blaise Blanc Bonhomme Brutus Camille Casimir Célestin Charlemagne Chéry Cius Clerveaux Colas Constant Daniel David Delva Denis
Derisma Desrosiers Dieudonné Dorsainvil Dubois Dumas Duverger Edmond Édouard Elie Eugène Fanfan Fénelon Fils-Aimé Francis Frédéric Gabriel Gaston Gédéon Georges Gilles Honoré Isidor`),
);
export const frenchFirst = wordsOf('Jean Pierre Louis Saint Charles Paul François Michel Jacques Joseph Marie');

export const filipinoMale = ranked(
  wordsOf(`Jose Juan Mark John Michael Christian Jerome Angelo Joshua Ramon Rodel Rommel Arnel Reynaldo Rolando Danilo Ernesto Eduardo Jayson Jericho Jomar
Noel Nestor Rogelio Romeo Teodoro Dindo Alvin Allan Benigno Crisanto Dennis Edwin Efren Ferdinand Gerry Isagani Jaypee Junjun Lito Manolo Marlon Nilo Orlando Paolo Renato Rizal Bong`),
);
export const filipinoFemale = ranked(
  wordsOf(`Maria Mary_Grace Mary_Ann Rosario Cristina Jennifer Angelica Jocelyn Maricel Marites Rowena Analyn Cherry Corazon Divina Erlinda Evangeline Fe
Florencia Gemma Glenda Imelda Jasmine Josefina Kristine Leonora Liezl Lourdes Luzviminda Marilou Michelle Milagros Nenita Princess Remedios Rosalinda Sheryl Teresita Vilma Wilma Zenaida`),
);
export const filipinoFamily = ranked(
  wordsOf(`dela_Cruz Garcia Reyes Ramos Mendoza Santos Flores Gonzales Bautista Villanueva Fernandez Cruz De_Guzman Lopez Perez Castillo Francisco Rivera
Aquino Castro Sanchez Torres De_Leon Domingo Martinez Rodriguez Santiago Soriano Delos_Santos Diaz Hernandez Tolentino Valdez Ramirez Morales Mercado Tan Aguilar Navarro Manalo Gomez
Dizon Del_Rosario Javier Corpuz Gutierrez Salvador Velasco Miranda David Salazar Ferrer Alvarez Sarmiento Pascual Lim Delos_Reyes Marquez Jimenez Cortez Antonio Agustin Rosales Manuel
Mariano Evangelista Pineda Ocampo Pangilinan Macaraeg Dimaculangan Magsaysay Macapagal Batungbakal Catacutan Panganiban Lacson Cojuangco Sison Tiongson Quiambao Yap Sy Ong Abad Abella`),
);
