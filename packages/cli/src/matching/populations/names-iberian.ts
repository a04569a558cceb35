// Spanish and Portuguese names of the Americas and Cape Verde, most common first. Hides nothing but the lists.
import { ranked, wordsOf } from './random.ts';

export const hispanicMale = ranked(
  wordsOf(`José Luis Juan Carlos Miguel Ángel Jesús Francisco Antonio Manuel Pedro Alejandro Jorge Ricardo Fernando
Rafael Daniel David Roberto Eduardo Javier Víctor Héctor Raúl Mario Óscar Sergio Marco Ramón Julio Diego Andrés Alberto Enrique Arturo Gabriel César Martín
Alfredo Gerardo Armando Ernesto Rubén Pablo Guillermo Salvador Alfonso Hugo Rodolfo Jaime Gustavo Ismael Felipe Omar Adrián Iván Edwin Wilmer Nelson Franklin
Wilson Edgar Kevin Cristian Santiago Mateo Sebastián Emiliano Leonardo Nicolás Joaquín Tomás Emmanuel Samuel Isaac Elías Moisés Josué Abel Adán Aarón Benjamín
Bryan Anderson Jefferson Danilo Rolando Orlando Osvaldo Reinaldo Rigoberto Humberto Heriberto Gilberto Norberto Rogelio Rosendo Santos Simón Teodoro Ulises
Vicente Wilfredo Yoel Yunior Radhamés Leandro Junior Elvin Confesor Domingo Ramírez Nicanor Isidro Lázaro Leonel Lorenzo Marcelo Marcos Mauricio Maximiliano
Melvin Milton Noé Octavio Patricio René Ruperto Saúl Tito Ubaldo Valentín Agustín Amado Anselmo Aurelio Bartolo Bernardo Bolívar Braulio Candido Cayetano Claudio
Cristóbal Darío Efraín Eligio Eliseo Emilio Esteban Eugenio Ezequiel Fabián Faustino Fausto Félix Fidel Fermín Genaro Germán Gonzalo Gregorio Hernán Hilario`),
);
export const hispanicFemale = ranked(
  wordsOf(`María Ana Rosa Carmen Juana Guadalupe Margarita Luz Martha Teresa Patricia Gloria Silvia Elena Laura Alejandra
Sandra Claudia Verónica Leticia Yolanda Mónica Adriana Francisca Josefina Elizabeth Irma Isabel Daniela Gabriela Karla Norma Blanca Ruth Esther Julia Raquel
Marta Sonia Miriam Cecilia Carolina Andrea Diana Natalia Valentina Camila Sofía Isabella Mariana Lucía Fernanda Paola Jessica Yesenia Wendy Karen Katherine
Evelyn Jennifer Stephanie Ashley Génesis Nicole Yamilet Yuleisy Altagracia Mercedes Milagros Dolores Soledad Consuelo Esperanza Rosario Pilar Concepción Inés
Beatriz Catalina Victoria Susana Alicia Aurora Amparo Amelia Angélica Antonia Araceli Bárbara Berta Brenda Celia Clara Cristina Delia Digna Dora Edith Elsa Elvira
Emilia Ema Erika Estela Eva Fátima Flor Graciela Griselda Hilda Ingrid Iris Ivette Jacqueline Juanita Lidia Lilian Liliana Lorena Lourdes Luisa Magdalena Maribel
Maricela Marina Marisol Maritza Matilde Minerva Mirna Nancy Nelly Noemí Nora Ofelia Olga Paula Petra Ramona Rebeca Reina Rocío Rosalía Rosaura Santa Sara Tania
Virginia Vilma Viviana Xiomara Yadira Yanira Yaritza Zoila Zulma Arelis Belkis Daysi Dulce Fiordaliza Kenia Leidy Mayra Niurka Odalis Yajaira Yokasta Zunilda`),
);
export const hispanicFamily = ranked(
  wordsOf(`Rodríguez García Hernández González Martínez López Pérez Sánchez Ramírez Cruz Rivera Torres Flores Gómez Díaz Reyes Morales
Ortiz Vásquez Jiménez Ramos Santos Santana Castillo Mejía Núñez Guzmán Álvarez Romero Méndez Castro Vargas Peña Rosario De_la_Cruz Figueroa Colón Vega Medina Rosa Santiago
Soto Guerrero Fernández Mendoza Rojas Delgado Ruiz Maldonado Ayala Acosta Aguilar Marte Polanco Tejeda Batista Burgos Encarnación De_los_Santos Del_Rosario De_Jesús
Valdez Cabrera Contreras Salazar Suárez Molina Campos Cortez Navarro Domínguez Espinoza Fuentes Alvarado Orellana Escobar Portillo Recinos Chávez Aguirre Melgar Zelaya
Mejías Lara Paz Pineda Rosales Padilla Velásquez Zapata Ospina Restrepo Giraldo Cardona Osorio Montoya Londoño Quintero Henao Betancur Gaviria Echeverri Marín Arias Correa
Uribe Salinas Tobar Guevara Erazo Funes Bonilla Cáceres Lemus Argueta Majano Membreño Amaya Benítez Romero Villatoro Chicas Saravia Umaña Ventura Alfaro Cuéllar Henríquez
Monterrosa Calderón Cordero Feliciano Nieves Matos Pagán Quiñones Rentas Sepúlveda Serrano Toro Vélez Zayas Alicea Alvelo Báez Bermúdez Berríos Bonet Caraballo Carrasquillo
Cintrón Claudio Collazo Concepción Crespo Cuevas Dávila Fontánez Irizarry Laboy Lebrón Lugo Malavé Marrero Meléndez Mercado Miranda Montañez Mulero Negrón Nazario Ocasio
Olivo Oquendo Otero Pabón Pantoja Pastrana Pizarro Ponce Ríos Rolón Román Rosado Rosas Rubio Sanabria Sierra Tirado Trinidad Valentín Velázquez Villanueva Abreu Adames
Almonte Alcántara Amparo Arroyo Beltré Brito Bueno Cedeño Céspedes Collado Cuello De_León Del_Valle Disla Durán Espinal Estévez Familia Féliz Francisco Frías Fabián Genao
Geraldo Germán Grullón Heredia Infante Javier Jáquez Lantigua Liriano Lora Luna Mateo Matías Montero Mota Nova Ovalles Paulino Payano Peralta Pichardo Pimentel Puello
Quezada Reynoso Rincón Rosa Rosario Sosa Tavárez Taveras Tineo Ureña Valerio Vicioso Villar Zorrilla Aquino Barrientos Barrios Cabrera Chamale Cifuentes Coc Choc Cucul
Ajanel Ixcoy Lux Mateo Pascual Pop Quiej Tum Tzoc Xol Yat Sontay Ordóñez Palacios Palencia Pacheco Ochoa Muñoz Mora Monge Mata Leiva Lazo Ibarra Huezo Hurtado Gallegos
Galeano Franco Escalante Elías Duarte Coronado Carrillo Cárdenas Cano Bravo Blanco Becerra Barrera Ávila Arévalo Aparicio Andrade Alemán Aguilera Acevedo Zavala Zamora`),
);

export const brazilianMale = ranked(
  wordsOf(`João José Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Luís Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe Raimundo Rodrigo
Manoel Mateus André Fernando Fábio Leonardo Gustavo Guilherme Leandro Tiago Anderson Ricardo Márcio Jorge Sebastião Alexandre Roberto Edson Diego Vitor Sérgio Cláudio Adriano Gilson
Wellington Wesley Wanderson Washington Robson Renato Reginaldo Júlio César Vinícius Valdir Valmir Geraldo Gilberto Adilson Ailton Alan Alessandro Arthur Caio Cássio Celso Davi Denilson
Edilson Elias Emerson Enzo Everton Fabrício Flávio Henrique Hugo Igor Ivan Jair Jean Joaquim Jonas Josué Juliano Junior Kleber Maurício Miguel Moisés Nelson Nilton Otávio Samuel Silas`),
);
export const brazilianFemale = ranked(
  wordsOf(`Maria Ana Francisca Antônia Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa
Mariana Gabriela Vera Vitória Larissa Cláudia Beatriz Rita Luana Sônia Renata Eliane Josefa Simone Natália Cristiane Carla Débora Rosângela Jaqueline Rosa Daniela Aparecida Marlene
Terezinha Raimunda Andréia Fabiana Lúcia Raquel Angela Rafaela Joana Luzia Elaine Daniele Cristina Tatiane Alessandra Bianca Cíntia Conceição Cleide Edna Elisângela Érica Flávia Geovana
Helena Ingrid Isabela Ivone Janaína Karina Kelly Laís Lívia Lorena Luiza Marta Michele Mônica Nilza Poliana Priscila Regina Roberta Rosana Rosimeire Samara Silvana Sueli Tainá Viviane`),
);
export const brazilianFamily = ranked(
  wordsOf(`Silva Santos Oliveira Souza Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Alves Carvalho Araújo Ribeiro Barbosa Martins Gomes Barros Rocha
Dias Fernandes Moreira Marques Vieira Mendes Nunes Cardoso Teixeira Lopes Monteiro Freitas Ramos Gonçalves Santana Correia Machado Moura Batista Campos Cavalcante Tavares Andrade Borges
Castro Reis Melo Soares Pinto Coelho Azevedo Cunha Duarte Farias Fonseca Guimarães Leite Macedo Magalhães Medeiros Miranda Morais Neves Nogueira Pacheco Paiva Peixoto Pires Queiroz
Rezende Sales Sampaio Siqueira Torres Vasconcelos Viana Xavier Amaral Amorim Antunes Aguiar Bastos Bezerra Bittencourt Braga Brito Caldeira Camargo Chaves Coutinho Damasceno Drumond
Evangelista Fagundes Figueiredo Fontes Furtado Galvão Garcia Godoy Guedes Lacerda Leal Leão Lemos Lobo Maciel Maia Matos Medina Menezes Mesquita Motta Muniz Novaes Pessoa Pimenta
Pinheiro Portela Prado Quintão Rangel Sá Sabino Salgado Seabra Serra Severino Simões Trindade Valadares Valente Varela Vargas Veloso Vidal Vilela Depina Andrade Fontes Baptista Centeio
DePina Rosário Lomba Semedo Tavares Varela Moniz Évora Delgado Brandão Gonsalves Mascarenhas Cabral Veiga Sanches Correia Furtado Livramento`),
);
