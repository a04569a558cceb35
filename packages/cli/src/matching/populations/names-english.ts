// Names of English-speaking countries, most common first, and how their family names are composed. Hides nothing but the lists.
import { ranked, wordsOf } from './random.ts';

export const englishMale = ranked(
  wordsOf(`James John Robert Michael William David Joseph Thomas Charles Christopher Daniel
Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan
Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick
Jack Dennis Jerry Tyler Aaron Jose Henry Adam Douglas Nathan Peter Zachary Kyle Walter Harold Jeremy Ethan Carl Keith Roger
Gerald Christian Terry Sean Arthur Austin Noah Lawrence Jesse Joe Bryan Billy Jordan Albert Dylan Bruce Willie Gabriel Alan
Juan Logan Wayne Ralph Roy Eugene Randy Vincent Russell Louis Philip Bobby Johnny Bradley Liam Oliver Lucas Mason Elijah
Owen Caleb Isaac Hunter Connor Evan Julian Luke Isaiah Aidan Hudson Leo Theodore Wyatt Lincoln Jaxon Cooper Blake Harrison
Lachlan Angus Hamish Callum Rory Finn Declan Brendan Conor Eoin Cormac Darragh Stanley Leonard Norman Herbert Frederick
Ernest Clarence Alfred Howard Earl Clifford Edwin Harvey Gordon Leslie Trevor Graham Neil Stuart Geoffrey Nigel Colin
Malcolm Duncan Derek Barry Clive Rodney Curtis Marcus Terrence Darnell Tyrone Jamal Andre Maurice Reginald Xavier Damon
Desmond Malik Tobias Jasper Felix Hugo Silas Ezra Miles Grant Reid Spencer Tucker Garrett Clayton Chase Preston Dominic`),
);

export const englishFemale = ranked(
  wordsOf(`Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa
Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca
Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra
Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan
Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean
Abigail Alice Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany
Charlotte Marie Kayla Alexis Lori Ava Mia Chloe Ella Zoe Lily Ruby Scarlett Matilda Georgia Lucy Imogen Isla Poppy Phoebe
Harriet Eliza Sienna Willow Jade Holly Paige Brooke Taylor Morgan Jordan Alyssa Jasmine Vanessa Courtney Erin Caitlin
Siobhan Niamh Aoife Orla Roisin Bridget Maeve Eileen Maureen Noreen Sheila Deirdre Nora Rosemary Edith Florence Ethel
Mildred Gladys Irene Hazel Lillian Louise Josephine Edna Marjorie Thelma Lois Pauline Phyllis Norma Wendy Gillian Hilary
Tracey Leanne Kirsty Fiona Heidi Tamika Latoya Keisha Ebony Shanice Aaliyah Imani Nia Destiny Autumn Savannah Sierra
Gabrielle Stella Violet Aurora Hazel Penelope Nora Audrey Claire Naomi Eleanor Ivy Alicia Tiffany Crystal Monique Tanya
Yvonne Veronica Lydia Miranda Bethany Beatrice Agnes Esther Miriam Leah Tessa Bianca Amelia Annabelle Daisy Freya`),
);

export const englishFamily = ranked(
  wordsOf(`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas
Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams
Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Edwards Collins Stewart Morris Murphy Cook
Rogers Morgan Cooper Peterson Reed Bailey Bell Kelly Howard Ward Cox Richardson Watson Brooks Wood James Bennett Gray
Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman
Simmons Patterson Jordan Reynolds Hamilton Graham Wallace Cole West Bryant Gibson Ellis Stevens Ford Marshall McDonald
Kennedy Harrison Shaw Hunt Black Daniels Palmer Mills Nichols Grant Knight Ferguson Rose Stone Dunn Perkins Hudson Spencer
Gardner Payne Pierce Berry Matthews Arnold Wagner Willis Ray Watkins Olson Carroll Duncan Snyder Hart Cunningham Bradley
Lane Andrews Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott Chapman Austin Peters Kelley Franklin Lawson
Fields Ryan Schmidt Carr Wheeler Chambers Oliver Montgomery Richards Williamson Johnston Banks Meyer Bishop McCoy Howell
Morrison Hansen Garza Harvey Little Burton Stanley George Jacobs Reid Kim Fuller Lynch Dean Gilbert Garrett Larson Frazier
Burke Hanson Day Moreno Bowman Fowler Brewer Hoffman Carlson Silva Pearson Holland Douglas Fleming Jensen Byrd Davidson
Hopkins May Terry Wade Soto Walters Curtis Neal Caldwell Lowe Jennings Barnett Graves Horton Shelton Barrett OBrien Castro
Sutton Gregory McKinney Lucas Miles Craig Chambers Holt Lambert Fletcher Watts Bates Hale Rhodes Newman Haynes McDaniel
Mendez Bush Vaughn Parks Dawson Norris Hardy Love Steele Curry Powers Schultz Barker Guzman Page Ball Keller Chandler Weber
Leonard Walsh Lyons Ramsey Wolfe Schneider Mullins Benson Sharp Bowen Daniel Barber Cummings Hines Baldwin Griffith Salazar
Hubbard Hodges Reese Stevenson Tate Warner Manning Chan Mann Cross Blair Drew Flynn Doyle Quinn Nolan Brennan Gallagher
Doherty OConnor ONeill Kavanagh Byrne Connolly McCarthy Donovan Fitzgerald Callahan Sheehan Finnegan Keating McGrath Hogan
Buckley Delaney Foley Hickey Whitehead Blackwell Thornton Ashworth Hargreaves Clarke Webb Pratt Bird Swift Frost Nash Rowe
Pike Burgess Norton Goodwin Osborne Bartlett Chadwick Dalton Hancock Kirby Lloyd Owen Pugh Rees Vaughan Bevan Maddox Innes
Sinclair Munro Drummond Lennox Forsyth Galbraith Urquhart Abbott Bradshaw Crawford Dixon Finch Goddard Hobbs Ingram Jarvis
Kemp Lamb Marsh Naylor Oakley Peacock Quick Rudd Slater Tyler Underwood Vincent Wells Yates Ambrose Bishop Crane Dyer`),
  0.85,
);

const stems =
  wordsOf(`Ash Ald Birch Black Brad Bram Brock Brom Burn Cald Carl Chat Clay Cliff Cob Cran Crom Dal Den Ding Dun
East Edge Elm Eving Fair Farn Fen Flax Gart Glen Gold Gran Green Had Hal Ham Har Hart Hather Hay Haz Hen High Hol Hud Hunt
Hutch Kel Ken Kil King Kirk Lang Lang Law Lin Lock Long Lud Mal Mar Mel Mid Mil Mor Nor North Oak Ol Or Pem Pen Pick Pres
Quar Rad Ram Red Rich Rid Ring Rock Roth Rush Ruther Sal San Sel Shel Sher Ship Sil Skel South Stan Stap Stock Stod Strat
Sut Swin Tar Thorn Tim Tod Trow Twin Upp Wake Wal Ward War Wes West Whit Wick Wil Win Wing Wood Worth Wyn Yard York`);
const ends =
  wordsOf(`ford ton ley well wood worth field man by bury ham shaw den stone ing ingham ington bourne brook combe
cote croft dale don er feld gate grave hurst land lock low more ner nell ridge sey side son stead stock sworth tree wick`);
export const englishComposed = {
  starts: ['', '', '', '', '', '', '', '', 'Mc', 'Mac', 'Fitz', 'O'],
  stems,
  ends,
} as const;

/** What a given name is shortened to, or was long ago; names and short forms alike are in lower case. */
export const englishShort: ReadonlyMap<string, readonly string[]> = new Map(
  `william wm will bill willie;charles chas charlie chuck;thomas thos tom tommy;james jas jim jimmy;john jno jack johnny
robert robt bob rob bobby;george geo georgie;joseph jos joe;samuel saml sam;benjamin benj ben;edward edw ed ned ted teddy
alexander alexr alex alec sandy;frederick fredk fred freddie;richard richd dick rick;daniel danl dan danny;david davey dave
henry harry hy hank;michael michl mike mick;nathaniel nathl nat;andrew andw andy drew;francis fras frank;stephen steve
matthew matt;nicholas nick;patrick pat paddy;peter pete;philip phil;walter walt;albert bert al;arthur art;herbert herb bert
anthony tony;christopher chris kit;jonathan jon;kenneth ken;ronald ron;timothy tim;gregory greg;lawrence larry;leonard len
theodore theo ted;ernest ernie;alfred alf fred;archibald archie;augustus gus;ebenezer eben;abraham abm abe;isaac ike
elizabeth eliz eliza betty bess lizzie beth;margaret margt maggie peggy meg;mary polly molly;catherine cath kate kitty
katherine kate kathy;sarah sally sadie;ann annie nancy;anne annie nan;martha patty mattie;harriet hattie;frances fanny
caroline carrie;charlotte lottie;dorothy dolly dot;eleanor nell nellie ellen;florence flo florrie;isabella bella
jane jenny;josephine josie;judith judy;louisa lou;matilda tilly maud;rebecca becky;susan sukey sue;susannah susan
victoria vicky;virginia ginny;jennifer jen jenny;patricia pat patsy;deborah debbie;jessica jess;kimberly kim;amanda mandy
christine chris;jacqueline jackie;samantha sam;abigail abby;winifred winnie;wilhelmina mina;theresa tess;philippa pippa`
    .split(/[;\n]/)
    .map((line) => line.trim().split(' '))
    .map(([name = '', ...short]) => [name, short] as const),
);
