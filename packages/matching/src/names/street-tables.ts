// Words of addresses by the form that stands for them: the form, then what people write for it.

// 'st' is also saint, 'dr' doctor: both come out alike on either side, which is all that comparing needs.
export const streetTypeForms = `
st: street str strt stree streets saint sainte
ave: avenue av aven avenu avn avenida avda avd
rd: road rds roads
blvd: boulevard boul bvd bld bulevar boulv
ln: lane lanes la
dr: drive drv driv drives
ct: court crt courts cts
pl: place plc plaats
pkwy: parkway parkwy pky pkway pwy
hwy: highway highwy hiway hway hwys
sq: square sqr squ
plz: plaza plza praca pca piazza
ter: terrace terr tce trce terace terasse
cir: circle circ crcl circl
cres: crescent crescnt crsnt cr
cl: close clo
aly: alley allee ally
xing: crossing crssng
expy: expressway exp expwy
fwy: freeway frwy
tpke: turnpike tpk trnpk
trl: trail trails trls
way: wy
run:
row:
path: pth
loop: loops
mews: mws
grove: grv gr gve
gdns: gardens gdn garden
pde: parade
esp: esplanade espl
cct: circuit cirt
ch: chase
hts: heights ht
hl: hill
rdg: ridge
vw: view
pt: point
cv: cove
bnd: bend
brg: bridge
rte: route rt ruta
hollow: holw
glen: gln
green: grn
walk: wlk
wharf: whf
promenade: prom
quay: quai qy
calle: c cll
callejon: cjon
carrera: cra kra
calzada: calz
camino: cno chemin chem
carretera: carr ctra estrada
paseo: po pso
privada: priv
rua: r
travessa: trav tv
ladeira: lad
alameda: al
rodovia: rod
rue:
impasse: imp
strasse: strass
straat:
via:
ulitsa: ul ulica vulytsia vul
duong:
`;

export const directionForms = `
n: north norte nord
s: south sur sul sud
e: east este est leste
w: west oeste ouest
ne: northeast noreste nordeste
nw: northwest noroeste nordouest
se: southeast sureste sudeste
sw: southwest suroeste sudoeste
`;

export const unitForms = `
apt: ste apartment apartments appt apart apto ap app apartamento appartement appartment aptment unit unt flat suite dept depto dpto departamento
rm: room rooms habitacion hab cuarto quarto chambre
fl: floor flr piso andar etage level lvl
bldg: building edificio edif batiment bat block blk bloco bloque tower torre
lot: lote
trlr: trailer space spc
bsmt: basement bsm sotano basmt
lowr: lower lwr
uppr: upper upr
frnt: front
rear: back
ofc: office
ph: penthouse
`;

// Texts that stand where there is no address, folded. Whole texts only: each word may also be part of a street's name.
export const noAddressTexts = `
n a
na
none
no
nil
null
unknown
unk
not known
tbd
x
xx
xxx
shelter
the shelter
homeless shelter
car
in car
tent
street
the street
streets
on the street
outside
various
transient
ninguno
ninguna
no tiene
no tengo
desconocido
desconhecido
nenhum
nao tem
aucun
aucune
inconnu
sdf
net
neizvestno
нет
неизвестно
бомж
немае
невідомо
khong
khong co
无
無
没有
沒有
不详
不詳
未知
لا يوجد
بدون
غير معروف
የለም
`;
