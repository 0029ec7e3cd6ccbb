"""Partnerships: texts with their organisations in brackets, each agreement with its parties and its status.

Under each construction stand sentences that state an agreement and their twins: the same words with « aucun »,
« pourrait », « ancien » or « contre ». ``-`` says that nothing is to be found.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.components.partnership.agreements import Stated, agreements, settled
from extractor.components.partnership.attributes import amount_role, continuations, subject_of
from extractor.components.partnership.document import stated
from extractor.components.partnership.patterns import CONSTRUCTIONS
from extractor.components.partnership.plain import plain_words
from extractor.components.partnership.reading import read as read_document
from extractor.components.partnership.status_patterns import STATUS_RULES
from extractor.sentences import sentences

CASES = """
partnership.negotiated
Accord de collaboration négocié par [X] pour [Y] et l’[Z]/[W] avec [V]. -> X Y Z V announced
Une convention négociée par la [X] pour l’[Y] avec [Z] a été signée hier. -> X Y Z announced
L’accord négocié par [X] pour [Y] avec [Z] ne sera pas renouvelé. -> X Y Z ended
partnership.noun_between
Débutée en 2013, la collaboration entre [X] et [Y] continue. -> X Y ongoing
Un accord de coopération a été signé mardi entre l’[X], le [Y] et la société [Z]. -> X Y Z announced
Le partenariat entre [X] et [Y] est prolongé de trois ans. -> X Y renewed
Aucun accord de coopération n’a été signé entre [X] et [Y]. -> X Y denied
Une alliance entre [X] et [Y] serait à l’étude. -> X Y planned
L’écart se creuse entre [X] et [Y]. -> -
partnership.noun_binding
Un consortium réunissant [X], [Y], [Z] et [W]. -> X Y Z W announced
La convention liant l’[X], le [Y] et [Z] a été signée jeudi. -> X Y Z announced
Le consortium compte huit membres, dont le [X], l’[Y] et le groupe danois [Z]. -> X Y Z announced
Le contrat de collaboration qui unissait [X] et [Y] a pris fin. -> X Y ended
partnership.noun_binding_to
L’accord qui lie [X] à [Y] court jusqu’en mai. -> X Y announced
La convention qui unit la [X] à l’[Y] a été reconduite. -> X Y renewed
Le partenariat liant [X] à [Y] a été résilié. -> X Y ended
partnership.noun_relative_with
La collaboration qu’[X] a nouée avec [Y] durera dix ans. -> X Y announced
L’alliance que la [X] a scellée avec l’[Y] est rompue. -> X Y ended
Le partenariat qu’[X] prolonge avec [Y] vaut 3 M€. -> X Y renewed
Le tract qu’[X] distribue avec [Y] est bleu. -> -
partnership.its_noun
Grâce à son partenariat avec [X], [Y] livre en deux jours. -> X Y announced
Dans le cadre de sa collaboration avec le [X], l’[Y] forme trente élèves. -> X Y ongoing
Via une alliance avec [X], [Y] et [Z] recrutent. -> X Y Z announced
Grâce à son procès contre [X], [Y] se fait connaître. -> -
partnership.its_noun_apart
Fort d’une alliance avec [X] depuis 2019, [Y] recrute. -> X Y ongoing
Grâce à un partenariat avec [X] signé jeudi, la [Y] ouvre le soir. -> X Y announced
Dans le cadre de son accord avec [X] sur les données, [Y] embauche. -> X Y ongoing
Grâce à sa victoire contre [X] jeudi, [Y] monte. -> -
partnership.made_by_with
Le partenariat noué en 2019 par [X] avec [Y] arrive à échéance. -> X Y ended
Un vaccin développé par [X] avec l’[Y]. -> X Y announced
Une application mise en place par la [X] avec [Y] guide les visiteurs. -> X Y announced
Un vaccin acheté par [X] avec une remise à [Y]. -> -
partnership.fronted_with
Associée depuis 2012 à [X] dans le fret, [Y] embauche. -> X Y ongoing
Partenaire du [X] depuis mai, l’[Y] embauche. -> X Y ongoing
En partenariat avec [X] pour trois ans, la [Y] embauche. -> X Y announced
Opposée à [X] depuis 2012, [Y] embauche. -> -
partnership.with_shared
[X] ouvre avec [Y] un guichet commun. -> X Y announced
La [X] prépare avec l’[Y] une offre conjointe. -> X Y announced
Le [X] tient avec la [Y] une permanence partagée. -> X Y announced
[X] n’a avec [Y] aucun point commun. -> -
partnership.gathers
Outre [W], coordinateur, le réseau réunit [X], [Y] et [Z]. -> X Y Z W announced
Le réseau réunit, autour de la santé, [X], [Y] et [Z]. -> X Y Z announced
La plateforme rassemble [X] et le [Y]. -> X Y announced
Le club regroupe déjà [X], l’[Y] et [Z]. -> X Y Z ongoing
Le salon a attiré [X], [Y] et [Z]. -> -
partnership.joins_others
[X] rejoint [Y] et [Z] au sein de l’alliance. -> X Y Z announced
Le [X] rejoindra l’[Y] dans le consortium européen. -> X Y announced
Depuis lundi, [X] a rejoint la [Y] et [Z] dans ce programme. -> X Y Z announced
[X] rejoint [Y] à la Bourse de Paris. -> -
partnership.quoted
« Nous sommes ravis de collaborer avec [X] », déclare Jean Dupont, PDG d’[Y]. -> X Y announced
« Ce partenariat avec [X] nous fera gagner du temps », dit le directeur de l’[Y]. -> X Y announced
« Notre alliance avec [X] se poursuit », assure Ana Roy, présidente de [Y]. -> X Y ongoing
« Je suis heureux d’avoir signé cet accord stratégique avec [X] », a déclaré Jean Dupont, directeur général de [Y]. -> X Y announced
« Nous perdons contre [X] », déplore Jean Dupont, entraîneur de [Y]. -> -
partnership.partners_of_one
Les partenaires officiels du [Club] : [Mutu], [Credit] et [Rossat]. -> Club Mutu ongoing | Club Credit ongoing | Club Rossat ongoing
Les partenaires de l’[X] : la [Y], [Z] et le [W]. -> X Y ongoing | X Z ongoing | X W ongoing
Les rivaux de [X] : [Y] et [Z]. -> -
Les clients de [X] : [Y] et [Z]. -> -
partnership.partners_of
Parmi les partenaires de [X] figurent [Y] et [Z]. -> X Y Z announced
Parmi les partenaires historiques du [X], on trouve l’[Y]. -> X Y ongoing
Parmi les partenaires de la [X] reviennent [Y] et la [Z]. -> X Y Z announced
Parmi les concurrents de [X] figurent [Y] et [Z]. -> -
partnership.counts
[X] compte [Y] parmi ses partenaires. -> X Y ongoing
La [X] range l’[Y] au nombre de ses partenaires. -> X Y ongoing
[X] comptait déjà [Y] et [Z] parmi ses partenaires. -> X Y Z ongoing
[X] compte [Y] parmi ses clients. -> -
partnership.among_partners
[X] recrute. Parmi ses partenaires figurent [Y] et [Z]. -> X Y Z announced
[X] vise Berlin. Parmi ses partenaires historiques, on trouve la [Y]. -> X Y ongoing
[X] grandit. Parmi ses alliés figure l’[Y]. -> X Y announced
[X] recrute. Parmi ses clients figurent [Y] et [Z]. -> -
partnership.has_for_partner
[X] compte pour partenaires [Y] et [Z]. -> X Y Z ongoing
Le [X] a pour partenaire l’[Y] depuis 2012. -> X Y ongoing
Ils ont écrit que [X] avait pour allié [Y]. -> X Y ongoing
[X] a pour concurrents [Y] et [Z]. -> -
partnership.noun_by
Le groupement formé par [X] et [Y] a remporté le marché. -> X Y announced
Une convention de partenariat signée par l’[X] et le [Y]. -> X Y announced
Le consortium fondé en 2015 par [X], [Y] et [Z] recrute. -> X Y Z ongoing
partnership.joint_work
Le capteur est le fruit d’une collaboration entre [X] et [Y]. -> X Y ongoing
Un film coproduit par [X] et [Y]. -> X Y ongoing
L’exposition a été conçue conjointement par le [X] et le [Y]. -> X Y ongoing
Le rapport a été rédigé par [X] contre [Y]. -> -
partnership.concluded_between
Conclu hier entre [X] et [Y], le contrat porte sur trois ans. -> X Y announced
partnership.noun_of
[X], coentreprise de [Y] et [Z], recrute. -> Y Z ongoing
Le rapprochement de l’[X] et du [Y] est acté. -> X Y announced
[X] et [Y] pourraient créer une joint-venture. -> X Y planned
partnership.noun_apposed
Le consortium ([X], [Y] et l’[Z]) a déposé son dossier. -> X Y Z announced
Le marché reviendra au tandem [X]–[Y]. -> X Y announced
Le consortium [X], [Y] et [Z] a déposé son dossier. -> X Y Z announced
partnership.noun_relative
La convention que [X] et l’[Y] ont signée hier court. -> X Y announced
partnership.noun_of_with
L’accord de [X] avec [Y] fait débat. -> X Y announced
Le partenariat du [X] avec l’[Y] a été rompu. -> X Y ended
partnership.fronted
Main dans la main, [X] et [Y] ouvrent une salle. -> X Y announced
En partenariat avec [X], [Y] lance une étude. -> X Y announced
Associée depuis 2019 à [X], la [Y] grandit. -> X Y ongoing
partnership.with_noun
[X] noue avec [Y] une alliance stratégique. -> X Y announced
[X] a conclu avec le [Y] un accord de recherche. -> X Y announced
[X] négocie avec [Y] un accord de coopération. -> X Y planned
[X] n’a conclu avec [Y] aucun accord. -> X Y denied
partnership.subject_noun_with
[X] a signé une convention de partenariat avec le [Y]. -> X Y announced
Le [X] de [Z] a annoncé un partenariat stratégique avec [Y]. -> X Y announced
Le [X] ([A]) de [Z] a annoncé un partenariat stratégique avec [Y]. -> X Y announced
Le président de [X] et la directrice du [Y] ont signé un accord-cadre avec [Z]. -> X Y Z announced
[X] met fin à son partenariat avec [Y]. -> X Y ended
[X] dément tout projet d’alliance avec [Y]. -> X Y denied
partnership.noun_binding_subject
[X] a renouvelé le contrat qui le lie à [Y]. -> X Y renewed
partnership.verb_with
[X] s’associe à [Y] pour recycler. -> X Y announced
[X] collabore avec [Y] depuis 2013. -> X Y ongoing
[X] va faire équipe avec [Y]. -> X Y announced
[X] pourrait s’allier à [Y]. -> X Y planned
[X] ne s’alliera pas à [Y]. -> X Y denied
[X] se bat contre [Y]. -> -
partnership.comes_closer
[X] s’était déjà rapprochée, en mars, de [Y]. -> X Y ongoing
[X] s’entoure de [Y] et de la [Z]. -> X Y Z announced
[X] s’éloigne de [Y]. -> -
[X] se rapproche de [Y]. -> X Y announced
partnership.subjects_noun
[X] et [Y] annoncent un partenariat. -> X Y announced
[X], [Y] et l’[Z] ont annoncé vendredi un accord de collaboration. -> X Y Z announced
[X] et [Y] renforcent leur partenariat. -> X Y renewed
[X] et [Y] pourraient conclure une alliance. -> X Y planned
[X] et [Y] publient leurs résultats. -> -
partnership.renews
[X] et [Y] prolongent de deux ans l’accord qui finance la relève. -> X Y renewed
[X] et le charcutier [Y] repartent pour deux saisons. -> X Y renewed
partnership.conclude_together
[X] et [Y] ont signé la charte de la diversité. -> -
[X] et [Y] signent une tribune. -> -
[X] et [Y] ont signé la charte de coopération. -> X Y announced
[X] et [Y] signent un accord de deux ans. -> X Y announced
[X] et [Y] ont dénoncé leur contrat. -> X Y ended
partnership.verb_together
[X] et [Y] se sont séparés à l’amiable. -> X Y ended
[X] et [Y] se séparent de leur directeur. -> -
[X] et [Y] s’associent. -> X Y announced
[X], [Y] et [Z] font cause commune. -> X Y Z announced
[X] et [Y] collaborent depuis dix ans. -> X Y ongoing
[X] et [Y] ne collaborent plus ensemble. -> X Y ended
[X] et [Y] s’affrontent devant le tribunal. -> -
[X] et [Y] se sont entendues pour créer une plateforme. -> X Y announced
[X] et [Y] se sont entendues sur les prix. -> -
partnership.in_collaboration
Une étude publiée par [X] en lien avec l’[Y]. -> X Y announced
[X] développe ce vaccin en collaboration avec [Y]. -> X Y ongoing
Un salon tenu par le [X] en étroite association avec le [Y]. -> X Y announced
Un salon tenu par le [X] en concurrence avec le [Y]. -> -
partnership.cleft
C’est avec [X], fabricant de portails, que le [Y] crée une fondation. -> X Y announced
C’est avec l’[X] que la [Y] a signé. -> X Y announced
C’est avec [X] que le [Y] travaille depuis 2019. -> X Y ongoing
C’est avec [X] que le [Y] est en procès. -> -
C’est face à [X] que le [Y] crée une fondation. -> -
partnership.whose_partner
Les vélos de la [X], dont [Y] est le partenaire historique, arrivent. -> X Y ongoing
L’[X] fera les analyses pour la [Y], dont il est le partenaire attitré. -> Y X ongoing
Le [X], dont [Y] est partenaire, fête dix ans. -> X Y ongoing
Le [X], dont [Y] est le concurrent, fête dix ans. -> -
partnership.noun_said_by
Ce partenariat avec [X] va nous ouvrir l’Asie, s’est félicitée [Y]. -> X Y announced
« L’alliance avec le [X] était attendue », a déclaré [Y]. -> X Y announced
La coopération avec [X] repart, se réjouit l’[Y]. -> X Y announced
« Le procès avec le [X] était attendu », a déclaré [Y]. -> -
partnership.widened
[X] et [Y] renouvellent leur contrat et élargissent cette alliance à l’[Z]. -> X Y Z renewed
[X] et [Y] étendent leur partenariat à [Z]. -> X Y Z renewed
[X] et le [Y] élargissent leur consortium à la [Z]. -> X Y Z renewed
[X] et [Y] étendent leur offre à [Z]. -> -
partnership.works_on
Le capteur, auquel travaillent depuis 2020 des équipes de l’[X], de la [Y] et de la start-up [Z], résiste au froid. -> X Y Z ongoing
Un projet sur lequel collaborent le [X] et l’[Y]. -> X Y ongoing
Le vaccin sur lequel œuvrent [X] et [Y] est similaire. -> X Y announced
Le vaccin sur lequel s’opposent [X] et [Y] est similaire. -> -
partnership.organised_with
L’école [X] a été fondée en 2012 à Lyon en collaboration avec l’[Y]. -> X Y ongoing
La mission était organisée par le [X] en collaboration avec [Y] et le [Z]. -> X Y Z ongoing
Une étude réalisée par [X] en collaboration avec l’[Y]. -> X Y announced
Une exposition proposée par la [X] avec le [Y]. -> X Y announced
Une étude réalisée par [X] contre l’avis de l’[Y]. -> -
offered, assured, shared with
L’[X] s’est fait connaître en créant, avec la [Y], un certificat franco-allemand. -> X Y ongoing
Le document paraphé par [X], l’[Y] et la [Z] court sur quatre ans. -> X Y Z announced
[X] et l’[Y] ont posé lundi la première pierre d’un centre commun de génomique. -> X Y announced
[X], qui offre avec [Y] des stages d’été, recrute. -> X Y ongoing
[X] a déposé une offre avec [Y] et [Z]. -> X Y Z announced
[X] assure avec la [Y] les navettes du soir. -> X Y ongoing
[X] restera aux côtés de [Y]. -> -
[X] tient un stand aux côtés de [Y]. -> X Y announced
Elle s’est liée à [X] en mai. -> -
La société [X] s’est liée à [Y] pour dix ans. -> X Y announced
La campagne est mise en œuvre conjointement par le [X] et l’[Y]. -> X Y ongoing
Partenaires depuis 2010, [X] et [Y] ont accueilli 3 000 élèves. -> X Y ongoing
[X] travaille avec l’[Y], mais aussi avec la [Z]. -> X Y Z ongoing
Le [X] et quatre réseaux ([Y], [Z], [W] et [V]) ont signé une convention. -> X Y Z W V announced
[X] et ses partenaires ([Y] et [Z]) ouvrent un laboratoire. -> X Y Z announced
partnership.that_two_run
Le laboratoire que l’[Enac] et l’[Isae] ont créé recrute. -> Enac Isae announced
La chaire que pilotent l’[Enac] et l’[Isae] recrute. -> Enac Isae announced
Le réseau que l’[Enac] et l’[Isae] animaient est fermé. -> Enac Isae announced
Les usines que l’[Enac] et l’[Isae] exploitent polluent. -> -
partnership.run_by
L’essai que conduisent le [X] et [Y] commence. -> X Y announced
L’étude que dirigent [X] et [Y] commence. -> X Y announced
L’exposition que coproduisent l’[X], la [Y] et [Z] ouvre. -> X Y Z ongoing
Les impôts que paient [X] et [Y] montent. -> -
partnership.partners_like
[X] peut compter sur des partenaires comme [Y]. -> X Y ongoing
Le [X] réunit des partenaires tels que la [Y]. -> X Y ongoing
La [X] cherche des concurrents comme [Y]. -> -
partnership.noun_by_with
Une convention a été passée mardi par la [X] avec l’[Y]. -> X Y announced
Un accord de coopération sera signé par [X] avec le [Y]. -> X Y planned
Un contrat de vente a été passé mardi par la [X] avec l’[Y]. -> -
partnership.noun_with_apposed
La [X] a conclu lundi un mémorandum avec la télévision publique coréenne, la [Y], axé sur les films. -> X Y announced
[X] signe une convention avec le voisin de toujours, [Y]. -> X Y announced
[X] signe un contrat de vente avec le voisin de toujours, [Y]. -> -
partnership.signed_for
L’accord a été paraphé par Jean Roy pour la [X] et par Anne Lac pour l’[Y]. -> X Y announced
Le texte, signé pour [X] par son PDG et pour la [Y] par Anne Lac, court trois ans. -> X Y announced
La lettre, signée pour [X], vaut pour [Y]. -> -
the plain press, from headline to minutes
C’est l’objet d’une nouvelle convention signée entre l’[X] et la [Y]. -> X Y announced
Le conseil d’administration de [X], association de firmes créatives, et la [Y], qui regroupe trente hôpitaux, ont signé le 7 mars une convention de partenariat. -> X Y announced
Le géant français [X] a annoncé hier avoir signé un nouvel accord de coopération avec le chinois [Y] afin de bâtir des réseaux. -> X Y announced
Les groupes français [X] et [Y] ont annoncé jeudi la création d’une coentreprise dédiée aux batteries. -> X Y announced
La coentreprise, qui devrait naître d’ici deux mois, sera détenue à 60% par [X] et 40% par [Y]. -> X Y planned
Le fabricant américain [X] va former un partenariat avec le constructeur [Y] et le fabricant de fours [Z]. -> X Y Z announced
L’alliance a été annoncée au dernier salon entre le constructeur [X], le fabricant [Y] et le producteur de panneaux [Z]. -> X Y Z announced
Energie : [X] s’allie au géant français [Y]. -> X Y announced
[X] s’allie outre-Rhin au géant des services [Y], avec lequel il a fondé une entreprise commune. -> X Y announced
Le groupe français [X] a signé début mars un protocole d’accord avec les Suisses de [Y]. -> X Y announced
[X] a signé un partenariat avec [Y], l’un des partenaires de longue date du groupe. -> X Y announced
[X], qui est l’un des partenaires de longue date d’[Y], recrute. -> X Y ongoing
Une coentreprise [X]-[Y] dédiée au stockage. -> X Y announced
[X] et [Y] main dans la main pour l’innovation. -> X Y announced
L’usine, née d’un partenariat public-privé entre la [X] et [Y], tourne. -> X Y ongoing
[X] ouvre un laboratoire avec le concours scientifique de l’[Y]. -> -
Les équipes de l’[X] et de [Y] ont mis au point un capteur. -> X Y announced
Des chercheurs de l’[X], du [Y] et de l’[Z] ont montré que le sol respire. -> -
Des chercheurs de l’[X], en collaboration avec le [Y], ont montré que le sol respire. -> X Y announced
Une étude menée par des chercheurs de l’[X] et de la [Y] montre que le sol respire. -> X Y announced
La [X] et l’[Y] travaillent depuis deux ans à un guide. -> X Y ongoing
Créé en 2012 par l’[X] et le [Y], le laboratoire emploie cent personnes. -> X Y ongoing
[X] annonce l’entrée de [Y] à son capital et un accord commercial entre les deux groupes. -> X Y announced
[X] et [Y] viennent d’officialiser leur rapprochement. -> X Y announced
[X] a choisi [Y] comme partenaire pour son cloud. -> X Y announced
[X] confie à [Y] la gestion de son cloud. -> -
[X] et [Y] ont convenu de partager leurs données. -> X Y announced
[X] et [Y] ont décidé de travailler ensemble. -> X Y announced
[X] et [Y] se sont engagés à travailler ensemble. -> X Y announced
L’accord liant [X] et [Y] porte sur la codistribution. -> X Y announced
Ce partenariat permettra à [X] de proposer les services de [Y]. -> X Y announced
Grâce à ce partenariat, les clients de [X] auront accès aux services de [Y]. -> X Y announced
[X] et [Y] lancent une offre commune. -> X Y announced
[X] intègre la solution de [Y] dans ses outils. -> -
[X] est partenaire de [Y] depuis 2015. -> X Y ongoing
La ville de [X] est jumelée avec [Y]. -> X Y ongoing
La [X] et la [Y] ont renouvelé leur convention triennale. -> X Y renewed
Convention : la [X] et [Y] renforcent leurs liens. -> X Y renewed
[X] et l’[Y] consolident leur partenariat. -> X Y renewed
Pour la troisième année consécutive, [X] est partenaire du [Y]. -> X Y ongoing
[X] devient partenaire officiel de [Y] pour trois ans. -> X Y announced
[X] rejoint le programme de partenaires de [Y]. -> X Y announced
Le consortium, composé de [X], [Y] et [Z], a remporté l’appel d’offres. -> X Y Z announced
Sous l’égide de la [X], [Y] et [Z] ont signé un accord. -> Y Z announced
Le CNRS, l’[X] et [Y] créent un laboratoire commun. -> X Y announced
Une chaire industrielle associant [X] et [Y] a été inaugurée. -> X Y announced
[X] fournit les données, [Y] le calcul : les deux maisons ont signé un contrat de recherche. -> X Y announced
« Nous sommes ravis de travailler avec [X] », déclare le PDG de [Y]. -> X Y announced
« Ce partenariat avec [X] ouvre une nouvelle ère », se réjouit Jeanne Roy, directrice générale de [Y]. -> X Y announced
[X] et [Y] scellent leur union. -> X Y announced
[X] noue un partenariat exclusif avec le groupe [Y] pour le marché africain. -> X Y announced
[X] a conclu un accord de commercialisation avec [Y]. -> X Y announced
[X] a retenu [Y] pour l’accompagner dans ce projet. -> -
[X] et sa filiale [Y] signent un accord avec [Z]. -> X Z announced
Paraphée par Jean Roy, président de [X], et Anne Lac, directrice du [Y], la convention court jusqu’en 2026. -> X Y announced
Les présidents de [X] et de [Y] ont signé mardi à Rabat une convention-cadre. -> X Y announced
Le recteur de l’[X], Jean Roy, et la présidente de [Y], Anne Lac, ont signé hier une convention. -> X Y announced
[X] et [Y] : un partenariat gagnant-gagnant. -> X Y announced
[X] / [Y] : signature d’une convention. -> X Y announced
Signature d’une convention de partenariat entre la [X] et l’[Y]. -> X Y announced
Visite de la délégation de [X] à l’[Y]. -> -
[X] et [Y] unissent leurs expertises au service des malades. -> X Y announced
[X] participe avec [Y] et [Z] au projet européen. -> X Y Z announced
Le projet, d’un montant de 4 M€, est financé par [X] et mené par [Y]. -> -
[X] parraine la promotion de [Y]. -> -
Depuis 2018, [X] et [Y] organisent chaque année un festival. -> X Y ongoing
[X] prolonge jusqu’en 2028 son contrat de partenariat avec [Y]. -> X Y renewed
[X] met fin à sa collaboration avec [Y]. -> X Y ended
[X] et [Y] vont collaborer sur la batterie. -> X Y announced
[X] et [Y] devraient signer un accord en mars. -> X Y planned
[X] serait en négociation exclusive avec [Y] pour un partenariat. -> X Y planned
[X] étudie une alliance avec [Y]. -> X Y planned
[X] dément tout rapprochement avec [Y]. -> X Y denied
[X] et [Y] n’ont pas signé d’accord. -> X Y denied
[X] travaille en étroite collaboration avec les équipes de [Y]. -> X Y ongoing
[X] s’est entouré de [Y] et de [Z] pour ce projet. -> X Y Z announced
[X] lance, avec le soutien de [Y], une application. -> -
[X] et [Y] développent conjointement un médicament. -> X Y announced
[X] et [Y] ont signé un contrat de licence. -> -
[X] acquiert [Y]. -> -
Le groupe [X] et la start-up [Y] ont mis en place une plateforme. -> X Y announced
Le groupe [X] et la start-up [Y] proposent une formation commune. -> X Y announced
L’[X] accueille les étudiants de la [Y] dans le cadre d’un accord d’échange. -> X Y ongoing
Un accord d’échange d’étudiants lie l’[X] à la [Y]. -> X Y announced
L’[X] et la [Y] délivrent un double diplôme. -> X Y announced
Le diplôme, délivré conjointement par l’[X] et la [Y], attire. -> X Y ongoing
Le [X] et l’[Y] mettent en commun leurs laboratoires. -> X Y announced
La [X] et l’[Y] fusionnent. -> -
Le salon est organisé par [X] en partenariat avec [Y]. -> X Y announced
L’[X] et l’[Y] se dotent d’un institut commun de cancérologie. -> X Y announced
La [X] apporte son concours à l’[Y] dans le cadre d’une convention signée hier. -> X Y announced
Le ministre [X] et le représentant de l’[Y] ont procédé lundi à la signature d’un accord de coopération. -> X Y announced
La cérémonie de signature de la convention entre le [X] et [Y] s’est déroulée à Dakar. -> X Y announced
[X] et [Y] ont procédé à la signature d’un protocole d’accord. -> X Y announced
Un mémorandum d’entente vient d’être signé entre [X] et l’[Y]. -> X Y announced
Une convention tripartite lie désormais la [X], le [Y] et l’[Z]. -> X Y Z announced
La [X], le [Y] et l’[Z] sont désormais liés par une convention tripartite. -> X Y Z announced
L’accord a été paraphé par Jean Roy pour la [X] et par Anne Lac pour l’[Y]. -> X Y announced
Le partenariat conclu avec la [X] permettra à l’[Y] de former ses agents. -> X Y announced
[X] et le [Y] viennent de sceller un partenariat de trois ans. -> X Y announced
Le club [X] et le club [Y] ont créé une entente pour leurs équipes de jeunes. -> X Y announced
[X] et [Y] présentent une exposition commune au musée. -> X Y announced
Le spectacle est une coproduction du [X] et de l’[Y]. -> X Y announced
Le film est coproduit par [X], [Y] et [Z]. -> X Y Z ongoing
La pièce, créée au [X] en coproduction avec le [Y], part en tournée. -> X Y announced
La saison est organisée avec le [X] et l’[Y]. -> -
Le [X] accueille en résidence l’orchestre [Y]. -> -
Le projet, mis en œuvre par [X] et financé par la [Y], touche 300 villages. -> -
[X] déploie avec l’[Y] un réseau de capteurs. -> X Y ongoing
La start-up [X], issue de l’[Y], lève 3 M€. -> -
La start-up [X], hébergée par l’incubateur [Y], recrute. -> -
La technologie, développée au sein de l’[X] en collaboration avec [Y], a fait l’objet d’un brevet. -> X Y announced
Le laboratoire est une unité mixte de recherche [X]/[Y]. -> X Y ongoing
L’unité mixte associe l’[X], le [Y] et l’[Z]. -> X Y Z announced
[X], filiale commune de [Y] et de [Z], recrute. -> Y Z ongoing
[X], coentreprise entre [Y] et [Z], ouvrira son usine en mai. -> Y Z ongoing
[X] est détenue à parts égales par [Y] et [Z]. -> Y Z ongoing
L’étude clinique sera conduite par le [X] avec le soutien de [Y]. -> -
L’essai est promu par le [X] et mené dans dix centres avec [Y]. -> -
[X] sera le distributeur exclusif de [Y] en Afrique. -> -
[X] expérimente avec la [Y] une navette autonome. -> X Y ongoing
[X], [Y] et [Z] s’unissent pour créer un fonds. -> X Y Z announced
[X], [Y] et [Z] répondent ensemble à l’appel d’offres. -> X Y Z announced
Le groupement momentané [X]-[Y] a remporté le marché. -> X Y announced
[X], associé à [Y], a remporté le marché. -> X Y announced
Le marché a été attribué au groupement formé de [X] et de [Y]. -> X Y announced
La [X] confie la construction du pont au groupement [Y] et [Z]. -> Y Z announced
Les communes de [X] et de [Y] mutualisent leur police. -> X Y announced
La [X] et ses partenaires, l’[Y] et la [Z], lancent un guichet. -> X Y Z announced
[X] compte [Y] et [Z] parmi ses partenaires. -> X Y Z ongoing
Parmi les partenaires du projet figurent [X], [Y] et la [Z]. -> X Y Z announced
Partenaires : [X], [Y], [Z]. -> X Y Z announced
En association avec [X], la [Y] a ouvert une antenne. -> X Y announced
Conjointement avec le [X], la [Y] a ouvert une antenne. -> X Y announced
[X] et [Y] ont rompu leurs fiançailles. -> X Y ended
La rupture est consommée entre [X] et [Y]. -> X Y ended
[X] se retire du consortium formé avec [Y]. -> X Y ended
[X] et [Y] n’iront pas plus loin dans leur rapprochement. -> X Y ended
[X] ne renouvellera pas son partenariat avec [Y]. -> X Y ended
Le contrat qui liait [X] à [Y] prend fin en juin. -> X Y ended
[X] et [Y] discutent d’une alliance. -> X Y planned
[X] et [Y] envisagent de créer une filiale commune. -> X Y planned
Des discussions sont en cours entre [X] et [Y] en vue d’un rapprochement. -> X Y planned
Le projet d’alliance entre [X] et [Y] avance. -> X Y planned
two of whom the press says something else
[X] et [Y] se disputent le marché. -> -
[X] devance [Y] et [Z] au classement. -> -
[X] et [Y] ont publié leurs résultats jeudi. -> -
Les actions de [X] et de [Y] ont bondi à l’annonce de l’accord commercial entre Pékin et Washington. -> -
[X] a déposé plainte contre [Y] pour rupture de contrat. -> -
La Commission a autorisé le rachat de [X] par [Y]. -> -
[X] a obtenu de [Y] un prêt de 20 M€. -> -
[X] et [Y] figurent parmi les lauréats. -> -
[X] fait partie du réseau [Y]. -> -
[X] est membre de [Y]. -> -
[X] a reçu le label [Y]. -> -
Jean Roy, ancien de [X], rejoint [Y]. -> -
Jean Roy a travaillé chez [X] puis chez [Y]. -> -
Jean Roy, président de [X] et administrateur de [Y], recrute. -> -
[X] équipe les hôpitaux de la [Y]. -> -
[X] a livré deux rames à [Y]. -> -
[X] a été choisi par [Y] pour rénover son siège. -> -
[X] vend sa filiale [Y] à [Z]. -> -
[X] a levé 10 M€ auprès de [Y] et [Z]. -> -
Après [X], c’est au tour de [Y] de supprimer des emplois. -> -
Les syndicats de [X] et la direction ont signé un accord sur les salaires avec [Y]. -> -
[X] et [Y], deux rivaux de toujours, s’affrontent samedi. -> -
Comme [X], [Y] veut sortir du charbon. -> -
Selon [X], [Y] perd des parts de marché. -> -
À la différence de [X], [Y] n’a pas d’usine. -> -
[X] imite [Y]. -> -
Le siège de [X] est voisin de celui de [Y]. -> -
[X] répond à [Y] sur les prix. -> -
[X] finance une bourse pour les étudiants de [Y]. -> -
[X] et [Y] emploient 3 000 personnes. -> -
[X] et [Y] se sont mis d’accord à l’amiable. -> -
Le tribunal a condamné [X] à verser 2 M€ à [Y]. -> -
[X] quitte [Y]. -> -
Le rapport de [X] cite [Y] et [Z]. -> -
[X] souhaite la bienvenue à [Y]. -> -
[X] soutient l’association [Y]. -> -
Réunis à Lyon, les adhérents de [X] ont voté la fusion avec [Y]. -> -
Les clients de [X] pourront payer avec [Y]. -> -
[X] propose sur son site les produits de [Y] et de [Z]. -> -
L’ancien accord entre [X] et [Y] a été annulé par le tribunal. -> X Y ended
Les négociations salariales entre [X] et [Y] ont échoué. -> -
Lire aussi : [X] rachète [Y] -> -
[X] réunit son conseil ; [Y] publie ses comptes. -> -
[X] prend le contrôle de [Y] avec l’aide de [Z]. -> -
La coopération policière entre [X] et [Y] inquiète. -> X Y announced
said of one and the other
En signant avec l’[X], [Y] pérennise son laboratoire. -> X Y renewed
En rompant avec la tradition, l’[X] imite [Y]. -> -
Le consortium mené par [X], auquel participent [Y] et [Z], a été retenu. -> X Y Z announced
Le procès intenté par [X], auquel s’intéressent [Y] et [Z], commence. -> -
[X], [Y] et la [Z] ont remporté, en groupement, le marché du tunnel. -> X Y Z announced
[X], [Y] et la [Z] ont remporté, chacun, un marché. -> -
[X] et [Y] planchent sur un haricot économe en eau. -> X Y ongoing
Le [X] et la [Y] s’échangeront des œuvres pendant les travaux. -> X Y announced
[X] et [Y] s’échangeront des amabilités pendant les travaux. -> -
[X] et [Y] lancent [Z]. -> X Y announced
Fruit de cinq ans de travaux entre l’[X] et la [Y], le logiciel entre en service. -> X Y ongoing
[X] et [Y] ne se quittent plus. Les deux partenaires développeront des radars. -> X Y announced
[X] et [Y] ne se quittent plus. Les deux rivaux développeront des radars. -> -
[X] et [Y], sa filiale, ont signé un partenariat avec [Z]. -> X Z announced
[X] et [Y], sa rivale, ont signé un partenariat avec [Z]. -> X Y Z announced
[X] et [Y] ont signé un accord pour la fourniture d’hydrogène. -> -
[X] et [Y] ont signé une convention pour l’achat commun d’électricité. -> X Y announced
[X] et [Y] se partagent l’exploitation de la ligne. -> X Y announced
[X] et [Y] se partagent les rôles. -> -
[X] et [Y] ont mis fin à leurs discussions. -> X Y ended
[X] et [Y] ont mis fin à leurs festivités. -> -
Coordonnés par le [X], six partenaires unissent leurs efforts : [Y], [Z] et [W]. -> Y Z W X announced
La commune d’[X] et celle d’[Y] créent ensemble une société. -> X Y announced
L’[X] et la [Y] ont prolongé de quatre ans le dispositif qui les réunit. -> X Y renewed
L’[X] et la [Y] ont prolongé de quatre ans le procès qui les oppose. -> -
[X] compte toujours bâtir avec la [Y] une station. -> X Y planned
[X] et [Y] ont abandonné le projet de forfait commun. -> X Y ended
La [X], qui prépare le règlement aux côtés de l’allemand [Y], recrute. -> X Y announced
BEYROUTH – L’[X] et l’[Y] jumelés -> X Y announced
Le [X] (siège à Lyon) et l’[Y] sont officiellement jumelés depuis lundi. -> X Y announced
C’est maintenant avec l’[X] que l’[Y] conclut une convention. -> X Y announced
L’entente-cadre [X]-[Y] a été reconduite. -> X Y renewed
L’union de [X] et de [Y] est rompue. -> X Y ended
Après la séparation de [X] et de la [Y], connue fin avril, le secteur attend. -> X Y ended
Il est né de l’association du groupe minier [X] (55 %) et de la compagnie [Y] (45 %). -> X Y ongoing
Le club, né de l’association sportive [X], joue contre [Y]. -> -
Le contrat de co-investissement qu’ont paraphé [X] et [Y] rassure. -> X Y announced
La convention que viennent de signer le [X] et l’[Y] rassure. -> X Y announced
La [X] a conclu un contrat du même type avec l’[Y]. -> X Y announced
[X] tourne. Le Devin de village, monté à deux avec le [Y], ouvre la saison. -> X Y announced
[X] dénonce les contrats d’achat qui l’unissaient à [Y]. -> X Y ended
L’[X], la [Y] et le [Z] ont formalisé le 8 février la constitution d’une équipe de territoire. -> X Y Z announced
[W] (lire notre article), qui associe le [X], celui de [Y] (Finistère) et le [Z] (Loire), publie. -> X Y Z announced
[X] et [Y] se partagent la direction de trois équipes. -> X Y announced
[X] et [Y] se partagent le marché. -> -
[X] et l’[Y] accordent leurs programmes scientifiques. -> X Y announced
[X] et [Y] ont mis dix-huit mois à s’accorder sur le catalogue. -> X Y announced
Une centrale d’achat unique entre [X] et [Y]. -> X Y announced
[X] n’a rien signé avec [Y]. -> X Y denied
Au pied du [X] (Savoie), la [Y], une trentaine d’amis de l’association [Z] et la société [W] ont décidé de s’allier. -> Y Z W announced
En marge du [X], [Y] et [Z] ont noué un partenariat. -> Y Z announced
Dans les locaux de [X], [Y] et [Z] ont signé un accord. -> Y Z announced
Elle a été constituée en janvier par trois entreprises auboises ([X], [Y] et [Z]), l’[W] et l’association [V]. -> X Y Z W V announced
partnership.jointly
[X] et [Y] ouvrent ensemble une école. -> X Y announced
[X] et [Y] co-organisent le salon. -> X Y announced
[X] et [Y] détiennent ensemble 12 % du capital. -> -
[X] et [Y] discutent, mais pas ensemble. -> -
partnership.shared_thing
[X] et [Y] lancent une carte de fidélité commune. -> X Y announced
[X] et [Y] étudieraient une plateforme partagée. -> X Y planned
[X] et [Y] ont un point commun. -> -
partnership.participle
[X], associée à [Y] sur ce projet, recrute. -> X Y announced
partnership.liaison
Ce vaccin est né chez [X], avec lequel [Y] travaille. -> X Y ongoing
partnership.subjects_partners
[X] et [Y] deviennent partenaires. -> X Y announced
[X] et [Y], partenaires depuis 2008, n’ont rien changé. -> X Y ongoing
partnership.partner_apposed
[X] a battu [Y], partenaire historique du [Z]. -> Y Z ongoing
[X] remplace [Y], partenaire historique du [Z]. -> Y Z ended
[X] a battu [Y] et [Z], partenaires de la [W]. -> Y Z W ongoing
Le prix va à la [X], partenaire de l’[Y] depuis 2012. -> X Y ongoing
[X] remplace [Y], concurrent historique du [Z]. -> -
partnership.binds_it
[X] recrute. La convention la lie à [Y] depuis 2012. -> X Y ongoing
[X] recrute. Un contrat le liait depuis mai à la [Y]. -> X Y ongoing
[X] recrute. Une charte l’associe à [Y]. -> X Y announced
[X] recrute. Un procès le lie à son passé. -> -
partnership.partner_of
[X], partenaire historique de [Y], fournit l’étude. -> X Y ongoing
[X] devient partenaire officiel de [Y]. -> X Y announced
[X], ancien partenaire de [Y], fournit l’étude. -> X Y ended
partnership.chooses
[X] choisit [Y] comme partenaire pour son école. -> X Y announced
[X] choisit [Y] pour ses bornes. -> -
partnership.beside
[X] déploie le réseau aux côtés de l’[Y]. -> X Y announced
partnership.makes_with
[X] développe avec [Y] un engin léger. -> X Y ongoing
[X] fournit des turbines à [Y]. -> -
partnership.joins
[X] rejoint le consortium [Y]. -> X Y announced
[X] rejoint [Y] en première division. -> -
partnership.headline
[X]-[Y] : un accord à 308 M€ -> X Y announced
[X] et [Y] : pas de mariage -> X Y denied
partnership.made_of
[X], constituée par [Y] et [Z], grandit. -> Y Z ongoing
partnership.binds
Le projet Hélios, qui associe [X], [Y] et l’[Z], a été lancé. -> X Y Z announced
Le laboratoire commun unit [X] et [Y]. -> X Y announced
partnership.noun_for_with
Nouveau partenariat pour [X] avec [Y] -> X Y announced
Alliance pour le [X] avec la [Y] -> X Y announced
Convention pour l’[X] avec [Y] et [Z] -> X Y Z announced
Nouvelle défaite pour [X] avec [Y] -> -
partnership.headline_with
[X] : partenariat avec [Y] dans l’hydrogène -> X Y announced
[X] : une alliance signée avec la [Y] -> X Y announced
[X] : vers un rapprochement avec [Y] ? -> X Y planned
[X] : un procès avec [Y] -> -
partnership.and_partners
Le partenaire allemand de [X], [Y], a confirmé. -> X Y announced
Le projet, conçu chez [X] et ses partenaires [Y] et [Z], démarre. -> X Y Z announced
L’[X] et son partenaire [Y] inaugurent une ligne. -> X Y ongoing
Le jardin de la [X] et de ses alliés historiques [Y] et [Z] rouvre. -> X Y Z ongoing
L’[X] et son concurrent [Y] inaugurent chacun une ligne. -> -
partnership.with_partners
[X], avec ses partenaires [Y] et [Z], vise Berlin. -> X Y Z announced
[X] vise Berlin avec son partenaire allemand [Y]. -> X Y ongoing
La [X] ouvre avec ses alliés [Y] et [Z] un guichet. -> X Y Z announced
[X] visite Berlin avec ses clients [Y] et [Z]. -> -
partnership.fronted_with_partners
Avec ses partenaires [X] et [Y], [Z] vise Berlin. -> X Y Z announced
Avec son partenaire [X], la [Y] recrute. -> X Y ongoing
Avec leurs alliés [X], [Y] et [Z], [W] recrute. -> X Y Z W announced
Avec ses clients [X] et [Y], [Z] vise Berlin. -> -
partnership.as_partners
[X] monte ce programme avec [Y] et [Z] comme partenaires. -> X Y Z announced
[X] vise Berlin avec [Y] pour partenaire. -> X Y announced
La [X] court avec l’[Y] en tant que partenaire. -> X Y announced
[X] court avec [Y] comme client. -> -
partnership.counts_among
[X] compte parmi ses partenaires [Y] et [Z]. -> X Y Z ongoing
La [X] compte désormais parmi ses alliés l’[Y]. -> X Y announced
[X] comptait parmi ses partenaires historiques [Y] et [Z]. -> X Y Z ongoing
[X] compte parmi ses clients [Y] et [Z]. -> -
partnership.partners_colon
Le [X] peut compter sur ses partenaires historiques, [Y] et la [Z]. -> X Y Z ongoing
[X] a trouvé ses partenaires : [Y] et [Z]. -> X Y Z announced
[X] a choisi son partenaire : ce sera [Y]. -> X Y announced
La [X] s’est entourée de partenaires industriels : [Y], [Z] et [W]. -> X Y Z W announced
[X] a trois clients : [Y], [Z] et [W]. -> -
partnership.partners_listed
Les partenaires (la [X], l’[Y] et [Z]) se réunissent lundi. -> X Y Z announced
Partenaires : [X], [Y] et [Z]. -> X Y Z announced
Partenaires du projet : [X] et l’[Y]. -> X Y announced
Partenaires industriels : la [X], l’[Y], [Z]. -> X Y Z announced
Nos partenaires : [X] et [Y]. -> -
Concurrents : [X] et [Y]. -> -
partnership.partners_are
Les partenaires du projet sont [X], [Y] et [Z]. -> X Y Z announced
Les autres partenaires se nomment [X] et l’[Y]. -> X Y announced
Ses partenaires sont la [X] et [Y]. -> X Y announced
Les concurrents du projet sont [X] et [Y]. -> -
partnership.joint_creation
Bruxelles autorise la création d’une entreprise commune par [X] et [Y]. -> X Y announced
La création de la coentreprise entre [X] et la [Y] a été retardée. -> X Y announced
La création d’une filiale commune par l’[X], [Y] et [Z] est actée. -> X Y Z announced
Bruxelles autorise la création d’une usine par [X] contre [Y]. -> -
partnership.associates
[X] a associé [Y] à sa réflexion. -> X Y announced
La [X] associera l’[Y] à ses recherches. -> X Y announced
[X] associe [Y] et [Z] dans cette étude. -> X Y Z announced
[X] a opposé [Y] à sa réflexion. -> -
partnership.led
[X] (mandataire), [Y] et la [Z] construiront le viaduc. -> X Y Z announced
Le viaduc sera bâti par l’[X] (chef de file) et [Y]. -> X Y announced
Le programme de [X] (coordinateur), [Y] et [Z] démarre. -> X Y Z announced
[X] (Lyon), [Y] et la [Z] construisent des viaducs. -> -
partnership.chosen_by
[X] a été choisi par [Y] comme partenaire pour cet essai. -> X Y announced
La [X] a été désignée par l’[Y] comme partenaire officiel. -> X Y announced
[X] avait été retenu par [Y] pour partenaire en mai. -> X Y announced
[X] a été choisi par [Y] comme fournisseur. -> -
partnership.between_noun
Entre [X] et [Y], la collaboration dure. -> X Y ongoing
Entre la [X] et l’[Y], le partenariat a été prolongé. -> X Y renewed
Entre [X], [Y] et [Z], une alliance se dessine. -> X Y Z announced
Entre [X] et [Y], la concurrence dure. -> -
partnership.takes_part
[X] coordonne le projet, auquel participent aussi [Y] et [Z]. -> X Y Z announced
L’[X] dirige cette étude, à laquelle contribuent [Y] et la [Z]. -> X Y Z announced
[X] lance un essai auquel est invité [Y]. -> -
[X] mène les essais, auxquels prennent part l’[Y] et [Z]. -> X Y Z announced
partnership.stakes
[X] détiendra 51 % de la coentreprise, [Y] les 49 % restants. -> X Y announced
[X] aura 60 % de la société commune, contre 40 % pour [Y]. -> X Y announced
[X] possède 50 % de la coentreprise et [Y] le reste. -> X Y announced
[X] détient 51 % du marché, [Y] les 49 % restants. -> -
partnership.partakes
[X] et [Y] partagent depuis 2019 un plateau d’imagerie. -> X Y ongoing
Le [X] et la [Y] partageront leurs antennes. -> X Y announced
Le régulateur autorise [X] et [Y] à partager une ligne. -> X Y announced
[X] et [Y] partagent le constat. -> -
[X] et [Y] partagent la même ambition. -> -
[X] et [Y] se partagent un marché. -> -
partnership.initiative
Un institut créé à l’initiative de l’[X], du [Y] et de [Z]. -> X Y Z announced
Une collecte organisée à l’initiative commune de [X] et de l’[Y]. -> X Y announced
Un fonds né sous l’impulsion de la [X] et du [Y]. -> X Y announced
Un fonds né sous les critiques de la [X] et du [Y]. -> -
partnership.organised
Un concert gratuit organisé par le [X] et l’association [Y]. -> X Y announced
Une prothèse imaginée par [X] et le [Y]. -> X Y announced
Un outil mis au point par l’[X], la [Y] et [Z]. -> X Y Z announced
Un concert gratuit raillé par le [X] et l’association [Y]. -> -
partnership.owned_by
Détenue à 60 % par [X] et à 40 % par [Y], la coentreprise recrute. -> X Y ongoing
Fondée par l’[X] et la [Y], cette alliance recrute. -> X Y announced
Créé par [X], [Y] et [Z], le laboratoire commun recrute. -> X Y Z announced
Détenue à 60 % par [X] et à 40 % par [Y], la marque recrute. -> -
partnership.binds_around
Le projet associe autour de [X] les industriels [Y] et [Z]. -> X Y Z announced
Le club fédère autour de l’[X] la [Y] et le [Z]. -> X Y Z announced
Le fonds allie autour du [X] [Y] et [Z]. -> X Y Z announced
Le salon attire autour de [X] les industriels [Y] et [Z]. -> -
partnership.together_colon
Trois maisons se sont regroupées pour ce projet : [X], [Y] et [Z]. -> X Y Z announced
Deux villes se jumellent : [X] et [Y]. -> X Y announced
Deux écoles s’associent en mer : l’[X] et la [Y]. -> X Y announced
Deux écoles s’affrontent en mer : l’[X] et la [Y]. -> -
partnership.won_with
[X] a remporté l’appel d’offres avec [Y]. -> X Y announced
La [X] avait répondu avec l’[Y] à cet appel. -> X Y announced
[X] a déposé une offre avec [Y] et [Z]. -> X Y Z announced
[X] a remporté l’appel d’offres devant [Y]. -> -
partnership.made_with
[X] grandit. Son étude est menée avec [Y] et la [Z]. -> X Y Z announced
L’[X] publie. L’outil a été développé avec [Y]. -> X Y announced
[X] recrute. La formation sera organisée avec l’[Y]. -> X Y announced
[X] grandit. Son étude est comparée avec [Y]. -> -
partnership.launch
[X] et [Y] vont développer un assistant vocal. -> X Y announced
Le [X] et la [Y] ont créé une école. -> X Y announced
[X], [Y] et [Z] lancent bientôt une plateforme. -> X Y Z announced
[X] et [Y] développent chacun un assistant. -> -
[X] et [Y] lancent un outil concurrent. -> -
[X] et [Y] critiquent un outil. -> -
partnership.cross
[X] x [Y] : une chaussure. -> X Y announced
partnership.list
Les partenaires du projet :\\n- le [X]\\n- l’[Y]\\n- [Z] -> X Y Z announced
Les concurrents :\\n- le [X]\\n- l’[Y] -> -
partnership.two
Ce partenariat permettra aux clients de [X] d’accéder au réseau de [Y]. -> X Y announced
Aux termes de l’accord, [X] recevra 10 M€ de [Y]. -> X Y ongoing
Malgré cet accord, [X] et [Y] restent concurrents. -> X Y announced
L’accord prévoit que [X] rachète les parts de [Y]. -> -
En vertu de la convention fiscale, [X] et [Y] ne paient rien. -> -
partnership.bridged
Le [X] et l’[Y] testent des drones. La convention de coopération court sur trois ans. -> X Y announced
what each brings to an agreement
Le partenariat a été officialisé lundi. [X] apportera sa plateforme, [Y] ses capacités de production. -> X Y announced
La convention court sur trois ans. La [X] financera les travaux et l’[Y] formera les agents. -> X Y announced
L’accord de coopération a été prolongé. [X] fournit les plants, [Y] se charge de la récolte. -> X Y renewed
La réunion a eu lieu lundi. [X] apportera sa plateforme, [Y] ses capacités de production. -> -
Le partenariat a été officialisé lundi. [X] a battu [Y]. -> -
partnership.exclusion
[X] rachète [Y]. -> -
Le partenariat de [X] avance. -> -
La [X] et la [Y] signent la convention collective. -> -
[X] et [Y] ont signé un accord salarial. -> -
[X] et [Y] mènent un tour de table de 12 M€ chez [Z]. -> -
[X] a signé avec [Y] un contrat de fourniture. -> -
[X] et [Y] ont conclu un accord amiable devant le juge. -> -
[X] et [Y] ont trouvé un accord mettant fin à leur différend. -> -
[X] et [Y] ont signé un accord de licence. -> -
[X] et [Y] n’ont pas pu se rapprocher. -> -
[X] et [Y] n’ont finalement pas trouvé d’accord. -> -
Ce programme est porté par [X] et une filiale créée avec [Y]. -> -
L’[X] associe seize personnes et quitte l’[Y]. -> -
[X] et [Y] ont signé un accord de collaboration et de licence. -> X Y announced
[X] a conclu un accord avec ses syndicats, la [Y] et la [Z]. -> -
Le protocole de cession signé entre [X] et [Y] court. -> -
Interrogés, [X] et [Y] n’ont pas souhaité commenter ce partenariat. -> -
Le jury réunissait [X], [Y] et [Z]. -> -
[X] et [Y] préparent chacun leur contrat de coopération. -> -
[X] et [Y] ont donné leur accord. -> -
[X] et [Y] ont mandaté [Z] pour examiner un rapprochement. -> -
Il ne s’agit pas d’un rapprochement, précisent [X] et [Y]. -> -
[X] et [Y] n’ont en commun que leur banquier. -> -
Le [X] s’associe à la douleur de la famille du fondateur de [Y]. -> -
[X], partenaire de longue date, verse 3 M€, selon [Y]. -> -
[X] travaille à la [Y]. -> -
[X] et son entraîneur se séparent, annonce le quotidien [Y]. -> -
[X] a porté plainte aux côtés de [Y]. -> -
[X] et [Y] ont trouvé un accord sur les droits télé. -> -
[X] partage la tête du classement avec [Y]. -> -
L’appel à la grève a été lancé par la [X], la [Y] et [Z]. -> -
[X] s’est allié à [Y] ; [Z], à personne. -> X Y announced
[X] finance le projet aux côtés de la [Y]. -> -
status
Après deux ans de discussions, [X] et [Y] scellent leur alliance. -> X Y announced
[X] et [Y] signent une alliance dont le montant n’a pas été dévoilé. -> X Y announced
[X] n’exclut pas un partenariat avec [Y]. -> X Y planned
[X] et [Y] intensifient leur coopération. -> X Y renewed
[X] et [Y] fêtent dix ans de collaboration. -> X Y ongoing
[X] et [Y] abandonnent leur projet de coentreprise. -> X Y ended
[X] et [Y] font équipe, même si [X] vient de subir la résiliation d’un bail. -> X Y announced
[X], anciennement partenaire du [Y], recrute. -> X Y ended
[X] se retire de la coentreprise créée avec [Y]. -> X Y ended
[X] et [Y] ne reconduiront pas leur partenariat. -> X Y ended
[X] et [Y] réaffirment leur partenariat. -> X Y renewed
[X] et [Y] viennent de signer une convention renouvelée. -> X Y renewed
En s’alliant à [X], [Y] espère grandir. -> X Y announced
[X], la coentreprise de [Y] et [Z], va recruter. -> Y Z ongoing
[X], partenaire officiel du [Y], offrira des places. -> X Y ongoing
[X] travaille déjà avec [Y] et négocie avec la mairie. -> X Y ongoing
people
Le directeur d’[X], Jean Dupont, et la présidente de [Y], Marie Roy, ont signé une convention. -> X Y announced
Jean Dupont, directeur d’[X], et Marie Roy, PDG de la [Y], ont signé un partenariat. -> X Y announced
Une convention a été signée par Jean Dupont, directeur d’[X], et Marie Roy, présidente de l’[Y]. -> X Y announced
Jean Dupont ([X]) et Marie Roy ([Y]) ont signé lundi une convention de partenariat. -> X Y announced
Jean Dupont, président de l’[X] (UFT), et Marie Roy, directrice par intérim du [Y], ont signé ce 9 mars une convention. -> X Y announced
Jean Dupont, ancien d’[X], et Marie Roy, présidente de [Y], se sont parlé. -> -
signs with
[X] vient de lier son sort à celui de l’équipementier [Y]. -> X Y announced
Associée depuis 2012 à son partenaire historique, [X], la [Y] embauche. -> X Y ongoing
[X] signe avec [Y]. -> X Y announced
[X] a annoncé avoir signé avec [Y] un accord. -> X Y announced
[X] s’engage avec [Y] pour dix ans. -> X Y announced
[X] a signé avec [Y] une licence exclusive. -> -
[X] rompt avec [Y]. -> X Y ended
[X] mutualise ses achats avec la [Y]. -> X Y announced
programmes with another
[X] a mis fin à son programme avec [Y]. -> X Y ended
Quant à la [X], elle vient de fermer son programme avec l’[Y]. -> X Y ended
[X] conserve ses échanges avec la [Y]. -> X Y ongoing
[X] conserve son avance sur la [Y]. -> -
who is bound or confirmed
Le contrat est le deuxième du genre pour [X], lié depuis 2020 au courtier [Y]. -> X Y ongoing
[X] est reconduit comme partenaire technique de [Y]. -> X Y renewed
[X], [Y] et [Z] se parlent. Les trois organisations ont scellé leur association. -> X Y Z announced
[X] est recruté comme gardien de la [Y]. -> -
relative clauses
[X], qui pilote un guichet avec la [Y] et [Z], a reçu des appels. -> X Y Z ongoing
[X], qui rivalise avec la [Y] et [Z], a reçu des appels. -> -
[X], qui collabore depuis 2015 avec [Y], a inauguré un site. -> X Y ongoing
[X], qui s’est associée en mars à [Y], a inauguré un site. -> X Y announced
[X], dont la [Y] est partenaire, a inauguré un site. -> X Y ongoing
[X], qui concurrence [Y], a inauguré un site. -> -
[X], qui vient de s’associer à la coopérative [Y], embauche. -> X Y announced
[X], qui vient de s’associer à [Y], discute aussi avec la mairie. -> X Y announced
[X] n’est plus partenaire de l’[Y]. -> X Y ended
[X] et [Y] ont signé une convention de ligne de crédit de 50 M€. -> -
who only supports
Un salon organisé par [X] en partenariat avec [Y] et avec le soutien de [Z]. -> X Y announced
[X] rejoint l’alliance formée par [Y] et [Z]. -> X Y Z announced
partnership.joins_named
[X] intègre [W], le consortium fondé en 2022 par [Y] et l’[Z]. -> X Y Z announced
Câble : [X] entre dans le consortium [W], formé par [Y] et [Z]. -> X Y Z announced
La [X] rejoint [W], un réseau créé par l’[Y]. -> X Y announced
[X] rejoint [W], un quartier dessiné par [Y]. -> -
partnership.equal_shares
L’usine, fondée par [X] et [Y] à parts égales, emploie 60 personnes. -> X Y announced
La société sera détenue par [X] et la [Y] à parité. -> X Y announced
Une filiale créée en mai par le groupe [X] et l’[Y], à parts égales. -> X Y announced
La société détenue par [X] et [Y] a fermé. -> -
partnership.talks
[X] discute avec [Y]. -> X Y planned
La [X] est en discussions avancées avec [Y]. -> X Y planned
[X] a engagé des pourparlers avec l’[Y] sur un capteur. -> X Y planned
[X] est en discussion avec [Y] sur le prix du lait. -> -
[X] est en négociations avec [Y] en vue d’un rachat. -> -
partnership.talks_together
[X] et l’allemand [Y] mènent des discussions similaires. -> X Y planned
[X] et la [Y] négocient un texte analogue. -> X Y planned
L’[X] et [Y] sont en pourparlers. -> X Y planned
[X] et [Y] mènent des discussions sur les salaires. -> -
partnership.talks_with
[X] recrute. Des discussions du même ordre sont en cours avec [Y]. -> X Y planned
[X] recrute. Des négociations ont été ouvertes mardi avec l’[Y]. -> X Y planned
[X] recrute. Des pourparlers sont engagés avec la [Y]. -> X Y planned
[X] recrute. Des discussions sont en cours avec [Y] sur une cession. -> -
partnership.between_talks
Entre [CMA] et [Gema], il n’y a aucune discussion. -> CMA Gema denied
Entre [CMA] et [Gema], les discussions avancent. -> CMA Gema planned
Entre [CMA] et [Gema], les pourparlers ont repris. -> CMA Gema planned
Entre [CMA] et [Gema], les négociations sur le rachat avancent. -> -
partnership.talks_between
Des discussions sont en cours entre [X] et [Y]. -> X Y planned
Les pourparlers entre [X] et la [Y] avancent. -> X Y planned
Des négociations ont lieu entre l’[X], [Y] et [Z]. -> X Y Z planned
Les discussions entre [X] et [Y] sur les salaires ont repris. -> -
Les discussions entre [X] et [Y] ont tourné court. -> -
what is apart, or was never
[X] et [Y] ont publié des rapports sans avoir été rédigés ensemble. -> -
[X] et [Y] ont conclu mercredi un accord d’approvisionnement. -> -
[X], [Y] et [Z] prêtent ensemble 60 % de la somme. -> -
L’entente qu’[X] cherchait à nouer avec [Y] n’a jamais vu le jour. -> -
who is named beside words that imply one
[V] recrute. Une tentative, conduite par l’[X] en tandem avec le chimiste [Y], dure depuis mai. -> X Y ongoing
[V] recrute. Un projet porté par [X] en partenariat avec [Y] a été retenu. -> X Y announced
[V] recrute. L’expérience de [X] le montre : son tandem avec [Y] a été dissous. -> X Y ended
[V] recrute. L’application travaille également avec [Y]. -> -
[V] recrute. La dirigeante, qui collabore avec [Y], sourit. -> -
who leads with whom
MICROBIOTA (biodiversité), coordonné par le [X] avec l’[Y] et la [Z] ; -> X Y Z announced
[X] discute avec [Y] ; [Z] compte sur son propre site ; [W] recrute. -> X Y planned
of more that are named, those that stand together
Le test que développeront le [X], l’[Y] et [Z], filiale du groupe [W], est prêt. Les trois organisations ont scellé leur association jeudi. -> X Y Z announced
a day between commas
Un protocole d’accord portant création d’un pôle de recherche sur les toxines animales a été signé, jeudi, par l’[X], la [Y] et les laboratoires [Z]. -> X Y Z announced
Il n’y a aucun projet de fusion entre [X] et [Y]. -> -
slashes and dashes
L’accord [X]/[Y] a été reconduit. -> X Y renewed
[X]/[Y] : un accord pour dix ans -> X Y announced
[X]-[Y] : un accord à 42 M€ -> X Y announced
together
[X] et [Y], associées depuis 2012, ne sont pas en reste. -> X Y ongoing
[X] et [Y] lancent, ensemble, une surveillance. -> X Y announced
[X] et [Y] lancent, à deux jours d’écart, une huile. -> -
[X] et la société [Y] ont inauguré le laboratoire commun [Z]. -> X Y announced
La coentreprise sera détenue à 51 % par [X] et à 49 % par [Y]. -> X Y announced
[X] et [Y] ont signé une déclaration d’intention. -> X Y announced
[X] suspend sa coopération avec [Y]. -> X Y ended
Le partenariat entre [X] et [Y] fête ses dix ans. -> X Y ongoing
[X] étend à l’Italie son accord avec [Y]. -> X Y renewed
Le pôle [X] et la fondation coréenne [Y] ont signé un protocole d’accord. -> X Y announced
Un consortium mené par [X] et comprenant [Y], [Z] et [W] a été retenu. -> Y Z W X announced
[X] s’est rapproché de [Y] pour créer un vaccin. -> X Y announced
anaphora
[X] et [Y] se connaissent. Les deux groupes ont signé un accord de coopération. -> X Y announced
[X] emploie 20 personnes. La biotech lyonnaise s’associe à [Y]. -> X Y announced
[X] grandit. Elle collabore avec l’[Y] depuis 2019. -> X Y ongoing
[X] et l’[Y] se parlent. Leur partenariat a été prolongé. -> X Y renewed
[X] grandit. [X] recrute. Avec [Z], la relation remonte à 2017. Elle collabore avec [Y] depuis 2019. -> X Y ongoing
[X] grandit. Son accord avec [Y] a pris fin. -> X Y ended
[X] publie. [Y] aussi. La Terre tourne. -> -
[X] fabrique des moteurs, [Y] des batteries. Les deux PME ont décidé de s’associer. -> X Y announced
[X] et [Y] se parlent. Le constructeur alsacien et l’opérateur public italien font équipe. -> X Y announced
[X] grandit. [X] recrute. [X] embauche [Y]. Les deux sociétés ont signé un partenariat. -> X Y announced
[X] grandit. [Y] négocie avec elle le co-développement d’un capteur. -> Y X planned
[X] vend ses vols à [Y], avec laquelle elle est associée depuis 2012. -> Y X ongoing
[X] recrute. [Y] se bat avec elle. -> -
[X] est cotée à Paris. Son produit est en phase II. Elle a conclu hier un partenariat avec [Y]. -> X Y announced
[X] naît. La société franco-tunisienne a séduit [Y]. Elle a conclu hier avec [Z] un partenariat. -> X Z announced
Le danois [X] et [Y] préparent l’appel d’offres. Le Danois s’est allié à [Z]. -> X Z announced
[X] et [Y] préparent l’appel d’offres. Le Danois et le Français font équipe. -> X Y announced
who begins a clause of its own
Selon [X], [Y] et [Z] négocient une alliance. -> Y Z planned
Contrairement à [X], [Y] a choisi de s’allier à [Z]. -> Y Z announced
En présence du directeur de l’[X], [Y] et la [Z] ont signé une convention. -> Y Z announced
Alors que [X] s’est allié à [Y], [Z] reste seul. -> X Y announced
Le rival de [X], [Y], a signé un partenariat avec [Z]. -> Y Z announced
Le projet est porté par [X], avec [Y] comme partenaire. -> X Y announced
Selon [X], [Y] et [Z] se jalousent. -> -
lists that words introduce
Le consortium, que pilote la société [W], réunit le fabricant [X], filiale de [A] ; la [Y], qui loue une cavité ; enfin le [Z]. -> X Y Z W announced
Ses partenaires ([X], chef de file ; le [Y] de Lyon ; [Z] et l’[W]) se réunissent. -> X Y Z W announced
Le réseau rassemble [X], l’[Y] et deux PME, la française [Z] et la slovène [W]. -> X Y Z W announced
[X] a monté une société commune en Chine avec des acteurs locaux ([Y], [Z] et [W]). -> X Y Z W announced
[X] a signé un accord de coopération avec deux villes, [Y] et [Z]. -> X Y Z announced
[X] collabore avec trois écoles : [Y], [Z] et l’[W]. -> X Y Z W ongoing
[X] se bat contre des acteurs locaux ([Y], [Z] et [W]). -> -
partnership.their_body
Le site est exploité par [X] et [Y] via leur coentreprise [Z]. -> X Y ongoing
[X] et la [Y] ouvriront un site au sein de leur consortium. -> X Y announced
Le site est vendu par [X] et l’[Y] au sein de leur groupement. -> X Y ongoing
Le site est exploité par [X] et [Y] via leur siège. -> -
what is done together, owned together, or once was
À partir du 2 janvier, [X] et [Y] formeront une équipe territoriale d’imagerie. -> X Y announced
[X] et [Y] forment désormais un groupement de trente magasins. -> X Y announced
[X] affronte [Y] ; les deux clubs forment une jeunesse nombreuse. -> -
[X], [Y] et [Z] travaillaient sur une même formule. -> X Y Z announced
[X] et [Y], qui sont copropriétaires de Cellcentric, ont repoussé leur usine. -> X Y ongoing
[X] et [Y], qui sont concurrents de Cellcentric, ont repoussé leur usine. -> -
Cinq ans après l’avoir fondée avec le motoriste [X], [Y] s’est retirée de la coentreprise. -> X Y ended
Le précédent programme, monté en 2009 par l’[X] et l’[Y], a cessé. -> X Y ended
La pièce montée par l’[X] en 2009 plaît à l’[Y]. -> -
Rewe achète en Espagne et [X] passe par Coopernic, la centrale qu’elle a en commun avec [Y] et [Z]. -> X Y Z ongoing
[W] achète en Espagne et [X] passe par [V], la centrale qu’elle a en commun avec [Y] et [Z]. -> X Y Z ongoing
[X] partage avec [Y] les rotations de la délégation de service public. -> X Y ongoing
[X] a remporté la délégation de service public avec [Y] pour concurrent. -> -
[X] et [Y] l’ont fait savoir par un message commun. -> -
Il avait réclamé en vain une alliance entre [X] et [Y]. -> -
[X] ne veut pas entendre parler d’un rapprochement avec [Y]. -> -
Ses fils travaillent, l’un à la [X], l’autre chez [Y]. -> -
[X] a conclu un contrat de liquidité avec [Y]. -> -
[X] quitte Symbio et se rapproche de [Y]. -> X Y announced
[X] quitte [Y] et leur alliance. -> -
La convention qui liait [X] et [Y] est échue depuis octobre. -> X Y ended
[X] et [Y] n’ont pas donné suite à leur contrat de recherche. -> X Y ended
frames, gaps and what a colon takes up again
Dans le collectif [W], la [X], [Y] et [Z] agissaient déjà de concert. -> X Y Z ongoing
Dans le stade de [W], la [X], [Y] et [Z] s’affrontent. -> -
La coentreprise que viennent de fonder [X] (51 %), le [Y] (24 %) et [Z] (25 %) exploitera un site. -> X Y Z announced
La voiture que viennent de noter [X], le [Y] et [Z] est chère. -> -
[X] accueille [Y]. Nos deux instituts ont signé ce midi un accord de collaboration. -> X Y announced
Les forfaits d’[X] n’incluront plus [Y] : le partenariat ouvert en 2010 s’éteindra le 30 juin. -> X Y ended
[X] repère les émissions, [Y] les navires ; la collaboration a reçu l’aval d’Oslo. -> X Y announced
[X] repère les émissions, [Y] les navires ; la concurrence est rude. -> -
[X] et [Y] étudient un pressoir commun, que chacune ferait tourner un jour sur deux. -> X Y planned
Le réseau [X] et la [Y] remettent le couvert : leur concours revient. -> X Y renewed
Le réseau de [X] et la [Y] remettent le couvert. -> -
[X] et [Y], longtemps associées dans les Landes, ne le sont plus. -> X Y ended
[X] et [Y], rivales mais associées sur l’appel d’offres du CHU. -> X Y announced
[X] et [Y] conduisent depuis 2014 le programme GEothermies. -> X Y ongoing
[X] et [Y] conduisent depuis 2014 le débat. -> -
[X] et [Y] grandissent. Depuis l’été, ils rédigent côte à côte un bulletin. -> X Y ongoing
[X] et [Y] grandissent. Depuis l’été, ils rédigent chacun un bulletin. -> -
partnership.noun_of_list
On la doit au rapprochement de trois acteurs qui se connaissaient peu : le [X], l’[Y] et la [Z]. -> X Y Z announced
Le groupement de quatre communes : [X], [Y], [Z] et [W]. -> X Y Z W announced
On la doit au vote de trois acteurs : le [X], l’[Y] et la [Z]. -> -
partnership.noun_list
Une convention de trois acteurs du bois : [Fibois], [Inrae] et [Novea]. -> Fibois Inrae Novea announced
Un partenariat de trois établissements : [X], [Y] et [Z]. -> X Y Z announced
Une convention entre trois acteurs du soin : le [X], l’[Y] et la [Z]. -> X Y Z announced
Un litige entre trois acteurs du soin : le [X], l’[Y] et la [Z]. -> -
who is meant by a place, by « les mêmes », and who is an association
[X] a grandi. Hier, [Y] et la PME des Côtes-d’Armor développeront conjointement une sonde. -> Y X announced
[X] et [Y] recrutent. Il y a dix jours, les mêmes ont prolongé l’accord qui les lie. -> X Y renewed
Le consortium rassemble l’industriel [X], l’[Y] et l’association de parents [Z]. -> X Y Z announced
[X], [Y] et [Z], marque de Richemont, ont constitué en avril l’[W]. -> X Y Z announced
[X], [Y] et [Z], marque de Richemont, ont visité en avril l’[W]. -> -
L’[X] publie. Il est organisé par l’[Y] en partenariat avec l’[Z]. -> Y Z announced
Depuis 2024, trente organisations ont eu recours à l’alliance, dont [X], [Y] et la [Z]. -> -
[X] et [Y] ont promis des dons, sans être parties à la convention. -> -
L’étude réunit les [X], l’[Y] et la start-up mosellane [Z], qui fournit les capteurs. -> X Y Z announced
L’étude enrichit les [X], l’[Y] et la start-up mosellane [Z], qui fournit les capteurs. -> -
L’accélérateur a vu le jour en décembre à l’initiative de l’[X], la [Y] et [Z]. -> X Y Z announced
L’accélérateur a vu le jour en décembre sous les yeux de l’[X], la [Y] et [Z]. -> -
[X] et la compagnie congolaise [Y] étudieraient la création d’un transporteur conjoint. -> X Y planned
[X] et la compagnie congolaise [Y] étudieraient la question. -> -
L’[X] et la [Y] ont ouvert lundi, dans un ancien garage, un centre de tri. -> X Y announced
L’[X] et la [Y] ont ouvert lundi, dans un ancien garage, chacune un centre de tri. -> -
[X], [Y] et [Z] travaillent par ailleurs depuis 2015 à l’Eurodrone. -> X Y Z ongoing
[X], [Y] et [Z] travaillent par ailleurs en 2015. -> -
[X] et [Y] candidats ensemble à Riyad. -> X Y announced
[X] et [Y] : un billet unique pour les lacs -> X Y announced
[X] et [Y], la revente à deux -> X Y announced
[X] et [Y] : un billet trop cher pour les lacs -> -
partnership.welcomes
L’[X] accueille [Y] dans son consortium. -> X Y announced
L’[X] accueille [Y] dans son nouvel immeuble. -> -
bound, together, headed
[X] et [Y] sont désormais liés par un accord. -> X Y announced
[X] et [Y] sont désormais liés par un procès. -> -
[X] et [Y] unis pour la planète. -> X Y announced
[X] et [Y] se lancent dans l’aventure à deux. -> X Y announced
[X] et [Y] se lancent dans l’aventure. -> -
[X] sera épaulé par [Y] et [Z]. -> X Y Z announced
[X] sera dépassé par [Y] et [Z]. -> -
Le groupement [X]/[Y]/[Z] a été retenu pour construire le métro. -> X Y Z announced
Partenariat : [X] choisit [Y]. -> X Y announced
Handball : [X] choisit [Y]. -> -
Rapprochement : [X] rachète [Y]. -> -
partnership.verb_with_described
Pour y parvenir, [X] s’est associé à un spécialiste du secteur, [Y]. -> X Y announced
[X] collabore avec deux écoles de la ville, [Y] et [Z]. -> X Y Z ongoing
Pour y parvenir, [X] a vendu son usine à un spécialiste du secteur, [Y]. -> -
partnership.noun_with_described
[X] a signé un partenariat avec une biotech de la région, [Y]. -> X Y announced
[X] a signé un bail avec une biotech de la région, [Y]. -> -
partnership.among_the_partners
Parmi les partenaires du projet figurent [X], [Y] et [Z]. -> X Y Z announced
Parmi les clients du projet figurent [X], [Y] et [Z]. -> -
those who sign, what is run by two, and who carries a project
Les signataires sont [X], [Y] et [Z]. -> X Y Z announced
Les perdants sont [X], [Y] et [Z]. -> -
L’unité, cogérée par l’[X] et le [Y], compte cent chercheurs. -> X Y ongoing
L’unité, gérée par l’[X] et le [Y], compte cent chercheurs. -> -
Porté par [X], le projet Alpha associe [Y] et [Z]. -> Y Z X announced
Financé par [X], le projet Alpha associe [Y] et [Z]. -> Y Z announced
[X] et [Y] auraient entamé des discussions. -> X Y planned
[X] s’allie à la coopérative [Y] pour racheter [Z]. -> X Y announced
[X] signe un accord avec la coopérative [Y] pour racheter [Z]. -> -
[X] et sa filiale [Y] ont ouvert un bureau. -> -
[X] et son fournisseur [Y] ont ouvert un bureau. -> X Y announced
[X] fait front commun avec [Y] contre [Z]. -> X Y announced
partnership.noun_allows
Ce partenariat avec [X] permet à [Y] de grandir. -> X Y announced
Cette alliance avec le [X] devrait permettre à l’[Y] de vendre en Chine. -> X Y planned
Ce procès avec [X] permet à [Y] de grandir. -> -
who coordinates by a colon
Projet retenu : Alpha (coordinateur : [X] ; partenaires : [Y], [Z]). -> Y Z X announced
partnership.noun_with_by
Un partenariat a été noué avec [X] par [Y]. -> X Y announced
Une convention signée avec la [X] hier par l’[Y] prévoit trois ans de travaux. -> X Y announced
Un procès a été engagé avec [X] par [Y]. -> -
who stands in the middle, and what is only bought
Autour de [X], le consortium compte [Y], [Z] et [W]. -> Y Z W X announced
[X] a signé une lettre d’intention avec [Y] pour l’achat de dix avions. -> -
what two undo, and what they do by two
Le syndicat [X], la [Y] et le groupement de producteurs [Z] testent un capteur. La convention a été signée lundi. -> X Y Z announced
Les syndicats de [X], la [Y] et le groupement de producteurs [Z] testent un capteur. La convention a été signée lundi. -> -
[X] et [Y] ont lancé le 4 mars leur version du sirop. -> -
La néobanque [X] et l’assureur mutualiste [Y] ont annoncé la signature d’un accord de distribution. -> X Y announced
L’assureur [X] est né en 1950. L’assureur assiste [Y]. -> -
Sept groupes, [X], [Y] et [Z], ouvriront le 1er septembre une place de marché. -> X Y Z announced
[X] et [Y] ouvriront le 1er septembre chacun une agence. -> -
La société est née de travaux menés à l’[X] et à l’[Y]. -> -
Le capteur est issu de travaux menés en commun par [X] et [Y]. -> X Y ongoing
[X] et [Y] tirent un trait sur leur centrale d’achats. -> X Y ended
[X] et [Y] tirent un trait sur [Z], leur centrale d’achats. -> X Y ended
[X] et [Y] tirent un trait sur Inca, leur centrale d’achats. -> X Y ended
[X] et [Y] tirent un trait sur la Formule 1. -> -
[X], [Y] et [Z], qui avaient ouvert ce service de vidéo, ont officialisé son arrêt. -> X Y Z ended
[X] mènera les achats, [Y] s’occupera du papier. Les deux enseignes viennent de s’entendre pour cinq ans. -> X Y announced
[X] et [Y], qui avaient ouvert un service de vidéo en 2020, ont officialisé hier son arrêt. -> X Y ended
[X] et [Y], qui avaient ouvert la porte, ont officialisé hier son arrêt. -> -
[X] et [Y] mèneront des recherches à deux sur quatre cancers. -> X Y announced
[Walo] affronte [Zedi]. [X] et [Y] mèneront des recherches à vingt heures. -> -
[X] et [Y], qui ont signé un accord en mars, recrutent. -> X Y announced
[X] et [Y], qui ont signé une tribune en mars, recrutent. -> -
[X] et [Y] n’achèteront plus à deux. -> X Y ended
Les sociétaires de la [X] ont entériné lundi la fin du rapprochement avec [Y]. -> X Y ended
Christian Roy, pour la [X], et Michel Cosnard, pour l’[Y], ont signé un accord-cadre. -> X Y announced
Christian Roy, pour la [X], et Michel Cosnard, pour l’[Y], ont pris la parole. -> -
[X] et [Y] renoncent à leur rapprochement. -> X Y ended
[X] et [Y] renoncent à leur action en justice. -> -
what the daily press says
Le français [X] et l’allemand [Y] sont parvenus à un accord sur le moteur du futur avion. -> X Y announced
[X] et [Y] sont parvenus à un accord sur les salaires. -> -
[X] et [Y] sont parvenus à la finale. -> -
[X], @[Y] et [Z] s’allient pour un an. -> X Y Z announced
[W] finance la recherche. Piloté par [X] et conçu conjointement avec [Y], le consortium est un réseau. -> X Y announced
Cet accord, signé entre [X] et [Y], vise à renforcer les collaborations. -> X Y announced
Cet accord, signé entre [X] et [Y], renforce leur collaboration. -> X Y renewed
[X], [Y] et [Z] ont décidé de s’unir pour lancer une chaîne. -> X Y Z announced
[X] a décidé de s’unir à [Y]. -> X Y announced
On verra les chaînes du groupe [X] et les contenus de [Y], en vertu d’un partenariat. -> -
Le centre [X] (CX) de la région de Vallombre, le conseil [Y] et l’[Z] ont signé hier une convention. -> X Y Z announced
[X] concrétise son code-share avec [Y]. -> X Y announced
Le partage de codes entre [X] et [Y] commence en mai. -> X Y announced
[X] et [Y] s’échangent leurs codes postaux. -> -
Le pôle est constitué des marques [X], [Y] et [Z]. -> -
Le pôle est constitué par [X], [Y] et [Z]. -> X Y Z ongoing
Suivent [W], le consortium qui fabrique l’hélicoptère (61 M€), [X] (59 M€), [Y] (49 M€) et [Z] (17 M€). -> -
C’est au tour de la [X] de signer un protocole d’accord avec l’[Y]. -> X Y announced
Le Prof. Jeanne A. Roy ([X]) travaille avec [Y] sur le sommeil. -> X Y ongoing
La chaire vit grâce au mécénat de trois entreprises, [X], [Y] et [Z]. -> -
Pour le président de l’[X], cette alliance développe un acteur capable de rivaliser avec [Y] et [Z]. -> -
[X] conserve son alliance avec [Y] dans le lait, et [Z] n’a pas de projet d’alliance. -> X Y ongoing
[X] et son partenaire [Y] ont signé un accord définitif avec l’[Z] pour fournir 300 doses. -> -
Ces discussions complètent une alliance déjà existante entre [X] et [Y]. -> X Y ongoing
[X] et [Y] se sont mis d’accord sur les termes d’un transfert. -> -
[X] et [Y] se sont mis d’accord pour créer un vaccin. -> X Y announced
[X] et [Y] se sont mis d’accord sur les termes du transfert de technologie. -> X Y announced
[X] et [Y] ont signé un accord à l’amiable. -> -
Selon [X], [Y] a signé un accord de coopération avec [Z]. -> Y Z announced
Par ailleurs, [X] et [Y], actionnaires de référence, ont confirmé leur soutien à cet accord. -> -
partnership.with_first
Avec l’[X], son homologue québécoise, l’[Y] vient de créer un double diplôme. -> X Y announced
Avec [X], son voisin, [Y] vient d’ouvrir un atelier. -> X Y announced
Avec [X], son voisin, [Y] domine le marché. -> -
Avec [X], [Y] lance une offre de stockage. -> X Y announced
Avec le [X], l’[Y] ouvre une consultation. -> X Y announced
Avec [X], [Y] domine le marché. -> -
Avec [X], [Y] compte deux clients de plus. -> -
Avec l’aide de [X], [Y] lance une offre. -> -
Avec [X] et [Y] en tête, le marché progresse. -> -
Avec [X], son principal client, [Y] a lancé une offre. -> -
Avec [X] comme actionnaire, [Y] lance une offre. -> -
Avec le [X], [Y] mène depuis deux ans un essai. -> X Y ongoing
Avec [X], [Y] mène la course. -> -
partnership.engaged
[X] a renouvelé pour trois saisons son engagement auprès de la [Y]. -> X Y renewed
[X] a renouvelé son engagement auprès de ses clients, dont [Y]. -> -
partnership.chosen_to_make
[X] annonce avoir choisi [Y] pour bâtir avec lui une offre. -> X Y announced
[X] a choisi [Y] pour bâtir son siège. -> -
news of all kinds: passed over, taken up again, begun, given up, made by two
[X], [Y], la [Z] et [W] se sont réunis au sein d’une convention-cadre, paraphée ce jeudi à l’hôtel de ville. -> X Y Z W announced
[X] et [Y] se sont regroupés au sein d’un consortium. -> X Y announced
[X], [Y] et [Z] se sont rassemblés autour d’un projet commun. -> X Y Z announced
Les actionnaires de [X] et de [Y] se sont réunis hier. -> -
[X] et [Y] se sont réunis mardi à Paris. -> -
L’[X] et la [Y] n’en sont pas à leur coup d’essai: elles organisent ensemble depuis 2011 les collectes de sang du campus. -> X Y ongoing
[X] et [Y] se connaissent bien : elles gèrent ensemble une crèche depuis 2015. -> X Y ongoing
[X] et [Y] ne sont pas des inconnus l’un pour l’autre : ils partagent un laboratoire depuis dix ans. -> X Y ongoing
Les arboriculteurs de la [X] ont accepté un rapprochement avec [Y] et [Z], suivies de [V] et de l’[W]. -> X Y Z V W announced
Trois armateurs rhénans, parmi lesquels le suisse [X], ont conclu mardi l’entente la plus étendue avec [Y]. -> X Y announced
[X], qui s’appuie au Liban sur son partenaire [Y], vient en aide aux familles. -> X Y ongoing
[X] s’appuie sur son partenaire [Y] pour la collecte. -> X Y ongoing
Le Club [X], associé au lycée [Y] depuis les premières réunions, y prend une large part. -> X Y ongoing
Elle a aussi mis une halle à la disposition de [X]. -> -
La plus ancienne chaire de [X], conduite avec [Y] et [Z], vient d’être prolongée jusqu’en 2026. -> X Y Z renewed
Le document a été paraphé par le président du [X] et le maire de [Y]. -> X Y announced
Un arrangement entre [X] et [Y] a été signé jeudi. -> X Y announced
L’arrangement a été signé jeudi par Jean Favre, pour [X], et Marie Roy, pour [Y]. -> X Y announced
L’arrangement a été signé jeudi au siège de la seconde par Jean Favre, pour l’[X], et Marie Roy-Petit, pour l’[Y]. -> X Y announced
Ils seront diplômés à la fois de [X] et de [Y]. -> -
[Walo] affronte [Zedi]. Le [X] et [Y] formeront d’ici 2027 quelque 8 000 enseignants. -> -
[X] et [Y] ont choisi de parler d’une seule voix face à l’État. -> X Y announced
[X] et [Y] ont souscrit un engagement commun de vingt-cinq ans. -> X Y announced
[X] et [Y] formalisent leur entente par un engagement de dix ans. -> X Y announced
[X] a adhéré à la démarche de [Y]. -> -
L’[X] pourrait se joindre à [Y] et [Z] pour la validation des mesures. -> X Y Z planned
[X] souhaite rejoindre l’accord qui lie [Y] et [Z]. -> X Y Z planned
[X] et [Y], rejoints en 2021 par [Z], forment un consortium. -> X Y Z announced
[X], suivi de [Y], a quitté la Bourse. -> -
Le document signé par le ministre sera remis à [X] et à [Y]. -> -
Le document a été signé par [X], qui attend la réponse de [Y]. -> -
Un arrangement avec [X] permet à [Y] de payer plus tard. -> -
Un texte signé par les salariés de [X] et de [Y] circule. -> -
Le texte a été paraphé mardi à Rabat par [X] et [Y]. -> X Y announced
[X] rejoint l’accord qui lie [Y] et [Z]. -> X Y Z announced
[X] a rejoint le consortium formé par [Y] et [Z]. -> X Y Z announced
[X] souhaite rejoindre le partenariat entre [Y] et [Z]. -> X Y Z planned
[X] intègre le groupement de [Y] et [Z]. -> X Y Z announced
[X] quitte l’alliance : c’est le temps qu’aura duré l’attelage entre [X] et le belge [Y]. -> X Y ended
L’alliance entre [X] et [Y] aura duré dix-huit mois. -> X Y ended
L’alliance entre [X] et [Y] a duré cinq ans. -> X Y ended
L’alliance entre [X] et [Y] dure depuis cinq ans. -> X Y ongoing
[X] et la [Y] ont procédé vendredi, à Bamako, au lancement d’un produit d’épargne. -> X Y announced
[X] et [Y] ont procédé à la signature d’une convention. -> X Y announced
[X] et [Y] ont procédé à des licenciements. -> -
[X] et [Y] se partageront les travaux de la liaison, dans le cadre d’un groupement annoncé hier. -> X Y announced
[X] et [Y] souhaitent s’entendre sur la gestion du site. -> X Y planned
[X] et [Y] se sont entendus pour ouvrir un site. -> X Y announced
[X] et [Y] peinent à s’entendre sur le prix. -> -
[X] et [Y] s’entendent mal. -> -
[X] et [Y] ne prolongeront pas leur programme commun sur les drones. -> X Y ended
[X] et [Y] ne renouvelleront pas leur convention. -> X Y ended
[X] et [Y] prolongeront leur programme commun sur les drones. -> X Y renewed
[X] dément toute négociation avec le groupe chinois [Y]. -> X Y denied
[X] et [Y] en ont arrêté le principe au printemps. -> X Y planned
[X] et [Y] ont arrêté le principe d’une chaire commune. -> X Y planned
[X] a signifié la fin du contrat à son associé [Y]. -> X Y ended
Nexans. Le fabricant de câbles et le danois [Y] se partageront les travaux, dans le cadre d’un groupement. -> -
[X] recrute. Le fabricant de câbles et le danois [Y] se partageront les travaux, dans le cadre d’un groupement annoncé hier. -> X Y announced
Une chaire va voir le jour à [X]. L’école d’ingénieurs et [Y] en ont arrêté le principe au printemps. -> X Y planned
[Walo] affronte [Zedi]. [X] et [Y] testent un boîtier. L’expérimentation prendra fin en décembre. -> -
[X] et la [Y] ont procédé vendredi, à Bamako, au lancement de « Warisira », un produit d’épargne. -> X Y announced
[X] et l’[Y] ont inauguré mercredi, au Sart-Tilman, un laboratoire consacré à l’usure des rails. -> X Y announced
L’[X] et le [Y] ont inauguré lundi leur classe externalisée. -> X Y announced
[X] et [Y] ont inauguré hier deux magasins à Lille. -> -
[X] et [Y] ont inauguré un pont. -> -
[X], l’[Y] et la [Z] ont renouvelé mardi, à la maison de la forêt, leur engagement en faveur du vautour. -> X Y Z renewed
Le centre [X] et l’hôpital [Y] sont membres du groupement depuis sa création. -> -
[X] et [Y] sont membres de ce consortium. -> X Y ongoing
Le service repose sur les médecins de [X], une jeune pousse nantaise avec laquelle [Y] s’est associée au printemps. -> X Y ongoing
[X] et l’[Y] en ont posé les bases lors d’une visite. -> X Y planned
[X] et [Y] ont jeté les bases d’un laboratoire commun. -> X Y planned
L’[X], théâtre municipal, et le [Y] coproduiront trois spectacles d’ici à 2027. -> X Y announced
[X] et [Y] entendent créer une cuisine commune. -> X Y planned
[X] et l’[Y] envisagent de bâtir à Besançon une plateforme de microtechniques. -> X Y planned
[X] et [Y] comptent ouvrir une école d’infirmiers. -> X Y planned
[X] et [Y] prévoient d’ouvrir des magasins. -> -
[X] et [Y] envisagent de supprimer des postes. -> -
[X] et la société [Y] abandonnent leur projet de batterie au zinc. -> X Y ended
[X] et [Y] ont arrêté leur programme commun. -> X Y ended
[X] et [Y] abandonnent leurs usines. -> -
[X] et [Y] retravaillent ensemble. -> X Y renewed
[X] et [Y] ont renoué en signant un accord-cadre. -> X Y renewed
[X] et [Y] animent à deux, depuis 2022, une plateforme. -> X Y ongoing
[X] et [Y] font fonctionner ensemble ce parcours, ouvert en 2021. -> X Y ongoing
Le partenariat qui lie la filiale d’[X] au [Y] vient d’être prolongé. -> -
[X], filiale de [Z], s’allie à [Y]. -> X Y announced
[X] renoue avec [Y] cinq ans après leur brouille. -> X Y renewed
[X] renoue avec les bénéfices devant [Y]. -> -
[X] et [Y] s’entendent. La filiale de [Z] hébergera les modèles. Les deux sociétés commercialiseront de concert un assistant. -> X Y announced
[Z]. Le groupe reporte ses comptes. [X]. Le fabricant de câbles et le danois [Y] se partageront les travaux, dans le cadre d’un groupement annoncé hier. [W]. La banque relève sa recommandation. -> X Y announced
[X] et [Y] testent un boîtier. Mille véhicules en sont équipés. L’expérimentation, menée conjointement, durera un an. -> X Y announced
[X] et [Y] ont présenté leurs comptes. Il pleut. Le partenariat avec la ville sera revu. -> -
[X] et [Y] ont procédé vendredi au lancement d’un produit. -> X Y announced
Le CH de [X] et celui de [Y] ont mis sur pied une équipe mobile. -> X Y announced
L’[X], théâtre municipal, et le [Y] coproduiront trois spectacles. -> X Y announced
Ses ingénieurs et ceux de [X] adapteront ensemble l’algorithme de [Y], aux termes d’une entente. -> X Y announced
Les ingénieurs de [X] et ceux de [Y] adapteront ensemble l’algorithme. -> X Y announced
Les équipes de [X] et de [Y] travaillent dans une équipe de territoire. -> X Y ongoing
Aucune convention n’est en discussion entre [X] et [Y]. -> X Y denied
[X] et [Y] dans une liste de Noël proposent ensemble un billet à 6 €. -> X Y announced
[X] et [Y] poursuivent leur projet de cartographie, lancé en 2015. -> X Y ongoing
[X] et [Y] mènent depuis l’hiver une étude sur le suivi à domicile. -> X Y ongoing
[X], [Y] et [Z] testent depuis avril un porteur à hydrogène. -> X Y Z ongoing
[X] et [Y] proposent depuis janvier un billet combiné. -> X Y ongoing
[X] et [Y] gèrent depuis Paris des actifs. -> -
[X] et [Y] auront bientôt un master commun en cybersécurité. -> X Y planned
[X], la [Y] et le [Z] auront un seul comité d’experts pour les tumeurs rares. -> X Y Z announced
[X] a conclu avec [Y] un accord d’approvisionnement et de collaboration clinique. -> X Y announced
[X] a conclu avec [Y] un accord d’approvisionnement. -> -
[X] a signé avec [Y] un contrat portant sur la livraison de 28 000 doses. -> -
[X] a annoncé l’extension à deux molécules de l’accord qui l’unit depuis trois ans à [Y]. -> X Y renewed
[X] et [Y] prolongent leur filière de trois ans. -> X Y renewed
[X] et [Y] ont annoncé qu’ils développeraient à quatre mains un jeu. -> X Y announced
[X] et [Y] accueillent les cyclistes. Ils se partagent le loyer et les deux postes. -> X Y announced
[X] et [Y] vont-ils partager leur maternité ? -> X Y planned
[X] et [Y] ont convenu d’exploiter ensemble une unité. -> X Y announced
Le recteur de l’[X] (XYZ), le professeur Alioune Sarr, et le directeur général de la [Y] (ABC) ont paraphé, mardi, un protocole qui prévoit l’accueil de stagiaires. -> X Y announced
Le recteur de l’[X], Jean Favre, et le directeur de [Y] ont paraphé un protocole. -> X Y announced
[X] prépare par ailleurs, avec l’[Y], une licence en transport. -> X Y ongoing
Depuis le rapprochement manqué avec [X] en 2022, la [Y] cherchait un partenaire. -> -
Après l’alliance avortée avec [X], [Y] reste seul. -> -
[X] assurera avec elle, en coassurance, le contrat de [Y]. -> -
[Z] recrute. L’[X], avec laquelle l’office a conclu une convention, ouvre. -> X Z announced
[Z] s’appuie sur [X], avec qui elle a développé une offre. -> X Z ongoing
[X] et [Y] veulent produire de l’hydrogène ensemble. -> X Y planned
[X] et les [Y] vont mettre sur pied, ensemble, une session gratuite. -> X Y announced
[X] et [Y] vont regrouper leurs expéditions. -> X Y announced
[X] et [Y] ont procédé lundi à la signature d’un protocole. -> X Y announced
[X] et [Y] ont procédé lundi à la fermeture d’un site. -> -
[X] et [Y] ont lancé ce 2 septembre une opération de promotion. -> X Y announced
[X] et [Y] étudient l’implantation en Asie d’une usine. -> X Y planned
[X] a trouvé un terrain d’entente avec l’équipementier automobile [Y]. -> X Y announced
[X] n’a engagé aucune discussion avec [Y] en vue de produire des vélos. -> X Y denied
[X] négocie avec [Y], qui regroupe des détaillants. -> X Y planned
[X] négocie avec [Y] la fourniture de câbles. -> -
[X] réfute toute entente avec [Y]. -> X Y denied
[X] passe devant [Z] et se rapproche de [Y]. -> -
[X] reprend l’[Y], qui rejoindra son pôle aux côtés de [Z]. -> -
La convention qui liait [X] et [Y] s’arrêtera au 30 juin. -> X Y ended
[X] et [Y] reparlent d’une offre commune. -> X Y planned
[X] et [Y] avaient annoncé en 2022 leur volonté d’unir leurs activités. -> X Y ongoing
La station appartient à Zilence, la coentreprise de [X] et [Y]. -> X Y ongoing
[X] recrute. La ville de [Y] et lui sont liés depuis mars par une convention. -> Y X ongoing
Elle réunit une vingtaine de cardiologues, de mathématiciens et d’informaticiens du [X], d’[Y] et de l’[Z]. -> X Y Z announced
[X] et [Y] cessent. C’est la dernière issue de ce tandem. -> X Y ended
[X], Tandem et [Y] se partagent le marché. -> -
La [X], avec laquelle la [Y] est souvent confondue, se consacre à la mer. -> -
Le club [X] va confier la formation de ses joueurs au [Y] hier. Une convention en ce sens a été signée mercredi par le proviseur et le président du club. -> X Y announced
Le recteur de l’[X] a reçu une délégation de l’[Y] hier. Au terme de la visite, les deux hommes ont signé un mémorandum d’entente. -> X Y announced
Les abonnés de [X] peuvent payer chez [Y] aussi. L’opérateur et la fintech béninoise ont paraphé à cet effet une convention. -> X Y announced
[X] reçoit [Y] ici. Une convention en ce sens a été signée, en présence d’un représentant de [Z]. -> X Y announced
[X] reçoit [Y] ici. Une convention a été signée par [Z]. -> -
[X] rachète les usines de [Y] ici. Un accord vient d’être conclu. -> -
[X] est en procès contre [Y] ici. Un accord vient d’être conclu. -> -
[X] reçoit [Y] ici. Aucun accord n’a été signé. -> -
[X] reçoit [Y] ici. Un accord salarial a été signé. -> -
[X], filiale de [Z], s’allie à [Y] ici. La convention a été signée lundi. -> X Y announced
[X] et [Y] ont décidé de construire ensemble un atelier. -> X Y announced
[X] et [Y] préparent l’ouverture d’une licence. -> X Y planned
Tel est le but du parcours que proposent à partir de janvier [X], le [Y] et l’[Z]. -> X Y Z announced
L’[X] s’est entendue pour cela avec le [Y]. -> X Y announced
[X] recrute. La section rugby, ouverte en 2019 avec l’[Y], compte six filles. -> X Y ongoing
[X] recrute. La section rugby, ouverte en 2019 devant l’[Y], compte six filles. -> -
Depuis, [X] fait équipe avec [Y]. -> X Y ongoing
[X] et [Y] suivent depuis trois ans vingt élevages. L’[Z] les a rejoints cet hiver. -> X Y Z announced
[X] et [Y] suivent depuis trois ans vingt élevages. L’[Z] les a critiqués cet hiver. -> -
L’[X] et l’[Y] se partagent le reste avec l’[Z]. -> -
L’[X] et l’[Y] se partagent un entrepôt avec l’[Z]. -> X Y Z ongoing
Deux autres équipes, conduites par [X] et par [Y], concouraient. -> -
Deux enquêtes, conduites par [X] et par [Y], commencent. -> X Y announced
Vous êtes plusieurs à nous demander si [X] et [Y] vont produire ensemble leur courant. -> -
[X] et [Y] suivent depuis trois ans vingt élevages. L’[Z] vient de les y rejoindre. -> X Y Z announced
[X] et [Y] menacent les compagnies du pays. -> -
[X] et [Y] montrent les limites du marché. -> -
[X] et [Y] montent une exposition. -> X Y announced
[X] et [Y] équipent leurs chambres de capteurs. -> -
[X] et [Y] équipent des chambres. -> -
[X] et [Y] ont équipé deux chambres d’hôtel. -> X Y announced
[X] et [Y] entament leur saison. -> -
[X] et [Y] créent la surprise. -> -
[X] et [Y], autrefois rivaux, s’associent. -> X Y announced
[X] et [Y], autrefois associés, se disputent. -> X Y ended
[X] s’associe à [Y], exercice clos le 31 mars. -> X Y announced
[X] et [Y] lancent ensemble un accélérateur : à la fin du programme, cinq seront choisies. -> X Y announced
[X] et [Y] signent la fin du programme commun. -> X Y ended
[X] et [Y] n’hésitent pas à travailler ensemble. -> X Y announced
[X] et [Y] ne travaillent pas ensemble. -> -
[X] et [Y] ont signé un contrat de développement conjoint de réseaux, selon [FO]. -> X Y announced
[X] s’allie à [Y], qui se prépare à une rude concurrence. -> X Y announced
[X] et [Y] s’associent : les risques sont portés à parts égales. -> X Y announced
Le gaz que [X] et [Y] produisent est cher. -> -
Le laboratoire que [X] et [Y] dirigent recrute. -> X Y announced
Le laboratoire que [X] et [Y] dirigent chacun de leur côté recrute. -> -
[X] s’est adjoint deux partenaires, [Y] et [Z]. -> X Y Z announced
[X] et [Y] disposent d’un guichet unique en son genre. -> -
[X] et [Y] se donnent deux ans pour redresser leurs comptes. -> -
[X] bénéficie d’une rallonge et s’associe à [Y]. -> X Y announced
[X] et [Y] ont achevé leur programme commun de recherche. -> X Y ended
[X] et [Y] ont achevé un programme commun de recherche. -> X Y announced
[X] et [Y] produisaient ensemble des citadines jusqu’en 2020. -> X Y ended
[X] et [Y] produiraient ensemble des citadines jusqu’en 2040. -> X Y planned
[X] a pour partenaires [Y] et [Z]. -> X Y Z ongoing
[X] et [Y] ont échangé sur la réforme. -> -
Le partenariat qui unit [X] à l’[Y] entre dans sa dixième année. -> X Y ongoing
[X] mise sur sa coentreprise avec [Y]. -> X Y ongoing
C’est avec [X] que [Y] compte fabriquer ces caméras. -> X Y planned
[X], associé au chinois [Y], a démarré son usine. -> X Y announced
[X], associé au chinois [Y], construira une usine. -> X Y announced
[X] et l’[Y] sont liés jusqu’en 2027. -> X Y announced
Les négociations entre [X] et [Y] sur une alliance ont échoué. -> -
[X] vend son usine à [Y], qui travaille déjà avec [Z]. -> Y Z ongoing
[X] vend son usine à [Y] et travaille déjà avec [Z]. -> X Z ongoing
[X] et [Y] ont renoncé à rapprocher leurs filiales. -> X Y ended
[X] a par ailleurs une convention avec [Y]. -> X Y ongoing
[X] et [Y] en discussions. Le constructeur au losange et l’équipementier étudient la possibilité de développer ensemble un module. -> X Y planned
[X] et [Y] élargissent leur offre. Le spécialiste du crédit et le distributeur, qui proposent ensemble depuis quatre ans un règlement, recrutent. -> X Y ongoing
[X], [Y] et [Z] recrutent. Le spécialiste du crédit et le distributeur ont construit ensemble un module. -> -
[Z] associe [X] et l’[Y] à un programme de cinq ans. -> Z X Y announced
Le plan associe [X] et l’[Y] à un programme de cinq ans. -> X Y announced
[X] et [Y] étudieront conjointement les fonds, sous réserve d’autorisation. -> X Y planned
[X] et [Y] ont rappelé, dans une mise en garde commune, leurs règles. -> -
La convention, signée le 3 novembre entre [X] et [Y], porte sur une gamme qu’ils conçoivent ensemble. -> X Y announced
Le groupe a ouvert son offre à trois enseignes, dont [X] et [Y]. -> -
[X], qui a codéveloppé ses implants avec l’[Y], recrute. -> X Y ongoing
[X] a signé de son côté, en 2019, un accord avec [Y]. -> X Y ongoing
[X] a signé en décembre, avec l’[Y], un accord d’échange. -> X Y announced
Une convention, valable jusqu’en 2024, a été conclue entre [X] et [Y]. -> X Y announced
[X] et [Y] pourraient se retrouver autour d’un centre de calcul. -> X Y planned
[X] et [Y] se retrouvent au tribunal. -> -
Le directeur du laboratoire de psychologie de l’[X] conduit avec le [Y] une étude. -> X Y ongoing
[X] compte proposer dès la rentrée un parcours avec l’[Y]. -> X Y planned
[X] vient d’entrer au capital de [Z]. Il en détient 22 %, aux côtés d’[Y]. -> -
[X] et [Y] discutent d’un projet d’hydrogène. -> X Y planned
[X] et la fintech [Y] ont mis fin, le 30 avril, à l’accord qui servait leurs clients. -> X Y ended
[X] et [Y] ont mis fin à leurs travaux. -> -
[X] et [Y] ont prolongé jusqu’en 2028 le dispositif d’alerte. -> X Y renewed
[X], l’[Y] et le [Z] ont officialisé jeudi la création d’un fonds. -> X Y Z announced
[X] et [Y] pourraient proposer l’an prochain une assurance. -> X Y planned
[X] et la [Y] misent sur la garde. Leur plateforme commune ouvrira cet automne. -> X Y announced
[X] et la [Y] misent sur la garde. Leur fondateur commun démissionne. -> -
Dix-huit mois après son lancement, le laboratoire commun d’[X] et de [Y] tient le rythme. -> X Y ongoing
Le conseil de la [X] a donné son feu vert mardi à la signature d’un protocole d’accord avec [Y]. -> X Y planned
[X] et l’[Y] vont mener pendant cinq ans le projet Respire. -> X Y announced
[X], unité rattachée à l’[Z] et à l’[W], et l’entreprise [Y] ont mis au point un bras d’assistance. -> X Y announced
L’outil a été mis au point par [X], une entreprise rennaise, en étroite collaboration avec le [Y]. -> X Y announced
[X] et [Y] ont décidé de prolonger de cinq ans le contrat commun, qui arrivait à son terme. -> X Y renewed
L’opération a été conduite par [X], suivi de [Y]. -> -
[X] a fait savoir jeudi qu’il avait signé avec [Y] un accord de recherche. -> X Y announced
[X] et [Y] continuent ensemble. -> X Y ongoing
[X] et [Y] ont procédé au lancement d’un produit, accessible depuis un téléphone. -> X Y announced
[X] et la [Y] ont paraphé un texte préparé depuis dix-huit mois. -> X Y announced
[X] s’est allié dès 2020 à l’allemand [Y]. -> X Y ongoing
[X] et [Y], qui portent ensemble une centrale, ont déposé le permis. -> X Y ongoing
[X] et [Y] espèrent répondre avec le laboratoire commun qu’ils ont inauguré. -> X Y announced
[X] et [Y] espèrent un laboratoire commun. -> X Y planned
Un an après le lancement de leur programme commun, [X] et [Y] ont fait tourner un moteur. -> X Y ongoing
[X] a confirmé la fin de sa collaboration avec [Y]. -> X Y ended
Un médecin viendra, en application de la convention que [X] et [Y] viennent d’approuver. -> X Y announced
[X] et [Y] s’entendent sur le devenir de la halle. -> X Y announced
[X] et [Y] s’entendent sur le prix de la halle. -> -
[X] et la chaîne [Y] mettent fin à leur expérience de livraison. -> X Y ended
[X], [Y] et le groupement Artip ont été admis. -> -
L’institution, le [X], [Y] et le [Z] ont lancé vendredi le projet Formed. -> X Y Z announced
Si le conseil donne son aval, l’[X] ouvrira avec l’[Y] une consultation. -> X Y planned
La fédération rassemble ainsi 158 enseignes, parmi lesquelles [X] et [Y]. -> -
[X] recrute. Selon la lettre [Z], il serait en pourparlers avec [Y]. -> X Y planned
[X] et la [Y] ont montré la liseuse qu’elles ont conçue ensemble. -> X Y ongoing
La [X] et la clinique [Y], sise à deux rues, recrutent. -> -
Avec [X], l’[Y] tourne la page. -> X Y ended
Avec [X], l’[Y] ferme. -> -
[X] et l’[Y] feront étape à Metz. Leur bus commun a parcouru onze départements. -> X Y announced
[X] et l’[Y] feront étape à Metz. Leur actionnaire commun a parcouru onze départements. -> -
Les dirigeants du [X] et les responsables de la [Y] se sont retrouvés hier à Jaujac pour signer une convention. -> X Y announced
Les dirigeants du [X] et les responsables de la [Y] se sont retrouvés hier à Jaujac pour dîner. -> -
[X] et [Y] font tonneau commun. -> X Y announced
[X] et [Y] avaient lancé en 2021 un pilote. -> X Y ended
C’est le troisième pour l’[X], qui avait créé en 2022 avec [Y] une unité mixte technologique. -> X Y ongoing
[X] et [Y] comptent déposer ensemble un dossier. -> X Y planned
[X] a confirmé être en relation avec [Y] pour la création d’une pépinière commune. -> X Y planned
La table ronde de 14 heures, animée par un journaliste de [Z], réunira l’[X] et l’[Y]. -> -
[X] et [Y] travaillent depuis deux ans sur une chaîne de propulsion. -> X Y ongoing
[X] et [Y] vont étudier pendant trois ans la tenue de ciments. -> X Y announced
[X] et [Y] vont étudier la proposition. -> -
[X] et [Y] discutent de l’implantation d’une ligne. -> X Y planned
[X] et [Y] discutent de la météo. -> -
L’aventure commune de [X] et de [Y] s’arrête là. -> X Y ended
[X] et [Y] dévoilent un engin, fruit de dix-huit mois de travaux communs. -> X Y ongoing
« Non, il n’y a pas de discussions avec [X] », a balayé le directeur d’[Y]. -> X Y denied
« Non, il n’y a pas de train avec [X] », a balayé le directeur d’[Y]. -> -
[X] a trouvé un accord avec [Y], qui reprendra les 48 salariés du site. -> -
[X], associé à [Y], a remporté le prolongement de la ligne D. -> X Y announced
[X] travaille avec [Y] à une peau qui détecterait les chocs. -> X Y ongoing
[X] a choisi l’[Y] pour sa nouvelle chaire. -> X Y announced
[X] a choisi l’[Y] pour sa nouvelle usine. -> -
[Z] a concédé la licence à [X] hier. Cette dernière conduit les essais avec le [Y]. -> X Y ongoing
Les étudiants de [X] visitent [Y] ici. Le papetier et l’école de la papeterie coopèrent depuis dix ans. -> X Y ongoing
[X] doit ses ventes à la restauration, où elle fournit [V] et [W]. Pour le rayon frais, elle vient de conclure un accord avec [Y] hier. Les deux entreprises vont mettre au point ensemble une collation. -> X Y announced
La rumeur d’un accord entre [X] et [Y] est dénuée de tout fondement. -> X Y denied
L’atelier [X] ne fabriquera plus de ballerines avec [Y]. -> X Y ended
[X] signe avec [Y] et entre à l’hôpital [Z]. -> X Y announced
[X] a trouvé un accord avec [Y], qui reprend 80 % du capital. -> -
[X] file du lin. Un programme inattendu est mené depuis dix-huit mois avec [Y]. -> X Y ongoing
L’[X] et la [Y] ont procédé, jeudi, à Ross Béthio, à la signature d’un protocole. -> X Y announced
[X] et [Y] ont confirmé mercredi la mise en place d’un laboratoire. -> X Y announced
[X] et [Y] ont confirmé mercredi la fermeture d’un laboratoire. -> -
Un pool conduit par [X], et auquel prend part [Y], a mis un crédit à disposition. -> -
À l’issue d’une séance à [Z], la [X] et l’[Y] se sont mis d’accord sur un texte. -> X Y announced
L’[W] s’associe à [X], [Y] et [Z]. -> W X Y Z announced
[X] et [Y] vont étudier la création d’une coentreprise. -> X Y planned
partnership.binds_to
Le laboratoire Zeptigram lie l’[X] à la société [Y]. -> X Y announced
La convention associe le [X] à l’[Y] autour d’un master. -> X Y announced
La navette relie le [X] à la [Y]. -> -
partnership.one_of_several
[X] a conclu deux conventions. La première, avec le groupe [Y], porte sur l’accueil de stagiaires. -> X Y announced
L’[X] signe trois accords. Le dernier, conclu avec [Y], prévoit deux postes. -> X Y announced
[X] a deux usines. La première, avec ses toits bleus, porte le nom de [Y]. -> -
[X] et [Y] vont tester à partir de septembre trois navettes. -> X Y announced
[Walo] affronte [Zedi]. [X] et [Y] testent trois navettes. -> -
[X] et le [Y] reconduisent leur école. -> X Y renewed
[X] et le [Y] reconduisent leur directeur. -> -
[X] recrute. Sa direction s’est tournée vers la [Y]. Un protocole a été paraphé le 4 mars par les deux établissements. -> X Y announced
Le [X] et l’[Y] planchent avec l’[Z] sur une carte. -> X Y Z ongoing
Il réunit désormais 440 entreprises, dont [X] et [Y]. -> -
[X] entre à hauteur de 20 % au capital de Z, aux côtés de [Y]. -> -
La banque publique [X] apporte 6 millions d’euros, aux côtés du fonds [Y]. -> -
[X] et la [Y], qui produisaient en commun un magazine, ont arrêté à la fin de juin. -> X Y ended
Le [X], le [Y] et le [Z] sont tombés d’accord sur une filière. -> X Y Z announced
Les [X] ouvriront en juin, avec le [Y], un registre. -> X Y announced
partnership.gathers_people
Il réunit douze chercheurs d’[X] et autant de salariés du meunier [Y]. -> X Y announced
Le centre rassemble une vingtaine d’ingénieurs du [X] et de l’[Y]. -> X Y announced
Le gala réunit douze amis de [X] et de [Y]. -> -
partnership.gathers_around
Le projet réunit autour des [X] l’[Y], l’université [Z] et deux entreprises, [V] et [W]. -> X Y Z V W announced
partnership.joins_members
La [Novea] vient d’être admise dans [Conexus], qui réunissait déjà l’[Insa] et l’[Enac]. -> Novea Insa Enac ongoing
[Novea] rejoint le consortium [Conexus], qui regroupe [Insa], [Enac] et [Isae]. -> Novea Insa Enac Isae announced
[Novea] rejoint le consortium [Conexus], qui compte aussi [Insa] et [Enac]. -> Novea Insa Enac announced
[Novea] rejoint [Conexus], qui réunit 300 salariés. -> -
partnership.with_first_noun
[Novea] cherche. Avec [Sushi], l’histoire s’est achevée l’été dernier. -> Novea Sushi ended
[Novea] grandit. Avec l’[Inra], la collaboration continue. -> Novea Inra ongoing
[Novea] grandit. Avec [Sushi], en revanche, l’aventure a pris fin. -> Novea Sushi ended
[Novea] grandit. Avec [Sushi], la facture augmente. -> -
partnership.reunited
La ville choisit [Egis], [Ingerop] et [Arpentere], réunies dans un groupement. -> Egis Ingerop Arpentere announced
Le marché revient à [Egis] et [Ingerop], associées au sein d’un consortium. -> Egis Ingerop announced
Le marché va à [Egis] et [Ingerop], alliées en groupement contre [Artelia]. -> Egis Ingerop announced
Le marché échappe à [Egis] et [Ingerop], réunies dans une salle. -> -
taking part in what the sentence before speaks of
Le consortium a dévoilé son calendrier. Y siègent [Badenova], [Iveco] et [Novea]. -> Badenova Iveco Novea announced
Le projet a démarré en mai. Y participent l’[Inrae], l’[Insa] et [Novea]. -> Inrae Insa Novea announced
L’[Inrae] coordonne un projet de recherche. Y participent l’[Insa] et [Novea]. -> Inrae Insa Novea announced
La fête a duré deux jours. Y participent l’[Insa] et [Novea]. -> -
Le projet de loi est débattu. Y participent l’[Insa] et [Novea]. -> -
Vous connaissez l’accord signé entre l’[Insa] et [Novea] ? -> Insa Novea announced
L’[Insa], qui a fermé ses portes à Lille, s’associe à [Novea]. -> Insa Novea announced
L’atelier commun de l’[Insa] et de [Novea] a fermé ses portes. -> Insa Novea ended
words of agreeing
La [Novea] et l’[Insa] se sont réparti la tâche. -> Novea Insa announced
La [Novea] et l’[Insa] se partagent le marché. -> -
L’[Adie] et la [Cress] ont topé vendredi. -> Adie Cress announced
[Pathe] vient de toper avec le japonais [Toho] pour quatre films. -> Pathe Toho announced
[Novea] et l’[Insa] se sont donné six mois pour améliorer l’outil. -> Novea Insa announced
[Novea] et l’[Insa] se sont donné six mois pour trouver un accord. -> Novea Insa planned
[Novea] et l’[Insa] ont convenu de partager leurs serveurs. -> Novea Insa announced
[Novea] et l’[Insa] ont convenu d’une date. -> -
La [Catho] et le [Wagon] ont dissous leur licence. -> Catho Wagon ended
[Novea] et [Lidea] se disent adieu. -> Novea Lidea ended
Le [Stade] et [Lidea], c’est fini. -> Stade Lidea ended
[Novea] et [Lidea] ne convoleront pas. -> Novea Lidea denied
[Novea] et [Lidea] marient leurs procédés. -> Novea Lidea announced
[Novea] et [Lidea] croiseront désormais leurs images. -> Novea Lidea announced
[Novea] et [Lidea] croisent le fer. -> -
Chaque année, [Novea] et [Lidea] restaurent à frais communs des films muets. -> Novea Lidea ongoing
[Novea] fonde une école à parité avec [Lidea]. -> Novea Lidea announced
[Novea] bâtirait une usine à parts égales avec l’espagnol [Lidea]. -> Novea Lidea planned
L’usine, que détiennent à parité [Novea] et [Lidea], ferme. -> -
L’[Opera], compagnon de longue date du [Ballet], rouvre. -> Opera Ballet ongoing
[Novea], le [Ballet] et l’[Opera] ont remis le couvert mardi. -> Novea Ballet Opera renewed
[Novea] et l’[Opera] viennent de remettre ça pour trois ans. -> Novea Opera renewed
[Novea] et la [Ville] ont renouvelé leur subvention. -> -
[Novea] grandit. Son idylle avec [Lidea], rompue en 2017, a coûté cher. -> Novea Lidea ended
La zone revient au trio que composent [Novea], [Lidea] et [Insa]. -> Novea Lidea Insa announced
L’étude est le fruit d’un travail de dix-huit mois entre [Novea] et [Lidea]. -> Novea Lidea ongoing
[Novea] a trouvé deux alliés, l’[Insa] et [Lidea], pour bâtir le service. -> Novea Insa Lidea announced
[Novea] et [Lidea] négocieraient un dispositif du même ordre. -> Novea Lidea planned
[Novea] et [Lidea] auraient repris langue. -> Novea Lidea planned
L’[Insa] et [Novea] conduisent depuis 2020 l’essai Fagus. -> Insa Novea ongoing
Un protocole de même nature unissait jusqu’à l’an dernier [Novea] à [Lidea]. -> Novea Lidea ended
[Novea] réfléchit, avec la [Ville] et [Lidea], à une cantine. -> Novea Ville Lidea planned
[Novea] met déjà au point deux tests avec [Lidea]. -> Novea Lidea ongoing
Les conteurs de [Novea] partageront les murs et le bail avec [Lidea]. -> Novea Lidea announced
[Novea] ne construira rien avec [Lidea]. -> Novea Lidea denied
Le moteur que [Novea] faisait tourner avec [Lidea] s’arrêtera en mai. -> Novea Lidea ended
Avec l’indien [Natco], [Novea] met déjà au point deux tests. -> Natco Novea ongoing
who acts for whom the text is about
L’[Insa] formera les planteurs. Ainsi en dispose le protocole paraphé mercredi par son président et la coopérative [Yebale]. -> Insa Yebale announced
[Novea] grandit. Le texte signé par sa directrice et le [Cerema] court trois ans. -> Novea Cerema announced
[Novea] grandit. Le texte refusé par sa directrice et le [Cerema] dormait. -> -
Le [Cameroun] patrouille avec la [Wildlife]. L’accord qui liait le premier à la [Nasa] est arrivé à son terme. -> Cameroun Nasa ended
status by the words behind
Le laboratoire que [Novea] et l’[Insa] avaient créé ensemble rouvre. Les deux maisons ont prorogé l’accord qui le fonde. -> Novea Insa renewed
[Novea] ne poursuivra pas le développement du test étudié avec l’[Insa]. -> Novea Insa ended
Le contrat s’ajoute à celui que [Novea] a noué avec l’[Insa]. -> Novea Insa ongoing
who makes what with whom
La [Novea] exploitera à Lens, avec [Orano], une usine de tri. -> Novea Orano announced
[Novea] administrera avec [Orano] un fonds de 3 M€. -> Novea Orano announced
[Novea] a pris langue avec [Orano] pour former les planteurs. -> Novea Orano planned
Le [Paris] s’est en parallèle accordé avec [Accor] pour jouer six matchs. -> Paris Accor announced
[Novea], qui avait fait équipe avec [Orano] jusqu’en 2023, déménage. -> Novea Orano ended
[Novea] recrute. Avec [Orano], un programme du même type pourrait démarrer. -> Novea Orano planned
[Novea] a rallongé jusqu’en 2029 la collaboration entamée avec [Orano]. -> Novea Orano renewed
[Novea] et [Orano] se préparent à partager un entrepôt. -> Novea Orano planned
La collaboration de [Novea] et de [Orano] n’aura duré que deux ans. -> Novea Orano ended
[Novea] aurait approché [Orano] afin de préparer ensemble la suite. -> Novea Orano planned
[Novea], l’[Insa] et [Orano] ont paraphé lundi un avenant. -> Novea Insa Orano renewed
[Novea] et [Orano] assurent ensemble la dette. -> -
Le [Chuv] conduit un essai avec un appareil de [Medtronic]. -> -
[Novea] et [Orano] approuvent l’absorption de la seconde. L’accord de l’ACPR est attendu. -> -
[Tessan] et [Medadom], les deux rivaux, comptent ensemble 4 000 cabines. -> -
told of the page of a list, of parts and of purchases
Le consortium réunit [Novea], [Insa] (France), [Enac] et [Isae] (Suisse), enfin d’[Orano]. -> Novea Insa Enac Isae Orano announced
L’étude, cofinancée par [Novea] et l’[Insa], concerne 12 000 bébés. -> -
L’étude, copilotée par [Novea] et l’[Insa], concerne 12 000 bébés. -> Novea Insa ongoing
Le budget est partagé à parts égales ; [Novea] et l’[Insa] sont mécènes. -> -
[Valgar] et [Charente] ont voté leur fusion. Le rapprochement de [Valgar] et de [Charente] n’allait pas de soi. -> -
[Valgar] et [Charente] ont voté leur budget. Le rapprochement de [Valgar] et de [Charente] est signé. -> Valgar Charente announced
[Membralis] a signé avec l’[Aster] une licence exclusive sur une membrane. -> -
[Membralis], rachetée par [Orano], partage avec l’[Aster] une coentreprise. -> Membralis Aster announced
[Aventis], née du rapprochement de [Hoechst] avec [Rhone], ferme. -> -
[Nantes] choisit [Mistral], Rennes développe avec [Linagora]. -> -
[Nantes] a choisi de produire son outil avec [Linagora]. -> Nantes Linagora announced
[Novea] et [Insa] auront dès janvier un bureau unique à Lens. -> Novea Insa announced
[Novea] et [Insa] tiendront dorénavant un seul dépôt. -> Novea Insa announced
[Novea] et [Insa] poursuivent un but unique. -> -
[Novea] grandit. Le partage du réseau avec [Insa] reste en place. -> Novea Insa ongoing
[Novea] discute en outre avec [Insa] d’une tournée. -> Novea Insa planned
[Novea] a désigné [Insa] comme transporteur officiel. -> Novea Insa announced
[Novea] recrute. [Puma] demeure son partenaire technique. -> Puma Novea ongoing
[Novea] recrute. [Puma] demeure son fournisseur. -> -
[Novea] et [Insa] s’accordent sur une perte limitée. -> -
[Novea] et [Insa] ont collecté ensemble 3 millions. -> -
Interrogée sur l’hypothèse d’un rapprochement avec [Insa], [Novea] dément. -> -
[Novea] signe avec [Insa] et quitte Rome. -> Novea Insa announced
[Novea] et [Insa] négocient ensemble leurs achats depuis un an. -> Novea Insa ongoing
[Novea], l’[Insa] et l’[Enac] n’organiseront pas de portage en commun. -> Novea Insa Enac denied
[Novea] et l’[Insa] prévoyaient d’accueillir ensemble 200 apprentis. -> Novea Insa planned
L’[Insa] a fêté les dix ans de son travail avec [Novea]. -> Insa Novea ongoing
[Novea] travaillait auparavant avec l’[Insa] sur ce filet. -> Novea Insa ended
[Novea] grandit. Créée avec l’[Insa], la filiale recrute. -> Novea Insa ongoing
Le laboratoire que l’[Insa] et [Novea] exploitaient a fermé ses portes. -> Insa Novea ended
L’[Insa] et [Novea] reprennent leurs travaux communs. -> Insa Novea renewed
Partenaire officiel de la [Ffs] depuis 2011, [Somfy] n’a pas prolongé son contrat. -> Ffs Somfy ended
who is meant beside, behind and before
[Verkor] et [Novea] ont une coentreprise. Elle recrute. [Orano] discute avec les deux associés d’une entrée. -> Orano Verkor Novea planned
[Verkor] grandit. [Sncf] suit les débats. Son propre accord avec l’[Ofb] arrive à échéance. -> Sncf Ofb ended
L’[Universite] et [Zhonglian] se voient. L’université travaille. Elle travaille avec [Nokia] depuis 2010. -> Universite Nokia ongoing
[Verkor] grandit. [Verkor] ouvre un laboratoire, [Saumure], que la start-up partagera avec l’[Icmcb]. -> Verkor Icmcb announced
Le vaccin de [Pfizer] sera prêt mardi. Celui d’[Astra], mis au point avec [Oxford], suivra. -> Astra Oxford announced
[Verkor] grandit. Les ingénieurs du groupe et ceux d’[Insa] travaillent ensemble. -> Verkor Insa ongoing
Derrière ce nom, un groupement dont sont membres l’exportateur [Sahanala], le fabricant d’arômes suisse [Firmenich] et le [Wwf]. -> Sahanala Firmenich Wwf announced
[Novea] et [Insa] ont dénoncé le contrat qui les liait, hors une parenthèse avec [Puma]. -> Novea Insa ended
[Novea] a des conventions en vigueur hors de la région, avec l’[Insa]. -> Novea Insa ongoing
Dans le collectif [Toits], la [Fondation] et [Habitat] agissaient. Elles s’allient à [Sosvil] pour bâtir. -> Fondation Habitat Sosvil announced
[Exotrail] intègre le consortium [Skywatch], que pilote l’italien [Argotec]. -> Exotrail Skywatch Argotec announced
[Novea] recrute. Un quart viendra de l’[Insa], liée à la société par une convention. -> Insa Novea announced
what a headline or a lead says that two do
[Lidea] et l’[Inrae] sélectionneront un blé à faible besoin d’azote. -> Lidea Inrae announced
Semences : [Lidea], [Novea] et l’[Inrae] sélectionneront un blé à faible besoin d’azote. -> Lidea Novea Inrae announced
[Lidea] recrute. L’[Inrae] et [Novea] testent un électrolyseur à Montalieu. -> Inrae Novea announced
À Belfort, [Lidea] et [Novea] cherchent à réduire la quantité de platine. -> Lidea Novea announced
[Lidea] et [Novea] étudient une unité de tri. -> Lidea Novea planned
[Lidea] et [Novea] vont cartographier les nappes. -> Lidea Novea announced
[Lidea] et [Novea] sélectionneront chacune un blé. -> -
[Lidea] et [Novea] développent des engins comparables. -> -
[Lidea] et [Novea] relèvent leurs prix. -> -
[Lidea] et [Novea] se disputent le marché du blé. -> -
[Lidea] affronte [Novea]. L’[Inrae] et [Orano] sélectionneront un blé. -> -
Des grèves ont lieu ; [Lidea] et [Novea] sélectionneront un blé. -> -
told by two, of two and of a time that is over
[Enac] et [Isae] engageront à partir de septembre une seule équipe. -> Enac Isae announced
[Enac] et [Isae] ont convenu d’un partenariat de trois saisons. -> Enac Isae announced
[Enac] et [Isae] se sont quittés sans accord. -> -
[Enac] et [Isae] se partagent un entrepôt à Bercy. -> Enac Isae announced
[Enac] et [Isae] se partagent les lots. -> -
Le service, que l’[Enac] et l’[Isae] avaient lancé en 2014, a fermé dimanche. -> Enac Isae ended
Le forfait commun de l’[Enac] et de l’[Isae] n’est plus en vente. -> Enac Isae ended
[Enac] et [Isae] répondront en outre ensemble à des appels. -> Enac Isae announced
[Enac] et [Isae] liés pour cinq ans -> Enac Isae announced
[Enac] et la [Cci] se sont liées, mardi, par un accord. -> Enac Cci announced
[Enac] et la [Cci] liées par un procès -> -
[Enac] et [Isae] viennent de créer, à parts égales, une société. -> Enac Isae announced
La [Rtbf] et la [Rts] vont coproduire une série. -> Rtbf Rts announced
[Enac] cherche. La collaboration avec [Isae], interrompue fin 2024, est oubliée. -> Enac Isae ended
[Enac] et [Isae] envisagent une offre commune pour le renouvellement des rames. -> Enac Isae planned
[Enac] et [Isae] : bientôt partenaires ? -> Enac Isae planned
[Enac] et [Isae] ne créeront finalement pas de réseau commun. -> -
La chaire que l’[Enac] avait partagée avec [Isae] entre 2014 et 2019 revient. -> Enac Isae ended
[Floa] a conclu une transaction avec l’association [Clcv], qui a retiré sa plainte. -> -
L’[Icm] met en commun les données des patients suivis à la [Pitie]. -> -
Un pool de 32 banques mené par [Bnp] et [Calyon] souscrit. -> -
La holding [Sofi], liée par un pacte à [Idi], recrute. -> -
L’élève a connu Rotterdam, où il a travaillé avec [Isae] pour l’[Enac]. -> -
[Enac] affronte [Isae]. L’inspection réunit les parties demain. -> -
[Enac] et [Isae] parlent. La coopération que le Togo entretient depuis 2009 aide. -> -
[Enac] et [Isae] parlent. Aucun fabricant n’a été associé au protocole de test. -> -
ordinary days: what is counted, mourned, formalised, lost
[Costa], [Aida] et [Cunard] réalisent ensemble les quatre cinquièmes du trafic. -> -
Les journaux [Orne] et [Perche], qui comptent ensemble vingt-six salariés, gardent leurs locaux. -> -
[Costa] et [Aida] pèsent ensemble 40 % du marché. -> -
[Costa] et [Aida] exploitent ensemble les quatre terminaux du port. -> Costa Aida ongoing
[Costa] et la ville de [Liège] ont présenté ensemble leurs condoléances à la famille. -> -
[Costa] et la ville de [Liège] ont présenté ensemble leurs travaux à la famille. -> Costa Liège announced
[Biovallis], le pôle de la santé, et [Numéria], son voisin, ont formalisé leur coopération mardi à Clermont. -> Biovallis Numéria announced
[Biovallis] et [Numéria] n’ont pas formalisé leur coopération. -> Biovallis Numéria denied
[Génolys] perd son alliance avec [Merck]. -> Génolys Merck ended
[Génolys] gagne à son alliance avec [Merck]. -> Génolys Merck ongoing
Le [Cirad] prépare un accord avec l’[Inra] sur le blé dur. -> Cirad Inra planned
Le [Cirad] a signé un accord avec l’[Inra] sur le blé dur. -> Cirad Inra announced
La filière repose sur une alliance entre [Maine] et la minoterie [Gautier]. -> Maine Gautier ongoing
La filière annonce une alliance entre [Maine] et la minoterie [Gautier]. -> Maine Gautier announced
called by the trade that a name bears, by a place, by what follows
[BoréalAssurances] prolonge. L’organisme [Courir] a reconduit lundi l’entente de partenariat avec l’assureur de Lévis. -> Courir BoréalAssurances renewed
[BoréalHabitat] prolonge. L’organisme [Courir] a quitté lundi l’assureur de Lévis. -> -
[Orange] et [AssurAxe] recrutent. La [Créalis] s’est associée à l’assureur. -> Créalis AssurAxe announced
[MTN] nage. [Moov] dort, [Moov] rêve. Une convention a été signée avec le [Ministère], aux termes de laquelle [MTN] formera 600 instituteurs. -> MTN Ministère announced
La [CCI] et [Pollux] nagent. La [CMA] suit. Les deux chambres ont lancé un projet de coopération de trente mois. -> CCI CMA announced
told elsewhere, told by others, told of terms and of those who defend two
La [Pêche] et [Nature] se plaignent. Leur avocat commun parle d’une décision juste. -> -
La [Pêche] et [Nature] se plaignent. Leur observatoire commun annonce une crue. -> Pêche Nature announced
[Spacebel] travaille avec l’[ULiège], dont le laboratoire développe avec elle un détecteur de vapeur. -> Spacebel ULiège ongoing
[Forvia] a démenti mardi préparer une alliance avec [Valdor]. « Rien », a déclaré un porte-parole à l’[AFP]. Le quotidien [Figaro] avait évoqué lundi un partenariat entre les deux groupes. -> Forvia Valdor denied
Ligue 1 : l’[OL] et [Nice] se quittent dos à dos -> -
[Adidas] et la [Rochelle] poursuivront leur route commune jusqu’en 2030. -> Adidas Rochelle renewed
Les deux ont prolongé. [Adidas] et [Nike] ont prolongé leur accord de collaboration, qui arrivait à échéance en avril. -> Adidas Nike renewed
L’accord de collaboration entre [Adidas] et [Nike] arrive à échéance en avril. -> Adidas Nike ended
Dans le cadre de son partenariat avec [Dadès], [Florésia] présente une nouvelle gamme de soins. -> Dadès Florésia ongoing
Dans le cadre d’un nouveau partenariat avec [Dadès], [Florésia] présente une gamme de soins. -> Dadès Florésia announced
contracts at a price
[Sonatrach] a signé avec [Saipem] un contrat de 320 millions de dollars pour la rénovation de compresseurs. -> -
[Sonatrach] a signé avec [Saipem] un contrat de partenariat de 320 millions de dollars. -> Sonatrach Saipem announced
L’[Enac] s’est associé à l’[Isae] au sein du projet Neuro, qui étudie la fatigue. -> Enac Isae announced
L’[Enac] et l’[Isae] étudient un projet commun. -> Enac Isae planned
counted, struck, sold
[Olymel] et [Viandes] abattraient ensemble près des trois quarts des bêtes. -> -
[Olymel] et [Viandes] ont abattu ensemble 412 000 bêtes. -> -
[Olymel] et [Viandes] ont créé ensemble un abattoir. -> Olymel Viandes announced
Le mouvement est mené en front commun par la [Cne] et la [Setca]. -> -
Le projet est mené en commun par la [Cne] et la [Sofi]. -> Cne Sofi ongoing
[Olymel] a annoncé un accord avec [Viandes] pour la reprise de ses filiales. -> -
[Olymel] a annoncé un accord avec [Viandes] pour la recherche de vaccins. -> Olymel Viandes announced
gathers in a time
Le projet voisin avait réuni entre 2018 et 2021 [Ifra] et [Innos]. -> Ifra Innos ended
Le programme réunit depuis 2019 [Ifra] et [Innos]. -> Ifra Innos ongoing
Le salon réunit depuis 2019 les clients de [Ifra] et de [Innos]. -> -
partnership.comes_closer_described
En 2014, [Nethys] s’était déjà rapprochée d’un confrère, [Hersa], pour éditer un gratuit. -> Nethys Hersa ongoing
[Nethys] s’est rapprochée d’une start-up lyonnaise, [Hersa], pour traiter ses images. -> Nethys Hersa announced
[Nethys] ne s’est rapprochée d’aucun confrère, [Hersa] non plus. -> -
ratified by
Les génomes seront lus ici en vertu d’un memorandum of understanding ratifié par l’[Hosa] et l’[Institutia]. -> Hosa Institutia announced
Les données circulent au titre d’un mémorandum signé par l’[Hosa] et l’[Institutia]. -> Hosa Institutia announced
Les données circulent sans mémorandum, ont dit l’[Hosa] et l’[Institutia]. -> -
signing otherwise
La [Commune] et le [Syndic] ont apposé leur paraphe au bas de la convention. -> Commune Syndic announced
Pour ce jumelage, la [Commune] et la [Ville] se sont dit oui mercredi. -> Commune Ville announced
La [Commune] et la [Ville] ont dit oui au budget. -> -
Les présidents de la [Commune] et du [Syndic] ont mis leur signature au bas d’un accord-cadre. -> Commune Syndic announced
of a relative
[Libre], dont la filiale [Mobi] vient de prolonger jusqu’en 2028 son accord d’itinérance avec [Orang], se tait. -> Mobi Orang renewed
[Libre], dont la filiale [Mobi] a signé un partenariat avec [Orang], se tait. -> Mobi Orang announced
[Libre], dont la filiale [Mobi] a perdu un procès contre [Orang], se tait. -> -
partnership.who_together
Le chantier a été attribué à [Trava] et à la société [Giro], qui répondaient ensemble. -> Trava Giro ongoing
Le marché revient à [Trava] et à [Giro], candidats en groupement. -> Trava Giro announced
Le marché revient à [Trava] et à [Giro], qui répondaient chacun pour un lot. -> -
its partner
Au Liban, où elle s’appuie sur son partenaire [Arce], l’association [Valdis] aide les familles. -> Arce Valdis ongoing
Avec son partenaire [Arce], [Valdis] aide les familles. -> Arce Valdis ongoing
Comme son concurrent [Arce], [Valdis] aide les familles. -> -
sharing a place
[Unité] et [Patro] vont harmoniser leurs panneaux à la gare. -> Unité Patro announced
[Unité] et [Patro] ont récolté chacun 187 000 euros. -> -
[Unité] et [Patro] se disputent la gestion du dépôt. -> -
not at their first
L’[Université] et la [Croix] n’en sont pas à leur coup d’essai : elles organisent ensemble depuis 2011 les collectes du campus. -> Université Croix ongoing
L’[Université] et la [Croix] se connaissent bien : elles gèrent ensemble depuis 2011 un restaurant. -> Université Croix ongoing
L’[Université] et la [Croix] se connaissent bien : elles se voient chaque été. -> -
a neighbouring project
[Hyna] avait présenté en 2021 un projet avec [Qaira], resté sans lendemain. -> Hyna Qaira ended
[Hyna] monte un programme voisin avec [Qaira]. -> Hyna Qaira announced
[Hyna] présente un projet voisin de celui de [Qaira]. -> -
a run in common
Une structure du même genre, projetée par [Nexa] et [Habi], pourrait voir le jour. -> Nexa Habi planned
• Sable, présenté par le [Centre] et l’[Univ] : acoustique cardiaque. -> Centre Univ announced
• Sable, présenté par le [Centre] à l’[Univ] : acoustique cardiaque. -> -
names and a sign
[Credi] + [Mousq] = un distributeur dans 48 supermarchés. -> Credi Mousq announced
[Credi] + [Mousq] : la carte commune arrive. -> Credi Mousq announced
[Credi] + 2 %, [Mousq] + 3 %. -> -
both ways
[Loki] ouvre ses données à [Beva], et inversement. -> Loki Beva announced
[Loki] vend ses données à [Beva]. -> -
programmes tied
[Accora] et [Klema] ont associé les leurs en 2019, et cela fonctionne toujours. -> Accora Klema ongoing
[Accora] et [Klema] ont relié leurs programmes de fidélité. -> Accora Klema announced
[Accora] et [Klema] ont fermé les leurs en 2019. -> -
the end of a story
[Geta] et [Keola], la fin d’une histoire -> Geta Keola ended
[Geta]-[Keola] : la fin d’une aventure -> Geta Keola ended
[Geta] et [Keola] : la fin du mois sera difficile -> -
who joins what others have agreed
La [Cora] et l’[Hopi] ont prolongé leur convention, à laquelle adhère désormais l’[Univ]. -> Cora Hopi Univ renewed
La [Cora] et l’[Hopi] ont signé une convention, à laquelle s’associe l’[Univ]. -> Cora Hopi Univ announced
La [Cora] et l’[Hopi] ont signé une convention, à laquelle s’oppose l’[Univ]. -> Cora Hopi announced
La [Cora] et l’[Hopi] ont signé une convention. [Mino] et [Petece] pourraient rejoindre la convention l’an prochain. -> Cora Hopi announced | Cora Hopi Mino Petece planned
La [Cora] et l’[Hopi] ont signé une convention. L’[Institutia] et l’[Univ] devraient rejoindre le dispositif. -> Cora Hopi announced | Cora Hopi Institutia Univ planned
La [Cora] et l’[Hopi] ont signé une convention. L’[Univ] n’a pas voulu rejoindre la convention. -> Cora Hopi announced
La [Cora] et l’[Hopi] ont signé une convention. Elle s’étend désormais à [Enedi]. -> Cora Hopi Enedi renewed
La [Cora] et l’[Hopi] ont signé une convention. Le contrat associe également le [Shom]. -> Cora Hopi Shom announced
La [Cora] et l’[Hopi] ont signé une convention. Elle est ouverte à [Enedi]. -> Cora Hopi announced
Le consortium rassemble [Cora], [Hopi] et l’[Univ]. L’[Genevo] y est associée. -> Cora Hopi Univ Genevo announced
who speaks
[Cardio] télésuit des malades. Le [Chupo], avec lequel nous travaillons main dans la main depuis le premier jour, nous a ouvert ses cohortes. -> Chupo Cardio ongoing
[Cardio] télésuit des malades. Nous travaillons depuis 2019 avec le [Chupo]. -> Cardio Chupo ongoing
[Cardio] télésuit des malades. Nous avons signé un partenariat avec le [Chupo]. -> Cardio Chupo announced
[Cardio] télésuit des malades. « Nous avons signé un partenariat avec le [Chupo] », dit sa fondatrice. -> Cardio Chupo announced
[Cardio] télésuit des malades. Nous n’avons rien signé avec le [Chupo]. -> Cardio Chupo denied
[Moisso] récupère des invendus. Avec La [Tablée], par contre, on discute d’une cuisine collective partagée. -> Moisso Tablée planned
[Moisso] récupère des invendus. Avec La [Tablée], on rit beaucoup. -> -
who has just been named
Le [Handballclub] change de maillot. Kempa est remplacée par [Adida], avec laquelle un partenariat de quatre saisons a été noué. -> Adida Handballclub announced
Le [Handballclub] change de maillot. La marque cède la place à [Adida], avec qui une convention a été conclue. -> Adida Handballclub announced
Le [Handballclub] change de maillot. La marque cède la place à [Adida], avec qui un litige a été réglé. -> -
its associate
[Geely] vend des voitures. [Renau] est son concurrent dans les moteurs. -> -
in interviews
[Palabre] transcrit des consultations. L’[Hopital] ne nous a pas passé commande : elle travaille avec nous. -> Hopital Palabre ongoing
[Palabre] transcrit des consultations. L’[Hopital] développe avec nous un outil pour les sages-femmes. -> Hopital Palabre ongoing
[Palabre] transcrit des consultations. L’[Hopital] est fâché avec nous. -> -
an aside in a noun's complement
C’est à lui que l’on doit l’attelage, improbable en 1979, du [Chube] et du fabricant de montres [Maison]. -> Chube Maison ongoing
On lui doit le tandem, durable, de la [Chube] et de [Maison]. -> Chube Maison announced
On lui doit l’arrivée, improbable en 1979, du [Chube] et de [Maison]. -> -
who is engaged by its terms
Il propose de conclure avec l’[Union] une convention par laquelle celle-ci salarie deux généralistes, la commune de [Affri] fournissant les locaux. -> Affri Union announced
of three
La [Medica] a choisi le [Chuqui] et le réseau [Uhenne] pour éprouver son candidat. Une entente tripartite a été conclue la semaine dernière. -> Medica Chuqui Uhenne announced
[Medica], la [Chuqui] et [Uhenne] se sont vus. Une convention tripartite a été signée lundi. -> Medica Chuqui Uhenne announced
members of a consortium that grows
Le consortium [Neuro], créé en 2021 par [Sorbo], l’[Institutia] et [Dassa], accueille depuis le 1er septembre l’hôpital [Roths]. -> Sorbo Institutia Dassa ongoing
Le consortium [Neuro], formé par [Sorbo] et l’[Institutia], déménage. -> Sorbo Institutia announced
after some years
En 2015, la [Mgena] et l’[Institutia] s’étaient donné dix ans. Les voilà repartis pour cinq. -> Mgena Institutia renewed
La [Mgena] et l’[Institutia] se connaissent depuis dix ans. L’avenant a été signé hier. -> Mgena Institutia renewed
to share
[Iso] et [Bros] se sont engagés pour douze ans à mutualiser chaudières et techniciens. -> Iso Bros announced
[Iso] et [Bros] s’engagent à partager leurs données. -> Iso Bros announced
[Iso] et [Bros] se sont engagés à réduire leurs émissions. -> -
a person who has worked for some
Ancien associé de [Mazas], il a travaillé avec [Kori] et [Domus] à l’introduction en Bourse de leurs foncières. -> -
Passé par [Mazas], elle a collaboré avec [Kori]. -> -
which does not take place
[Mutua] et [Prevo] : le mariage n’aura pas lieu -> -
[Mutua] et [Prevo] : le mariage aura lieu en mai -> Mutua Prevo announced
the curtain
[Urgo] et l’[Univ] tirent le rideau sur leur laboratoire commun, après neuf ans. -> Urgo Univ ended
Fin de l’histoire entre [Gala] et [Ryvu] -> Gala Ryvu ended
[Urgo] et l’[Univ] lèvent le rideau sur leur laboratoire commun. -> Urgo Univ announced
its associate
[Geely] est lié à des constructeurs. [Renau] est son associé dans une coentreprise. -> Renau Geely ongoing
[Geely] vend des voitures. [Renau] est son associé dans une usine de moteurs. -> Renau Geely ongoing
listed companies and their owners
[Ucebe] ([Euronextia] : UCB) a conclu avec la [Leuven] et l’[Institutia] un accord de recherche tripartite. -> Ucebe Leuven Institutia announced
[Ucebe] (code : UCB) a conclu avec la [Leuven] un accord de recherche. -> Ucebe Leuven announced
La [Compagnie], relevant du [Groupena], et le malaisien [Petro] exploitent ensemble deux gisements. -> Compagnie Petro ongoing
Le [Labona], rattaché à l’Agence nationale de sécurité ([Anses]), l’[Engees] et la jeune pousse [Fluora] passeront au crible, ensemble, quarante captages. -> Labona Engees Fluora announced
[Elle], installée à Condé et qui appartient à [Saven], et la coopérative [Isigny] proposent un salon de l’emploi commun. -> Elle Isigny announced
reported by a paper
([Belga]) Selon le quotidien [Potentiel], [Brussels] et la compagnie congolaise [Hewa] étudieraient la création d’un transporteur conjoint. -> Brussels Hewa planned
Selon le quotidien [Potentiel], [Brussels] et [Hewa] se sont alliés. -> Brussels Hewa announced
a person's company
Le directeur du numérique de [Francetel] a rappelé l’existence du service que son groupe prépare avec [Tefun] et [Emsix]. -> Francetel Tefun Emsix ongoing
Le président de [Mutualia] ne ferme pas la porte : sa mutuelle gère, avec [Radia] et [Adrea], un réseau commun d’opticiens. -> Mutualia Radia Adrea ongoing
one more
[Fasta], [Ionita] et [Electra] lancent une alliance avec un quatrième larron, [Atlan]. -> Fasta Ionita Electra Atlan announced
[Fasta] et [Ionita] lancent une alliance avec un troisième acteur, [Atlan]. -> Fasta Ionita Atlan announced
each for its part
Le marché réunit [Orbita] pour la plateforme et trois candidats. -> -
[Ucebe] ([Euronextia] : [Ucebe]) a conclu avec la [Leuven] et l’[Institutia] un accord de recherche tripartite. -> Ucebe Leuven Institutia announced
[Arte] mène la danse. [Arte] recrute. Interrogé, Paul Roy, directeur du numérique de [Francetel], a rappelé que le service que son groupe prépare avec [Tefun] et [Emsix] coûte cher. -> Francetel Tefun Emsix ongoing
as equals
[Arverne] et la régie [Chaleur] creuseront à Massy, à frais et risques partagés. -> Arverne Chaleur announced
[Arverne] et [Chaleur] exploitent le puits, à parts égales. -> Arverne Chaleur announced
[Arverne] et [Chaleur] se partagent le marché, à parts égales. -> -
[Mbda]–[Ardena] : un radar à quatre mains -> Mbda Ardena announced
[Jules] et la coopérative [Relais] viennent de sceller un drôle de cousinage. -> Jules Relais announced
[Jules] et [Relais] ont scellé la défaite de la majorité. -> -
[Nexa] et la [Cablerie] logeront leurs activités dans une société dont chacun détiendra 50 %. -> Nexa Cablerie announced
[Nexa] et la [Cablerie] regroupent leurs usines au sein d’une société commune. -> Nexa Cablerie announced
[Nexa] et la [Cablerie] cèdent leurs usines à une société dont chacun détient 1 %. -> -
who sat beside
[Gommat] a racheté [Forbo]. Les deux groupes étaient conseillés par [Lazar] et [Ubesse], qui ont travaillé côte à côte quatre mois. -> -
Le jury, présidé par Odile Roy, réunissait l’[Ademe] et la [Nouvelle]. -> -
Rien ne lie [Quebec] et [Boreal]. -> -
Un accord lie [Quebec] et [Boreal]. -> Quebec Boreal announced
[Quebec] et [Boreal] ne préparent pas de batterie commune. -> Quebec Boreal denied
[Quebec] et [Boreal] préparent une batterie commune. -> Quebec Boreal planned
who rallies to it
Le billet couplé est proposé conjointement par [Corsica] et le [Musée]. La [Meridionale] s’y rallie à compter du 1er septembre. -> Corsica Musée ongoing | Corsica Musée Meridionale announced
[Corsica] et le [Musée] ont signé une convention. La [Meridionale] s’y joint. -> Corsica Musée announced | Corsica Musée Meridionale announced
[Corsica] et le [Musée] ont signé une convention. La [Meridionale] s’y oppose. -> Corsica Musée announced
codes
[Antilles] et [Corsair] ont en effet croisé leurs codes. -> Antilles Corsair announced
[Antilles] et [Corsair] ont croisé leurs fichiers clients. -> Antilles Corsair announced
[Antilles] et [Corsair] ont croisé le fer. -> -
of one's own making
La [Coopérative], [Saba] et l’institut [Inovia] ont décidé de faire lentille commune. -> Coopérative Saba Inovia announced
Coproducteur du jeu avec [Fjord] depuis 2019, [Anka] cède sa part. -> Fjord Anka ongoing
Cofondateur du site avec [Fjord], [Anka] recrute. -> Fjord Anka ongoing
Producteur du jeu contre l’avis de [Fjord], [Anka] recrute. -> -
C’est avec [Emmaus] que [Backma] collectera les vieux téléphones. -> Emmaus Backma announced
C’est contre [Emmaus] que [Backma] plaidera. -> -
partnership.cleft_chosen
C’est [Cashatlas] que [Wafa] choisit pour partenaire. -> Cashatlas Wafa announced
C’est [Cashatlas] que [Wafa] a retenu comme partenaire exclusif. -> Cashatlas Wafa announced
C’est [Cashatlas] que [Wafa] attaque en justice. -> -
tenses of the verbs
[Alpha] s’associerait à [Beta] dans les vaccins, selon la presse. -> Alpha Beta planned
[Alpha] s’allierait à [Beta]. -> Alpha Beta planned
[Alpha] se rapprocherait de [Beta]. -> Alpha Beta planned
[Alpha] collaborerait avec [Beta]. -> Alpha Beta planned
[Alpha] coopérerait avec [Beta]. -> Alpha Beta planned
[Alpha] travaillerait avec [Beta] sur un vaccin. -> Alpha Beta planned
[Alpha] et [Beta] s’associeraient. -> Alpha Beta planned
[Alpha] et [Beta] s’allieraient pour un vaccin. -> Alpha Beta planned
[Alpha] et [Beta] se rapprocheraient. -> Alpha Beta planned
[Alpha] et [Beta] uniraient leurs forces. -> Alpha Beta planned
[Alpha] et [Beta] mutualiseraient leurs achats. -> Alpha Beta planned
[Alpha] et [Beta] feraient équipe. -> Alpha Beta planned
[Alpha] et [Beta] signeraient un partenariat. -> Alpha Beta planned
[Alpha] et [Beta] créeraient une coentreprise. -> Alpha Beta planned
[Alpha] et [Beta] lanceraient un programme commun. -> Alpha Beta planned
[Alpha] signerait un partenariat avec [Beta]. -> Alpha Beta planned
[Alpha] créerait avec [Beta] une coentreprise. -> Alpha Beta planned
[Alpha] lancerait avec [Beta] un programme de recherche. -> Alpha Beta planned
[Alpha] rejoindrait le consortium formé par [Beta] et [Gamma]. -> Alpha Beta Gamma planned
En 1988, [Alpha] s’associa à [Beta]. -> Alpha Beta ongoing
En 1988, [Alpha] s’allia à [Beta] pour les vaccins. -> Alpha Beta ongoing
En 1988, [Alpha] se rapprocha de [Beta]. -> Alpha Beta ongoing
En 1988, [Alpha] signa un accord de coopération avec [Beta]. -> Alpha Beta ongoing
En 1988, [Alpha] conclut une alliance avec [Beta]. -> Alpha Beta ongoing
En 1988, [Alpha] noua un partenariat avec [Beta]. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] s’associèrent. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] s’allièrent pour un vaccin. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] signèrent un partenariat. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] conclurent une alliance. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] créèrent une coentreprise. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] fondèrent un laboratoire commun. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] lancèrent un programme commun. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] unirent leurs forces. -> Alpha Beta ongoing
En 1988, [Alpha] et [Beta] firent équipe. -> Alpha Beta ongoing
En 1988, [Alpha] créa avec [Beta] une coentreprise. -> Alpha Beta ongoing
En 1988, [Alpha] développa avec [Beta] un vaccin. -> Alpha Beta ongoing
[Alpha] collabora avec [Beta] pendant dix ans. -> Alpha Beta ended
[Alpha] travailla avec [Beta] jusqu’en 1999. -> Alpha Beta ended
[Alpha] et [Beta] collaborèrent jusqu’en 1999. -> Alpha Beta ended
[Alpha] et [Beta] avaient collaboré sur un vaccin. -> Alpha Beta ended
[Alpha] et [Beta] s’étaient associés pour un vaccin. -> Alpha Beta ongoing
[Alpha] s’associant à [Beta], le marché change. -> Alpha Beta announced
[Alpha] va s’associer à [Beta]. -> Alpha Beta announced
[Alpha] vient de s’associer à [Beta]. -> Alpha Beta announced
[Alpha] a décidé de s’associer à [Beta]. -> Alpha Beta announced
[Alpha] souhaite s’associer à [Beta]. -> Alpha Beta planned
[Alpha] refuse de s’associer à [Beta]. -> Alpha Beta denied
[Alpha] pourrait s’associer à [Beta]. -> Alpha Beta planned
[Alpha] n’entend pas s’associer à [Beta]. -> Alpha Beta denied
[Alpha] entend s’associer à [Beta]. -> Alpha Beta planned
[Alpha] aurait signé un partenariat avec [Beta]. -> Alpha Beta planned
[Alpha] a un partenariat avec [Beta]. -> Alpha Beta ongoing
[Alpha] cherche un partenariat avec [Beta]. -> Alpha Beta planned
[Alpha] et [Beta] ont choisi de s’associer. -> Alpha Beta announced
[Alpha] et [Beta] sont associées dans ce projet. -> Alpha Beta ongoing
[Alpha] et [Beta] restent associées. -> Alpha Beta ongoing
[Alpha] et [Beta] ne sont plus associées. -> Alpha Beta ended
[Alpha] et [Beta] ne collaborent plus. -> Alpha Beta ended
[Alpha] ne travaille plus avec [Beta]. -> Alpha Beta ended
[Alpha] cesse de travailler avec [Beta]. -> Alpha Beta ended
[Alpha] a cessé sa collaboration avec [Beta]. -> Alpha Beta ended
[Alpha] suspend sa collaboration avec [Beta]. -> Alpha Beta ended
[Alpha] gèle son partenariat avec [Beta]. -> Alpha Beta ended
[Alpha] quitte son partenariat avec [Beta]. -> Alpha Beta ended
[Alpha] abandonne son alliance avec [Beta]. -> Alpha Beta ended
[Alpha] renonce à son alliance avec [Beta]. -> Alpha Beta ended
[Alpha] reprend sa collaboration avec [Beta]. -> Alpha Beta renewed
[Alpha] relance sa collaboration avec [Beta]. -> Alpha Beta renewed
[Alpha] intensifie sa collaboration avec [Beta]. -> Alpha Beta renewed
[Alpha] approfondit son partenariat avec [Beta]. -> Alpha Beta renewed
partnership.welcomes
[Alpha] embarque [Beta] dans son projet. -> Alpha Beta announced
[Alpha] fait entrer [Beta] dans son consortium. -> Alpha Beta announced
[Alpha] accueille [Beta] dans son consortium. -> Alpha Beta announced
[Alpha] retrouve [Beta] au sein d’un consortium. -> Alpha Beta announced
[Alpha] retrouve [Beta] au tribunal. -> -
partnership.opens_to
[Alpha] ouvre son consortium à [Beta]. -> Alpha Beta announced
[Alpha] ouvre ses portes à [Beta]. -> -
partnership.offers
[Alpha] propose une alliance à [Beta]. -> Alpha Beta planned
[Alpha] a proposé un partenariat à [Beta]. -> Alpha Beta planned
[Alpha] propose un dîner à [Beta]. -> -
partnership.invites
[Alpha] invite [Beta] à rejoindre son consortium. -> Alpha Beta planned
[Alpha] convie [Beta] à rejoindre son programme. -> Alpha Beta planned
[Alpha] invite [Beta] à quitter la salle. -> -
partnership.common_to
Le lancement d’un programme commun à [Alpha] et [Beta] est prévu en mai. -> Alpha Beta planned
Le laboratoire commun à [Alpha] et [Beta] ouvre lundi. -> Alpha Beta announced
Le problème commun à [Alpha] et [Beta] demeure. -> -
partnership.announced_by
L’annonce par [Alpha] d’un partenariat avec [Beta] a surpris. -> Alpha Beta announced
La signature par [Alpha] d’une convention avec [Beta] est attendue. -> Alpha Beta planned
L’annonce par [Alpha] d’un procès avec [Beta] a surpris. -> -
partnership.fronted_made
Conçu avec [Beta], le vaccin de [Alpha] arrive. -> Beta Alpha announced
Développée avec [Beta], l’application de [Alpha] arrive. -> Beta Alpha announced
Conçu contre [Beta], le vaccin de [Alpha] arrive. -> -
passive and nominal
Un accord de coopération a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
Un accord de coopération sera signé entre [Alpha] et [Beta]. -> Alpha Beta planned
Un accord de coopération serait signé entre [Alpha] et [Beta]. -> Alpha Beta planned
Un accord de coopération vient d’être signé entre [Alpha] et [Beta]. -> Alpha Beta announced
Un accord de coopération est en cours de négociation entre [Alpha] et [Beta]. -> Alpha Beta planned
Un accord de coopération devait être signé entre [Alpha] et [Beta]. -> Alpha Beta planned
Un accord de coopération avait été signé en 2015 entre [Alpha] et [Beta]. -> Alpha Beta ongoing
Un partenariat liait [Alpha] et [Beta] depuis 2012. -> Alpha Beta ongoing
Un partenariat a été conclu par [Alpha] avec [Beta]. -> Alpha Beta announced
Un partenariat a été conclu avec [Beta] par [Alpha]. -> Beta Alpha announced
Une convention a été paraphée mardi à Lyon par [Alpha] et [Beta]. -> Alpha Beta announced
La convention signée hier par [Alpha] et [Beta] court sur trois ans. -> Alpha Beta announced
La signature d’un accord entre [Alpha] et [Beta] est attendue. -> Alpha Beta planned
La signature d’une convention entre [Alpha] et [Beta] a eu lieu lundi. -> Alpha Beta announced
[Alpha] et [Beta] ont procédé à la signature d’une convention. -> Alpha Beta announced
L’annonce d’un partenariat entre [Alpha] et [Beta] a surpris. -> Alpha Beta announced
La conclusion d’une alliance avec [Beta] permet à [Alpha] de grandir. -> Beta Alpha announced
La création d’une coentreprise par [Alpha] et [Beta] est confirmée. -> Alpha Beta announced
Né d’un partenariat entre [Alpha] et [Beta], le site ouvre lundi. -> Alpha Beta ongoing
Issue d’une collaboration entre [Alpha] et [Beta], l’application est gratuite. -> Alpha Beta ongoing
Développée conjointement par [Alpha] et [Beta], l’application est gratuite. -> Alpha Beta ongoing
Fabriqué par [Alpha] pour [Beta], le vaccin arrive. -> -
Signé en 2019, l’accord entre [Alpha] et [Beta] expire en mai. -> Alpha Beta ongoing
L’accord qui unit [Alpha] à [Beta] expire en mai. -> Alpha Beta announced
L’accord conclu l’an dernier avec [Beta] permet à [Alpha] de produire. -> Beta Alpha ongoing
Liés par un accord depuis 2015, [Alpha] et [Beta] ouvrent un centre. -> Alpha Beta ongoing
Partenaires depuis dix ans, [Alpha] et [Beta] se séparent. -> Alpha Beta ended
Partenaire de [Alpha] depuis dix ans, [Beta] recrute. -> Alpha Beta ongoing
[Alpha], partenaire de [Beta], recrute. -> Alpha Beta ongoing
[Alpha], qui a [Beta] pour partenaire, recrute. -> Alpha Beta ongoing
[Alpha], dont [Beta] est le partenaire, recrute. -> Alpha Beta ongoing
[Alpha] a trouvé en [Beta] un partenaire. -> Alpha Beta announced
[Alpha] a trouvé un partenaire en la personne de [Beta]. -> Alpha Beta announced
[Alpha] a fait de [Beta] son partenaire. -> Alpha Beta announced
[Alpha] a [Beta] comme partenaire. -> Alpha Beta ongoing
[Beta] sera le partenaire de [Alpha]. -> Beta Alpha announced
[Beta] est devenu partenaire de [Alpha]. -> Beta Alpha announced
[Beta] n’est plus partenaire de [Alpha]. -> Beta Alpha ended
[Beta] n’est pas partenaire de [Alpha]. -> Beta Alpha denied
Avec [Beta] pour partenaire, [Alpha] ouvre un centre. -> Beta Alpha announced
Avec le concours de [Beta], [Alpha] ouvre un centre. -> -
Avec [Beta] comme allié, [Alpha] ouvre un centre. -> Beta Alpha announced
Ensemble, [Alpha] et [Beta] ouvrent un centre. -> Alpha Beta announced
[Alpha] et [Beta], ensemble, ouvrent un centre. -> Alpha Beta announced
À deux, [Alpha] et [Beta] pèsent 30 % du marché. -> -
[Alpha] et [Beta] main dans la main -> Alpha Beta announced
[Alpha] tend la main à [Beta]. -> Alpha Beta planned
[Alpha] et [Beta] ont décidé de travailler ensemble. -> Alpha Beta announced
[Alpha] et [Beta] ont décidé de joindre leurs forces. -> Alpha Beta announced
[Alpha] et [Beta] joignent leurs forces. -> Alpha Beta announced
[Alpha] joint ses forces à celles de [Beta]. -> Alpha Beta announced
[Alpha] unit ses forces à celles de [Beta]. -> Alpha Beta announced
[Alpha] met ses données en commun avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] partagent leurs données. -> Alpha Beta announced
[Alpha] mise sur [Beta] pour ses batteries. -> -
[Alpha] s’appuie sur [Beta] pour ses batteries. -> -
[Alpha] confie ses batteries à [Beta]. -> -
[Alpha] associe [Beta] à son projet. -> Alpha Beta announced
[Alpha] et [Beta] se retrouvent au sein d’un consortium. -> Alpha Beta announced
[Alpha] siège avec [Beta] au conseil. -> -
[Alpha] a convaincu [Beta] de travailler ensemble. -> Alpha Beta announced
[Alpha] propose à [Beta] de travailler ensemble. -> Alpha Beta planned
how parties are listed
[Alpha], à Lyon, et [Beta], à Nantes, ont signé un partenariat. -> Alpha Beta announced
[Alpha] (Lyon) et [Beta] (Nantes) ont signé un partenariat. -> Alpha Beta announced
Le lyonnais [Alpha] et le nantais [Beta] ont signé un partenariat. -> Alpha Beta announced
La PME [Alpha], l’hôpital [Beta] et l’université [Gamma] ont signé un partenariat. -> Alpha Beta Gamma announced
[Alpha], spécialiste des capteurs, [Beta], fabricant de drones, et [Gamma] ont signé un partenariat. -> Alpha Beta Gamma announced
[Alpha], qui emploie 300 personnes, et [Beta], fondée en 1998, ont signé un partenariat. -> Alpha Beta announced
[Alpha] – dont le siège est à Lyon – et [Beta] ont signé un partenariat. -> Alpha Beta announced
[Alpha] d’une part, [Beta] et [Gamma] d’autre part, ont signé un partenariat. -> Alpha Beta Gamma announced
D’un côté [Alpha], de l’autre [Beta] : les deux signent un partenariat. -> Alpha Beta announced
[Alpha] et [Beta], mais aussi [Gamma], ont signé un partenariat. -> Alpha Beta Gamma announced
[Alpha] et [Beta], sans oublier [Gamma], ont signé un partenariat. -> Alpha Beta Gamma announced
[Alpha] et [Beta], rejoints par [Gamma], ont signé un partenariat. -> Alpha Beta Gamma announced
[Alpha] et [Beta], auxquels s’ajoute [Gamma], ont signé un partenariat. -> Alpha Beta Gamma announced
[Alpha] & [Beta] signent un partenariat. -> Alpha Beta announced
[Alpha] et son voisin [Beta] ont signé un partenariat. -> Alpha Beta announced
[Alpha] et sa voisine [Beta] ont signé un partenariat. -> Alpha Beta announced
[Alpha] ainsi que [Beta] ont signé un partenariat. -> Alpha Beta announced
[Alpha], comme [Beta], a signé la charte. -> -
Les groupes [Alpha] et [Beta] ont signé un partenariat. -> Alpha Beta announced
Les universités de [Alpha] et de [Beta] ont signé un partenariat. -> Alpha Beta announced
Les présidents de [Alpha] et de [Beta] ont signé un partenariat. -> Alpha Beta announced
Jean Roy, président de [Alpha], et Anne Bon, directrice de [Beta], ont signé un partenariat. -> Alpha Beta announced
Jean Roy ([Alpha]) et Anne Bon ([Beta]) ont signé un partenariat. -> Alpha Beta announced
Jean Roy pour [Alpha] et Anne Bon pour [Beta] ont signé un partenariat. -> Alpha Beta announced
Un partenariat a été signé par Jean Roy, président de [Alpha], et Anne Bon, directrice de [Beta]. -> Alpha Beta announced
Un partenariat a été signé entre, d’une part, [Alpha] et, d’autre part, [Beta]. -> Alpha Beta announced
Le consortium réunit [Alpha], [Beta], [Gamma] et [Delta]. -> Alpha Beta Gamma Delta announced
Le consortium réunit [Alpha] (40 %), [Beta] (30 %) et [Gamma] (30 %). -> Alpha Beta Gamma announced
Le consortium réunit [Alpha], son chef de file, [Beta] et [Gamma]. -> Alpha Beta Gamma announced
Le consortium, mené par [Alpha], réunit aussi [Beta] et [Gamma]. -> Beta Gamma Alpha announced
Le consortium réunit, autour de [Alpha], [Beta] et [Gamma]. -> Alpha Beta Gamma announced
Le consortium réunit autour de [Alpha] les laboratoires [Beta] et [Gamma]. -> Alpha Beta Gamma announced
Le consortium réunit trois industriels ([Alpha], [Beta] et [Gamma]) et une école, [Delta]. -> Alpha Beta Gamma Delta announced
Le consortium réunit des industriels : [Alpha], [Beta] et [Gamma], ainsi que l’école [Delta]. -> Alpha Beta Gamma Delta announced
Le consortium réunit notamment [Alpha], [Beta] et [Gamma]. -> Alpha Beta Gamma announced
Le consortium réunit entre autres [Alpha] et [Beta]. -> Alpha Beta announced
Le consortium compte dans ses rangs [Alpha], [Beta] et [Gamma]. -> Alpha Beta Gamma announced
Dans le consortium figurent [Alpha], [Beta] et [Gamma]. -> Alpha Beta Gamma announced
Dans le consortium, on trouve [Alpha], [Beta] et [Gamma]. -> Alpha Beta Gamma announced
Membres du consortium : [Alpha], [Beta], [Gamma]. -> Alpha Beta Gamma announced
Partenaires : [Alpha], [Beta], [Gamma]. -> Alpha Beta Gamma announced
[Alpha] a pour partenaires [Beta] et [Gamma]. -> Alpha Beta Gamma ongoing
[Alpha] compte [Beta] et [Gamma] parmi ses partenaires. -> Alpha Beta Gamma ongoing
[Alpha] a signé avec [Beta], [Gamma] et [Delta] une convention. -> Alpha Beta Gamma Delta announced
[Alpha] a signé une convention avec [Beta] (Lyon), [Gamma] (Nantes) et [Delta]. -> Alpha Beta Gamma Delta announced
[Alpha] a signé une convention avec, entre autres, [Beta] et [Gamma]. -> Alpha Beta Gamma announced
[Alpha] a signé une convention avec trois acteurs : [Beta], [Gamma] et [Delta]. -> Alpha Beta Gamma Delta announced
[Alpha] a signé une convention avec deux voisins, [Beta] et [Gamma]. -> Alpha Beta Gamma announced
[Alpha] a signé une convention avec [Beta] et une autre avec [Gamma]. -> Alpha Beta announced | Alpha Gamma announced
[Alpha] a signé deux conventions, l’une avec [Beta], l’autre avec [Gamma]. -> Alpha Beta announced | Alpha Gamma announced
[Alpha] s’associe avec [Beta] et avec [Gamma]. -> Alpha Beta Gamma announced
[Alpha] s’associe à [Beta], filiale de [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta], concurrent de [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta] pour concurrencer [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta] plutôt qu’à [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta], comme [Gamma] avant elle. -> Alpha Beta announced
[Alpha] s’associe à [Beta] dans l’usine de [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta], selon [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta], a appris [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta] avec l’aide de [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta] sous l’œil de [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta] pour livrer [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta] pour racheter [Gamma]. -> Alpha Beta announced
[Alpha] s’associe à [Beta] après avoir quitté [Gamma]. -> Alpha Beta announced
[Alpha], filiale de [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], du groupe [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha] (groupe [Gamma]) s’associe à [Beta]. -> Alpha Beta announced
[Alpha], détenue par [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], ancienne filiale de [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], soutenue par [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], que finance [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], rachetée par [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], passée sous la coupe de [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], le concurrent de [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], né d’une scission de [Gamma], s’associe à [Beta]. -> Alpha Beta announced
[Alpha], présidé par un ancien de [Gamma], s’associe à [Beta]. -> Alpha Beta announced
Le patron de [Alpha], ex-[Gamma], s’associe à [Beta]. -> Alpha Beta announced
no agreement though words of agreeing stand there
[Alpha] a racheté [Beta] pour 30 millions d’euros. -> -
[Alpha] et [Beta] ont fusionné en 2019. -> -
[Alpha] et [Beta] se disputent le marché. -> -
[Alpha] et [Beta] se partagent le marché français. -> -
[Alpha] a signé un contrat de 30 millions d’euros avec [Beta] pour livrer des bus. -> -
[Alpha] fournira des bus à [Beta]. -> -
[Alpha] a vendu ses parts à [Beta]. -> -
[Alpha] a prêté 3 millions d’euros à [Beta]. -> -
[Alpha] a versé une subvention à [Beta]. -> -
[Alpha] finance [Beta] à hauteur de 30 %. -> -
[Alpha] est actionnaire de [Beta]. -> -
[Alpha] détient 30 % de [Beta]. -> -
[Alpha] a battu [Beta] 3-0. -> -
[Alpha] et [Beta] s’affronteront samedi. -> -
[Alpha] a assigné [Beta] en justice. -> -
[Alpha] et [Beta] ont trouvé un accord à l’amiable. -> -
[Alpha] et [Beta] ont mis fin à leur litige par un accord. -> -
[Alpha] rejoint [Beta] en tête du classement. -> -
Paul Roy quitte [Alpha] pour rejoindre [Beta]. -> -
Paul Roy travaille avec [Alpha] et [Beta]. -> -
Paul Roy, ancien directeur de [Alpha], préside [Beta]. -> -
Paul Roy a travaillé chez [Alpha] puis chez [Beta]. -> -
Formé à [Alpha], Paul Roy a rejoint [Beta]. -> -
L’étude a été menée par [Alpha] auprès de clients de [Beta]. -> -
Selon une étude de [Alpha] pour [Beta], les prix montent. -> -
[Alpha] a réalisé un sondage pour [Beta]. -> -
[Alpha] et [Beta] ont publié leurs résultats. -> -
[Alpha] et [Beta] recrutent. -> -
[Alpha], [Beta] et [Gamma] étaient présents au salon. -> -
[Alpha] et [Beta] figurent parmi les clients de [Gamma]. -> -
[Alpha] compte [Beta] parmi ses clients. -> -
[Alpha] a remporté l’appel d’offres lancé par [Beta]. -> -
[Alpha] a obtenu l’autorisation de [Beta]. -> -
[Alpha] est membre de [Beta]. -> -
[Alpha] a adhéré à la fédération [Beta]. -> -
[Alpha] a été désigné par [Beta] comme liquidateur. -> -
[Alpha] a été mandaté par [Beta] pour vendre l’usine. -> -
[Alpha] conseille [Beta] dans cette opération. -> -
[Alpha] a confié sa communication à [Beta]. -> -
[Alpha] a choisi [Beta] comme prestataire. -> -
[Alpha] a choisi [Beta] pour héberger ses données. -> -
[Alpha] loue ses locaux à [Beta]. -> -
[Alpha] distribue les produits de [Beta]. -> -
[Alpha] utilise les logiciels de [Beta]. -> -
[Alpha] a signé avec les syndicats un accord, que [Beta] refuse. -> -
[Alpha] a signé un accord salarial avec la [CGT]. -> -
La [CGT] et la [CFDT] appellent ensemble à la grève. -> -
[Alpha] et [Beta] dénoncent ensemble la réforme. -> -
[Alpha] et [Beta] demandent ensemble un moratoire. -> -
[Alpha] et [Beta] ont signé une tribune commune. -> -
[Alpha] et [Beta] ont publié un communiqué commun. -> -
[Alpha] et [Beta] ont un concurrent commun. -> -
[Alpha] et [Beta] ont le même actionnaire. -> -
[Alpha] et [Beta] ont un point commun. -> -
[Alpha] et [Beta] sont réunies dans le même bâtiment. -> -
Le rapprochement des courbes de [Alpha] et de [Beta] inquiète. -> -
Le projet de loi oppose [Alpha] à [Beta]. -> -
Le ministre a reçu ensemble [Alpha] et [Beta]. -> -
La justice a condamné ensemble [Alpha] et [Beta]. -> -
L’accord de Paris engage aussi [Alpha] et [Beta]. -> -
La convention collective de [Alpha] déplaît à [Beta]. -> -
[Alpha] a signé la charte de [Beta]. -> -
[Alpha] a reçu le label de [Beta]. -> -
[Alpha] a été certifiée par [Beta]. -> -
[Alpha] a été placée sous la tutelle de [Beta]. -> -
[Alpha] a quitté le réseau [Beta]. -> -
[Alpha] s’inspire de [Beta]. -> -
[Alpha] imite [Beta]. -> -
[Alpha] répond à [Beta]. -> -
[Alpha] négocie avec [Beta] le rachat de son usine. -> -
[Alpha] discute avec [Beta] du prix du lait. -> -
[Alpha] et [Beta] négocient leurs tarifs. -> -
[Alpha] tient sa conférence avec le soutien de [Beta]. -> -
Avec [Beta] en embuscade, [Alpha] accélère. -> -
Face à [Beta], [Alpha] joue son avenir. -> -
[Alpha] jouera avec [Beta] dans la même poule. -> -
[Alpha] partage la tête du groupe avec [Beta]. -> -
[Alpha] partage avec [Beta] le goût du risque. -> -
[Alpha] a en commun avec [Beta] d’être née à Lyon. -> -
La ligne relie [Alpha] à [Beta]. -> -
La rue unit [Alpha] à [Beta]. -> -
Le match a réuni [Alpha] et [Beta]. -> -
La finale opposera [Alpha] à [Beta]. -> -
Le tour de table réunit [Alpha], [Beta] et [Gamma]. -> -
La levée de fonds a été menée par [Alpha] aux côtés de [Beta]. -> -
[Alpha] a levé 3 millions d’euros auprès de [Beta] et de [Gamma]. -> -
Le prêt est consenti par un pool formé de [Alpha] et de [Beta]. -> -
[Alpha], accompagné par [Beta], lève des fonds. -> -
[Alpha] a déposé son bilan ; [Beta], partenaire bancaire, attend. -> -
Le partenariat entre l’État et les régions profite à [Alpha] et à [Beta]. -> -
Le partenariat public-privé a coûté cher à [Alpha], selon [Beta]. -> -
L’alliance de gauche réunit des élus de [Alpha] et de [Beta]. -> -
[Alpha] critique l’alliance de ses rivaux, [Beta] aussi. -> -
Aucun partenariat n’est prévu entre [Alpha] et [Beta]. -> Alpha Beta denied
[Alpha] exclut tout rapprochement avec [Beta]. -> Alpha Beta denied
[Alpha] n’a jamais collaboré avec [Beta]. -> Alpha Beta denied
[Alpha] n’est lié à [Beta] par aucun contrat. -> Alpha Beta denied
[Alpha] dément vouloir s’allier à [Beta]. -> Alpha Beta denied
[Alpha] dément toute discussion avec [Beta]. -> Alpha Beta denied
headlines of all kinds
[Alpha]-[Beta] : l’alliance -> Alpha Beta announced
[Alpha] / [Beta] : un partenariat dans l’oncologie -> Alpha Beta announced
[Alpha] et [Beta], unis contre le cancer -> Alpha Beta announced
[Alpha] et [Beta] unis dans le solaire -> Alpha Beta announced
[Alpha] et [Beta] alliés dans le solaire -> Alpha Beta announced
[Alpha] allié à [Beta] -> Alpha Beta announced
[Alpha] s’allie à [Beta] -> Alpha Beta announced
[Alpha] s’offre [Beta] -> -
[Alpha] avale [Beta] -> -
[Alpha] croque [Beta] -> -
[Alpha] épouse [Beta] -> -
[Alpha] et [Beta] se marient -> -
[Alpha] et [Beta] se fiancent -> Alpha Beta planned
[Alpha] et [Beta] flirtent -> Alpha Beta planned
[Alpha] courtise [Beta] -> -
[Alpha] lorgne [Beta] -> -
[Alpha] drague [Beta] -> -
[Alpha] mise sur une alliance avec [Beta] -> Alpha Beta announced
[Alpha] mise sur [Beta] -> -
[Alpha] choisit [Beta] -> -
[Alpha] choisit [Beta] comme partenaire -> Alpha Beta announced
[Alpha] : partenariat avec [Beta] -> Alpha Beta announced
[Alpha] : accord avec [Beta] dans l’éolien -> Alpha Beta announced
[Alpha] : feu vert à l’alliance avec [Beta] -> Alpha Beta announced
Éolien : [Alpha] et [Beta] main dans la main -> Alpha Beta announced
Éolien : [Alpha] et [Beta] au coude à coude -> -
Éolien : [Alpha] et [Beta] à couteaux tirés -> -
Éolien : [Alpha] et [Beta] font bloc -> Alpha Beta announced
Éolien : [Alpha] et [Beta] jouent collectif -> Alpha Beta announced
Éolien : [Alpha] et [Beta] s’unissent -> Alpha Beta announced
Éolien : [Alpha] et [Beta] ensemble -> Alpha Beta announced
Éolien : [Alpha] et [Beta] vers une alliance -> Alpha Beta planned
Éolien : [Alpha] et [Beta] en pourparlers -> Alpha Beta planned
Éolien : [Alpha] et [Beta] proches d’un accord -> Alpha Beta planned
Éolien : accord [Alpha]-[Beta] -> Alpha Beta announced
Éolien : l’accord [Alpha]-[Beta] capote -> -
Éolien : le couple [Alpha]-[Beta] bat de l’aile -> Alpha Beta ongoing
Éolien : le duo [Alpha]-[Beta] -> Alpha Beta announced
Éolien : le tandem [Alpha]-[Beta] retenu -> Alpha Beta announced
Éolien : le match [Alpha]-[Beta] -> -
Éolien : le duel [Alpha]-[Beta] -> -
Éolien : clap de fin pour [Alpha] et [Beta] -> -
Éolien : clap de fin pour l’alliance [Alpha]-[Beta] -> Alpha Beta ended
Éolien : divorce entre [Alpha] et [Beta] -> Alpha Beta ended
Éolien : [Alpha] et [Beta] divorcent -> Alpha Beta ended
Éolien : [Alpha] rompt avec [Beta] -> Alpha Beta ended
Éolien : [Alpha] tourne le dos à [Beta] -> -
Éolien : [Alpha] renoue avec [Beta] -> Alpha Beta renewed
Éolien : [Alpha] et [Beta] rempilent -> Alpha Beta renewed
Éolien : [Alpha] et [Beta] prolongent -> Alpha Beta renewed
Éolien : [Alpha] prolonge avec [Beta] -> Alpha Beta renewed
Éolien : [Alpha] et [Beta] resignent -> Alpha Beta renewed
Éolien : [Alpha] nouveau partenaire de [Beta] -> Alpha Beta announced
Éolien : [Alpha] et [Beta] partenaires -> Alpha Beta announced
Éolien : [Alpha] rejoint l’alliance de [Beta] et [Gamma] -> Alpha Beta Gamma announced
Éolien : [Alpha], [Beta] et [Gamma] lancent un consortium -> Alpha Beta Gamma announced
Éolien : [Alpha], [Beta], [Gamma] : le trio gagnant -> Alpha Beta Gamma announced
Éolien : pourquoi [Alpha] et [Beta] s’allient -> Alpha Beta announced
Éolien : comment [Alpha] et [Beta] travaillent ensemble -> Alpha Beta ongoing
Éolien : et si [Alpha] et [Beta] s’alliaient ? -> Alpha Beta planned
Éolien : [Alpha] et [Beta] vont-ils s’allier ? -> Alpha Beta planned
Éolien : [Alpha] et [Beta], une alliance à 3 milliards -> Alpha Beta announced
Éolien : [Alpha] et [Beta], dix ans d’alliance -> Alpha Beta ongoing
Éolien : ce que prévoit l’accord entre [Alpha] et [Beta] -> Alpha Beta announced
Éolien : les coulisses du rapprochement entre [Alpha] et [Beta] -> Alpha Beta announced
who is meant from sentence to sentence
[Alpha] recrute. La société s’associe à [Beta]. -> Alpha Beta announced
[Alpha] recrute. L’entreprise lyonnaise s’associe à [Beta]. -> Alpha Beta announced
[Alpha] recrute. Elle s’associe à [Beta]. -> Alpha Beta announced
[Alpha] recrute. Celle-ci s’associe à [Beta]. -> Alpha Beta announced
[Alpha] recrute. Pour cela, elle s’associe à [Beta]. -> Alpha Beta announced
[Alpha] recrute. Son partenariat avec [Beta] y est pour beaucoup. -> Alpha Beta ongoing

[Alpha] recrute. Un accord a été signé avec [Beta]. -> Alpha Beta announced
[Alpha] recrute. Un accord vient d’être trouvé avec [Beta]. -> Alpha Beta announced
[Alpha] recrute. L’accord avec [Beta] l’y oblige. -> Alpha Beta ongoing
[Alpha] recrute. Une convention la lie à [Beta]. -> Alpha Beta ongoing
[Alpha] recrute. Avec [Beta], elle ouvre un centre. -> Beta Alpha announced
[Alpha] recrute. Avec [Beta], le groupe ouvre un centre. -> Beta Alpha announced
[Alpha] recrute. En partenariat avec [Beta], elle ouvre un centre. -> Beta Alpha announced
[Alpha] recrute. Le centre ouvrira en partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] recrute. Le centre est géré avec [Beta]. -> Alpha Beta ongoing
[Alpha] recrute. Partenaire de [Beta], le groupe grandit. -> Beta Alpha ongoing
[Alpha] recrute. [Beta] est son partenaire. -> Beta Alpha ongoing
[Alpha] recrute. [Beta] s’y associe. -> -
[Alpha] et [Beta] recrutent. Les deux groupes ont signé un partenariat. -> Alpha Beta announced
[Alpha] et [Beta] recrutent. Les deux ont signé un partenariat. -> Alpha Beta announced
[Alpha] et [Beta] recrutent. Toutes deux ont signé un partenariat. -> Alpha Beta announced
[Alpha] et [Beta] recrutent. Elles ont signé un partenariat. -> Alpha Beta announced
[Alpha] et [Beta] recrutent. La première s’associe à la seconde. -> Alpha Beta announced
[Alpha] et [Beta] recrutent. L’une et l’autre ont signé un partenariat. -> Alpha Beta announced
[Alpha] et [Beta] recrutent. L’une et l’autre recrutent. -> -
[Alpha] et [Beta] recrutent. Un partenariat les unit. -> Alpha Beta ongoing
[Alpha] et [Beta] recrutent. Un accord les lie depuis 2015. -> Alpha Beta ongoing
[Alpha] et [Beta] recrutent. Elles travaillent ensemble. -> Alpha Beta ongoing
[Alpha] recrute. [Beta] aussi. Les deux sociétés ont signé un partenariat. -> Alpha Beta announced
[Alpha] a invité [Beta]. Les deux sociétés ont signé un partenariat. -> Alpha Beta announced
[Alpha], [Beta] et [Gamma] recrutent. Les trois groupes ont signé un partenariat. -> Alpha Beta Gamma announced
[Alpha], [Beta] et [Gamma] recrutent. Tous trois ont signé un partenariat. -> Alpha Beta Gamma announced
[Alpha] s’associe à [Beta]. Le partenariat durera trois ans. -> Alpha Beta announced
[Alpha] s’associe à [Beta]. [Gamma] les rejoint. -> Alpha Beta announced | Alpha Beta Gamma announced
[Alpha] s’associe à [Beta]. [Gamma] est aussi de la partie. -> Alpha Beta announced | Alpha Beta Gamma announced
[Alpha] s’associe à [Beta]. [Gamma] finance. -> Alpha Beta announced
[Alpha] s’associe à [Beta]. [Gamma], elle, s’allie à [Delta]. -> Alpha Beta announced | Gamma Delta announced
[Alpha] s’associe à [Beta]. Elle travaille déjà avec [Gamma]. -> Alpha Beta announced | Alpha Gamma ongoing
[Alpha] s’associe à [Beta]. La première travaille déjà avec [Gamma]. -> Alpha Beta announced | Alpha Gamma ongoing
[Alpha] s’associe à [Beta]. Cette dernière travaille déjà avec [Gamma]. -> Alpha Beta announced | Beta Gamma ongoing
[Alpha] s’associe à [Beta], qui travaille déjà avec [Gamma]. -> Alpha Beta announced | Beta Gamma ongoing
[Alpha] s’associe à [Beta]. Un accord similaire la lie à [Gamma]. -> Alpha Beta announced | Alpha Gamma ongoing
[Alpha] s’associe à [Beta]. Elle avait déjà signé avec [Gamma]. -> Alpha Beta announced | Alpha Gamma ongoing
[Alpha] s’associe à [Beta]. Une alliance avec [Gamma] avait échoué. -> Alpha Beta announced
« Nous nous associons à [Beta] », annonce le directeur de [Alpha]. -> Beta Alpha announced
« Nous travaillons avec [Beta] », dit Paul Roy, de [Alpha]. -> Beta Alpha ongoing
« [Beta] est notre partenaire », dit Paul Roy, de [Alpha]. -> Beta Alpha ongoing
« Notre alliance avec [Beta] est solide », dit-on chez [Alpha]. -> Beta Alpha ongoing
[Alpha] se réjouit : « [Beta] nous apporte son réseau. » -> -
Le directeur de [Alpha] a signé avec celui de [Beta] une convention. -> Alpha Beta announced
Les équipes de [Alpha] travaillent avec celles de [Beta]. -> Alpha Beta ongoing
Les chercheurs de [Alpha] et leurs collègues de [Beta] ont mis au point un vaccin. -> Alpha Beta announced
Paul Roy dirige [Alpha]. Il a signé avec [Beta] une convention. -> Alpha Beta announced
Paul Roy dirige [Alpha]. Son entreprise s’associe à [Beta]. -> Alpha Beta announced
a neighbour, a house, a paper
L’aciériste [Sambre] et la cimenterie [Vica] recrutent. L’aciériste et sa voisine ont signé une convention. -> Sambre Vica announced
L’aciériste [Sambre] et la cimenterie [Vica] recrutent. L’aciériste et sa voisine ont signé une pétition. -> -
[Lamarque] se réunit. [Lamarque] recrute. [Valea] a réduit ses appels. Le président rappelle que la maison n’est pas seule : depuis 2021, elle conduit ce travail à trois avec le [Ctif] et les [Arts]. -> Lamarque Ctif Arts ongoing
[Maisonova] recule. [Maisonova] recrute. La veille, le blog [Gondole] assurait que l’enseigne allait créer avec [Inter] une centrale d’achats commune. -> Maisonova Inter planned
La logistique, portée par les entrepôts de [Zala] et de [Lida], progresse. -> -
La croissance, portée par les ventes de [Zala] et de [Lida], ralentit. -> -
sans lendemain
[Thala] avait conduit un essai comparable avec [Orang] en 2022, demeuré sans lendemain. -> Thala Orang ended
[Zeopa] et [Telco] parlent mutualisation -> Zeopa Telco planned
Le robot, fruit de l’attelage formé par [Naio] et la coopérative [Agria], est à l’essai. -> Naio Agria ongoing
figures of speech
[Alpha] et [Beta] font cause commune. -> Alpha Beta announced
[Alpha] et [Beta] marchent du même pas. -> Alpha Beta announced
[Alpha] et [Beta] avancent main dans la main. -> Alpha Beta announced
[Alpha] et [Beta] avancent de front. -> Alpha Beta announced
[Alpha] et [Beta] tirent dans le même sens. -> Alpha Beta announced
[Alpha] et [Beta] rament dans le même sens. -> Alpha Beta announced
[Alpha] et [Beta] se serrent les coudes. -> Alpha Beta announced
[Alpha] et [Beta] se donnent la main. -> Alpha Beta announced
[Alpha] et [Beta] se tendent la main. -> Alpha Beta planned
[Alpha] et [Beta] s’épaulent. -> Alpha Beta ongoing
[Alpha] et [Beta] se prêtent main-forte. -> Alpha Beta ongoing
[Alpha] et [Beta] s’entraident. -> Alpha Beta ongoing
[Alpha] et [Beta] se partagent la facture. -> Alpha Beta announced
[Alpha] et [Beta] font un bout de chemin ensemble. -> Alpha Beta announced
[Alpha] et [Beta] font route ensemble. -> Alpha Beta announced
[Alpha] et [Beta] ont convolé. -> Alpha Beta announced
[Alpha] et [Beta] se sont passé la bague au doigt. -> Alpha Beta announced
[Alpha] et [Beta] se pacsent. -> Alpha Beta announced
[Alpha] et [Beta] se disent oui. -> Alpha Beta announced
[Alpha] a dit oui à [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] sous la même bannière -> Alpha Beta announced
[Alpha] et [Beta] chassent en meute. -> Alpha Beta announced
[Alpha] et [Beta] chassent ensemble. -> Alpha Beta announced
[Alpha] et [Beta] jouent dans la même équipe. -> Alpha Beta announced
[Alpha] et [Beta] parlent d’une seule voix. -> -
[Alpha] et [Beta] mettent la main à la pâte ensemble. -> Alpha Beta announced
[Alpha] et [Beta] ont topé là. -> Alpha Beta announced
[Alpha] et [Beta] se sont serré la main. -> Alpha Beta announced
[Alpha] et [Beta] enterrent la hache de guerre. -> -
[Alpha] et [Beta] font la paix. -> -
[Alpha] et [Beta] accordent leurs violons. -> Alpha Beta announced
[Alpha] et [Beta] font bourse commune. -> Alpha Beta announced
[Alpha] et [Beta] font ménage à deux. -> Alpha Beta announced
[Alpha] et [Beta] font caisse commune. -> Alpha Beta announced
[Alpha] et [Beta] montent dans le même bateau. -> Alpha Beta announced
[Alpha] et [Beta] sont dans le même bateau. -> -
[Alpha] et [Beta] partent à l’assaut du marché ensemble. -> Alpha Beta announced
[Alpha] embarque avec [Beta]. -> Alpha Beta announced
[Alpha] s’embarque avec [Beta] dans l’éolien. -> Alpha Beta announced
[Alpha] se lance avec [Beta] dans l’éolien. -> Alpha Beta announced
[Alpha] se lie à [Beta]. -> Alpha Beta announced
[Alpha] s’acoquine avec [Beta]. -> Alpha Beta announced
[Alpha] se met en ménage avec [Beta]. -> Alpha Beta announced
[Alpha] fait ménage avec [Beta]. -> Alpha Beta announced
[Alpha] pactise avec [Beta]. -> Alpha Beta announced
[Alpha] se range aux côtés de [Beta]. -> -
[Alpha] adosse son offre à celle de [Beta]. -> Alpha Beta announced
À [Alpha] les brevets, à [Beta] les usines. -> Alpha Beta announced
[Alpha] a trouvé son partenaire : [Beta]. -> Alpha Beta announced
partnership.not_alone
[Alpha] ne fera pas cavalier seul : [Beta] l’accompagne. -> Alpha Beta announced
[Alpha] n’ira pas seule : [Beta] sera du voyage. -> Alpha Beta announced
[Alpha] n’est pas seule : [Beta] recule aussi. -> -
nouns of agreeing
[Alpha] a signé un mémorandum avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un mémorandum. -> Alpha Beta announced
Un mémorandum a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un MoU avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un MoU. -> Alpha Beta announced
Un MoU a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un protocole d’accord avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un protocole d’accord. -> Alpha Beta announced
Un protocole d’accord a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une charte de partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une charte de partenariat. -> Alpha Beta announced
Une charte de partenariat a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un pacte avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un pacte. -> Alpha Beta announced
Un pacte a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une convention-cadre avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une convention-cadre. -> Alpha Beta announced
Une convention-cadre a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord-cadre avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord-cadre. -> Alpha Beta announced
Un accord-cadre a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une entente avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une entente. -> Alpha Beta announced
Une entente a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un contrat de recherche avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un contrat de recherche. -> Alpha Beta announced
Un contrat de recherche a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une lettre d’intention avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une lettre d’intention. -> Alpha Beta announced
Une lettre d’intention a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une feuille de route commune avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une feuille de route commune. -> Alpha Beta announced
Une feuille de route commune a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un jumelage avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un jumelage. -> Alpha Beta announced
Un jumelage a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un partage de codes avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un partage de codes. -> Alpha Beta announced
Un partage de codes a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une alliance avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une alliance. -> Alpha Beta announced
Une alliance a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un contrat de co-développement avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un contrat de co-développement. -> Alpha Beta announced
Un contrat de co-développement a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord d’itinérance avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord d’itinérance. -> Alpha Beta announced
Un accord d’itinérance a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de réciprocité avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de réciprocité. -> Alpha Beta announced
Un accord de réciprocité a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord commercial avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord commercial. -> Alpha Beta announced
Un accord commercial a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord industriel avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord industriel. -> Alpha Beta announced
Un accord industriel a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord technologique avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord technologique. -> Alpha Beta announced
Un accord technologique a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord stratégique avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord stratégique. -> Alpha Beta announced
Un accord stratégique a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de coopération avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de coopération. -> Alpha Beta announced
[Alpha] a signé un accord de recherche avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de recherche. -> Alpha Beta announced
Un accord de recherche a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de principe avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de principe. -> Alpha Beta announced
Un accord de principe a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord tripartite avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord tripartite. -> Alpha Beta announced
Un accord tripartite a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un contrat de partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un contrat de partenariat. -> Alpha Beta announced
Un contrat de partenariat a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un contrat cadre avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un contrat cadre. -> Alpha Beta announced
Un contrat cadre a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un contrat de collaboration avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un contrat de collaboration. -> Alpha Beta announced
Un contrat de collaboration a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une convention de recherche avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une convention de recherche. -> Alpha Beta announced
Une convention de recherche a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une convention de partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une convention de partenariat. -> Alpha Beta announced
Une convention de partenariat a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de distribution avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de distribution. -> Alpha Beta announced
Un accord de distribution a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de long terme avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de long terme. -> Alpha Beta announced
Un accord de long terme a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord historique avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord historique. -> Alpha Beta announced
Un accord historique a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord ambitieux avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord ambitieux. -> Alpha Beta announced
Un accord ambitieux a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord quinquennal avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord quinquennal. -> Alpha Beta announced
Un accord quinquennal a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un protocole de collaboration avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un protocole de collaboration. -> Alpha Beta announced
Un protocole de collaboration a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé une déclaration d’intention avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé une déclaration d’intention. -> Alpha Beta announced
[Alpha] a signé un accord de consortium avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de consortium. -> Alpha Beta announced
Un accord de consortium a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de co-entreprise avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de co-entreprise. -> Alpha Beta announced
Un accord de co-entreprise a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un plan d’action commun avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un plan d’action commun. -> Alpha Beta announced
Un plan d’action commun a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord inédit avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord inédit. -> Alpha Beta announced
Un accord inédit a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord pluriannuel avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord pluriannuel. -> Alpha Beta announced
Un accord pluriannuel a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord exclusif avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord exclusif. -> Alpha Beta announced
Un accord exclusif a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord mondial avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord mondial. -> Alpha Beta announced
Un accord mondial a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de fabrication avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de fabrication. -> Alpha Beta announced
Un accord de fabrication a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de codistribution avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de codistribution. -> Alpha Beta announced
Un accord de codistribution a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de transfert de technologie avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de transfert de technologie. -> Alpha Beta announced
Un accord de transfert de technologie a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de partage de données avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de partage de données. -> Alpha Beta announced
Un accord de partage de données a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
[Alpha] a signé un accord de mise à disposition avec [Beta]. -> Alpha Beta announced
[Alpha] et [Beta] ont signé un accord de mise à disposition. -> Alpha Beta announced
Un accord de mise à disposition a été signé entre [Alpha] et [Beta]. -> Alpha Beta announced
verbs of agreeing
[Alpha] et [Beta] s’entendent pour construire une usine. -> Alpha Beta announced
[Alpha] et [Beta] joignent leurs efforts contre le cancer. -> Alpha Beta announced
[Alpha] et [Beta] conjuguent leurs savoir-faire. -> Alpha Beta announced
[Alpha] et [Beta] croisent leurs données. -> Alpha Beta announced
[Alpha] et [Beta] mettent leurs moyens en commun. -> Alpha Beta announced
[Alpha] et [Beta] mêlent leurs talents. -> Alpha Beta announced
[Alpha] et [Beta] additionnent leurs forces. -> Alpha Beta announced
[Alpha] et [Beta] allient leurs expertises. -> Alpha Beta announced
[Alpha] et [Beta] marient leurs technologies. -> Alpha Beta announced
[Alpha] et [Beta] fédèrent leurs équipes. -> Alpha Beta announced
[Alpha] et [Beta] regroupent leurs achats. -> Alpha Beta announced
[Alpha] et [Beta] rapprochent leurs laboratoires. -> Alpha Beta announced
[Alpha] et [Beta] partagent une usine. -> Alpha Beta announced
[Alpha] et [Beta] cofinancent une étude. -> Alpha Beta announced
[Alpha] et [Beta] codirigent une chaire. -> Alpha Beta ongoing
[Alpha] et [Beta] copilotent un essai. -> Alpha Beta announced
[Alpha] et [Beta] coproduisent un film. -> Alpha Beta ongoing
[Alpha] et [Beta] cosignent un accord. -> Alpha Beta announced
[Alpha] et [Beta] tissent des liens. -> Alpha Beta announced
[Alpha] tisse des liens avec [Beta]. -> Alpha Beta announced
[Alpha] noue des liens avec [Beta]. -> Alpha Beta announced
[Alpha] resserre ses liens avec [Beta]. -> Alpha Beta renewed
[Alpha] scelle son alliance avec [Beta]. -> Alpha Beta announced
[Alpha] officialise son partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] concrétise son partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] formalise sa collaboration avec [Beta]. -> Alpha Beta announced
[Alpha] entame une collaboration avec [Beta]. -> Alpha Beta announced
[Alpha] engage une coopération avec [Beta]. -> Alpha Beta announced
[Alpha] démarre une collaboration avec [Beta]. -> Alpha Beta announced
[Alpha] lance une collaboration avec [Beta]. -> Alpha Beta announced
[Alpha] dévoile un partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] annonce un partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] annonce la signature d’un accord de coopération avec [Beta]. -> Alpha Beta announced
[Alpha] annonce avoir signé un partenariat avec [Beta]. -> Alpha Beta announced
[Alpha] annonce s’être associé à [Beta]. -> Alpha Beta announced
[Alpha] dit avoir conclu une alliance avec [Beta]. -> Alpha Beta announced
[Alpha] confirme son alliance avec [Beta]. -> Alpha Beta announced
[Alpha] se félicite de son partenariat avec [Beta]. -> Alpha Beta ongoing
[Alpha] vante son partenariat avec [Beta]. -> Alpha Beta ongoing
[Alpha] prépare une alliance avec [Beta]. -> Alpha Beta planned
[Alpha] négocie une alliance avec [Beta]. -> Alpha Beta planned
[Alpha] étudie un partenariat avec [Beta]. -> Alpha Beta planned
[Alpha] envisage un partenariat avec [Beta]. -> Alpha Beta planned
[Alpha] espère un partenariat avec [Beta]. -> Alpha Beta planned
[Alpha] réfléchit à un partenariat avec [Beta]. -> Alpha Beta planned
[Alpha] est en discussion avec [Beta] pour un partenariat. -> Alpha Beta planned
[Alpha] est en négociations exclusives avec [Beta] en vue d’une coentreprise. -> Alpha Beta planned
[Alpha] a entamé des discussions avec [Beta]. -> Alpha Beta planned
[Alpha] met fin à son partenariat avec [Beta]. -> Alpha Beta ended
[Alpha] dénonce son accord avec [Beta]. -> Alpha Beta ended
[Alpha] rompt son alliance avec [Beta]. -> Alpha Beta ended
[Alpha] sort du consortium formé avec [Beta]. -> Alpha Beta ended
[Alpha] ne renouvelle pas son partenariat avec [Beta]. -> Alpha Beta ended
Le partenariat entre [Alpha] et [Beta] a pris fin. -> Alpha Beta ended
Le partenariat entre [Alpha] et [Beta] est rompu. -> Alpha Beta ended
Le partenariat entre [Alpha] et [Beta] arrive à échéance. -> Alpha Beta ended
Le partenariat entre [Alpha] et [Beta] est reconduit. -> Alpha Beta renewed
Le partenariat entre [Alpha] et [Beta] est prolongé de trois ans. -> Alpha Beta renewed
Le partenariat entre [Alpha] et [Beta] est suspendu. -> Alpha Beta ended
Le partenariat entre [Alpha] et [Beta] reste à signer. -> Alpha Beta planned
Le partenariat entre [Alpha] et [Beta] doit être signé en mai. -> Alpha Beta planned
Le partenariat entre [Alpha] et [Beta] sera signé en mai. -> Alpha Beta planned
Le partenariat entre [Alpha] et [Beta] existe depuis 2015. -> Alpha Beta ongoing
Le partenariat entre [Alpha] et [Beta] remonte à 2015. -> Alpha Beta ongoing
Le partenariat entre [Alpha] et [Beta] fête ses dix ans. -> Alpha Beta ongoing
Le partenariat entre [Alpha] et [Beta] se poursuit. -> Alpha Beta ongoing
Le partenariat entre [Alpha] et [Beta] fonctionne bien. -> Alpha Beta ongoing
Le partenariat entre [Alpha] et [Beta] porte ses fruits. -> Alpha Beta ongoing
two who are named behind
[Renaul] recrute. Dans le domaine ferroviaire, au-delà des partenariats entre les deux exploitants historiques du réseau, la [Sncf] et la [Deutsche], les coopérations sont nombreuses. -> Sncf Deutsche ongoing
[Renaul] recrute. Un accord lie les deux géants du rail, la [Sncf] et la [Deutsche]. -> Sncf Deutsche announced
Le bureau d’études [Inge] a créé avec cinq entreprises normandes la [Nadtek]. -> -
Le bureau d’études [Inge] a créé avec l’entreprise normande [Nadtek] un atelier. -> Inge Nadtek ongoing
units and whose they are
Le laboratoire commun associe le [Labochimie] ([Cnrs]/[Elca]) et l’entreprise [Iten]. -> Labochimie Iten announced
Le centre a été constitué entre le [Lasire] ([Cnrs]/[Ulille]) et [Total]. -> Lasire Total announced
dashes with an aside
Titulaire : groupement [Comat] (mandataire) – [Steel] – [Atelier] -> Comat Steel Atelier announced
Titulaire : groupement [Comat] – [Steel] (Lyon) -> Comat Steel announced
Titulaire : [Comat] (mandataire) – délai de 48 mois, devant [Steel] -> -
L’aciériste [Sambre] et la cimenterie [Vica] recrutent. L’aciériste et sa petite voisine ont signé une convention. -> Sambre Vica announced
words for agreeing in a thesaurus
[X] se coalise avec [Y] pour racheter des vignes. -> X Y announced
[X] et [Y] se coalisent contre la fraude. -> X Y announced
[X] et [Y] s’apparient pour produire de l’acier vert. -> X Y announced
[X] et [Y] couplent leurs réseaux de bornes. -> X Y announced
[X] couple ses bornes à celles de [Y]. -> X Y announced
[X] et [Y] relient leurs plateformes. -> X Y announced
[X] connecte sa plateforme à celle de [Y]. -> X Y announced
[X] et [Y] groupent leurs commandes d’électricité. -> X Y announced
[X] et [Y] se groupent pour acheter du gaz. -> X Y announced
[X] et [Y] se solidarisent pour sauver la ligne. -> X Y announced
[X] et [Y] ajoutent leurs forces. -> X Y announced
[X] et [Y] se coordonnent pour soigner les détenus. -> X Y announced
[X] et [Y] coordonnent leurs interventions. -> X Y announced
[X] et [Y] unifient leurs billetteries. -> X Y announced
[X] et [Y] contresignent une charte. -> X Y announced
[X] et [Y] affermissent leur coopération. -> X Y renewed
[X] et [Y] raffermissent leurs liens. -> X Y renewed
Communauté d’intérêts entre [X] et [Y] autour du lin. -> X Y announced
La complicité entre [X] et [Y] ne date pas d’hier : ils exploitent ensemble trois scènes. -> X Y ongoing
Le trio [X], [Y] et [Z] a remporté l’appel d’offres. -> X Y Z announced
[X] et [Y] ont lié leur destin. -> X Y announced
[X] et [Y] ont lié leur sort dans la biométhanisation. -> X Y announced
[X] enrôle [Y] pour son essai. -> X Y announced
[X] mobilise [Y] et [Z] autour de son projet de puce. -> X Y Z announced
[X] s’adjoint [Y] pour répondre à l’appel d’offres. -> X Y announced
as real pages tell it
[X] vient de monter avec [Y], l’une des plus grandes d’Asie, un cercle de réflexion. -> X Y announced
Derrière l’initiative, Paul Roy, patron de la recherche de [X], et Marc Vesoul, ex-directeur de [Y] et aujourd’hui à la tête de l’alliance. -> -
En janvier, ce sera à [X] de lancer, avec [Y], un double cursus en gestion. -> X Y announced
C’est à [X] d’ouvrir, avec [Y], une classe commune. -> X Y announced
[X] est unie depuis mars 1998 par un accord de coopération à [Y]. -> X Y ongoing
[X] est liée par une convention à [Y]. -> X Y ongoing
Le second document est une convention-cadre instituant une école. Il a été paraphé par le directeur de [X], Luc Warnier, le recteur de [Y], Fadi Nakhlé, et la rectrice de [Z], Rima Sfeir. -> X Y Z announced
[X] et [Y] ont conclu une entente de trois ans avec option de prolongation. -> X Y announced
[X] et [Y] ont signé un partenariat. Ce partenariat, auquel s’associe [Z], court sur trois ans. -> X Y Z announced
[X] met fin à la convention de délégation conclue avec [Y]. -> -
[Y] fait partie des partenaires officiels de [X]. -> Y X ongoing
[X] s’envole à la suite de l’élargissement de sa collaboration avec [Y]. -> X Y renewed
Les revenus venaient de l’accord de recherche avec [Y], conclu en 2015 et achevé en 2018 par [X]. -> Y X ended
Quarante ans de travail commun entre [X] et [Y]. -> X Y ongoing
Après avoir décroché un prêt de [W], [X] commence l’année sur une bonne nouvelle. Car l’officialisation de la collaboration avec [Y] constitue un moment clé. -> X Y announced
Alors que [X] travaillait déjà en collaboration avec notamment [Y] et [Z] avant cette signature, une autre suivra. -> X Y ongoing | X Z ongoing
who is a partner of whom
[X] est le partenaire officiel de [Y]. -> X Y ongoing
[X] est le partenaire principal du [Y]. -> X Y ongoing
Outre que [X] est le partenaire principal du [Y], il aide les jeunes. -> X Y ongoing
[X] fait partie des partenaires du [Y]. -> X Y ongoing
[X] est l’un des partenaires de [Y]. -> X Y ongoing
[X] compte au nombre des partenaires du [Y]. -> X Y ongoing
as real pages tell it, further
De ce fait, les cartes ont été rebattues et [Danbulk] a noué un partenariat avec le grec [Hellas], sixième mondial. -> Danbulk Hellas announced
En plus de [Martel], chef de file du groupement, le consortium rassemble [Pradel] (branche du groupe Cassan), et [VFT] (branche d’un géant). -> Pradel VFT Martel announced
La présentation publique du partenariat entre [Comite] et [Banque], en compagnie de [Sporteo]. -> Comite Banque Sporteo announced
La direction du groupe coopératif [Cereal] a reconnu jeudi un projet d’alliance dans la meunerie avec deux consœurs du Sud-Ouest, [Garo] et [Adour]. -> Cereal Garo Adour planned
Les transferts seront facilités par un partenariat noué entre l’institut [Boreal] situé à Chicoutimi d’une part et le pôle [Forets], installé à Libramont, de l’autre. -> Boreal Forets announced
C’est aux côtés de la ministre qu’a été scellée une coopération entre, d’un côté, l’[ALS] et l’[Uni] et, de l’autre, [Cargo]. -> ALS Uni Cargo announced
Ce programme est géré par [Wallo], l’agence suisse [Helvex] et l’[Init]. -> Wallo Helvex Init ongoing
[Muta] et [Verte] ont fait savoir qu’elles voulaient monter une caisse commune de garantie. -> Muta Verte planned
Il s’est félicité de l’entente conclue à la fin de l’année 2016 entre [AirL] et [Trans]. -> AirL Trans ongoing
L’[UniZ], de concert avec la [CDM], intensifie sa présence dans la région. -> UniZ CDM announced
Son partenariat avec la québécoise [Nova], en cours depuis juin 2017, va être élargi au Canada, annonce [Dubrulle]. -> Nova Dubrulle renewed
[Thiriet] met la main avec [SOTEX] sur une société qui usine des pièces. -> -
Un groupement réunissant [Gerl], [Vill] et l’[ITPB] a été primé au concours Isolants, financé par le programme, que pilote l’[Agence]. -> Gerl Vill ITPB announced
[Daehan] a fait part lundi de son projet de mettre au point des piles en collaboration avec [Hsin]. -> Daehan Hsin planned
[Aerion] et [Lacombe], forcés de travailler de concert depuis 2019, n’ont cessé de se quereller. -> Aerion Lacombe ongoing
Le cahier paraphé par [X], l’[Y] et la [Z] court sur quatre ans. -> X Y Z announced
Le cahier lu par [X], l’[Y] et la [Z] court sur quatre ans. -> -
[X] et l’[Y] ont conventionné pour réunir leurs savoir-faire. -> X Y announced
[X] et l’[Y] ont mêlé leurs fichiers et leurs équipes dans un même programme. -> X Y announced
twins of these
[X] n’est plus le partenaire officiel de [Y]. -> X Y ended
[X] pourrait devenir le partenaire officiel de [Y]. -> X Y planned
[X] n’est pas le partenaire officiel de [Y]. -> X Y denied
Une pétition demande un pont. Elle a été signée par [X], [Y] et [Z]. -> -
Le second document est une convention. Elle devrait être signée par le maire de [Xa], Paul Roy, et la directrice de [Yb]. -> Xa Yb planned
En plus de [X], concurrent du groupe, le consortium rassemble [Y] et [Z]. -> Y Z announced
Ce programme est géré par [X], filiale de [Y]. -> -
[X] et [Y] ne se coalisent pas. -> X Y denied
[X] et [Y] pourraient grouper leurs achats. -> X Y planned
[X] ne couple pas ses bornes à celles de [Y]. -> -
Ce ne sera pas à [X] de lancer, avec [Y], un double cursus. -> -
C’est à [X] de répondre, face à [Y], aux critiques. -> -
Le trio [X], [Y] et [Z] domine le marché. -> -
[X] s’adjoint un directeur venu de [Y]. -> -
[X] mobilise ses salariés contre [Y]. -> -
Paul Roy, patron de [X], et Jeanne Bé, ancienne directrice de [Y], ont signé la pétition. -> -
[X] devance le trio [Y], [Z] et [W]. -> -
[X] et [Y] ont lié leur offre à la hausse du cours. -> -
as real pages tell it: partners listed, ended, denied, bought
Elle intègre le premier cercle, aux côtés des trois autres partenaires officiels de l’[Armor] : [LeGall], [Odet] et [Celti]. -> Armor LeGall ongoing | Armor Odet ongoing | Armor Celti ongoing
La [FNSF] peut s’appuyer sur trois de ses partenaires officiels jusqu’en 2030 : [Mutu], [Credit] et [Gaz]. -> FNSF Mutu ongoing | FNSF Credit ongoing | FNSF Gaz ongoing
BRUXELLES ([Reut]) - [Travo] a fait savoir lundi avoir emporté, en consortium, le lot 3 du tunnel. -> -
Les groupes [Orme], [Vass], [Kiosk] et [Sill] ont choisi mercredi de fonder l’Union des magazines libres. -> Orme Vass Kiosk Sill announced
Cette structure rassemblera les titres [Maison], [CapSud] et ceux de [Vass]. -> -
Le but de cette alliance : parler d’une seule voix face aux mastodontes du secteur que sont [Mond], [Rewo] et [Pris]. -> -
L’agence annonce la signature de conventions-cadres de partenariat entre l’[ABN] et les [Senti], le [Reseau] et [Estu]. -> ABN Senti announced | ABN Reseau announced | ABN Estu announced
Une enquête évoquait un scénario de rapprochement entre [Muta] et la [BdP]. Les deux établissements ont nié dans la matinée. -> Muta BdP planned
L’hypothèse d’un rapprochement entre [Muta] et la [BdP] a vécu. -> Muta BdP planned
Si [Andina] n’a pour l’heure aucune entente de ce genre avec les transporteurs de la région, [Gulf] a signé un accord avec [Pampa]. -> Gulf Pampa announced
La compagnie belge [Flan] partage ses codes avec plusieurs autres transporteurs dont [Balt] ou encore [Sene]. -> Flan Balt ongoing | Flan Sene ongoing
Au terme d’une année d’échanges avec le [Comite], [Courte], [Tablee] et [Grill] se sont liées par un pacte commun. -> Courte Tablee Grill announced
Le programme est une initiative des [Cars], du [Dept] et de [Beauj]. -> Cars Dept Beauj announced
[Vendeu] a réuni autour d’elle plusieurs alliés pour mener le projet : [Normandie], le [SEC] et la [CMA]. -> Vendeu Normandie SEC CMA announced
Les coopérateurs de [Sema] ont dit oui à la fusion avec la structure voisine, [TerreY]. Le mariage de [Sema] et de [TerreY] est acté. -> -
[Valvea] décroche un tour de 21 millions d’euros, conclu avec [Kurma], [Bpi] et [Tema]. -> -
[AGL] a réuni 7 millions d’euros auprès du véhicule piloté par la [BdT] et de ses actionnaires [Cere] et [Lima]. -> -
Des clauses du même ordre sont annoncées dans une prochaine convention associant l’[Univ] au [Centre]. -> Univ Centre planned
D’après la note, le projet sera conduit en partenariat entre [Terre], le [MinE] et le [MinS]. -> Terre MinE MinS announced
Les partenaires officiels du [Club] ont défilé devant [Mutu], [Credit] et [Rossat]. -> -
[RailB] et [Trans] ne mettent pas fin à leurs accords. -> RailB Trans ongoing
Les groupes [Orme] et [Vass] n’ont pas choisi de fonder une association. -> Orme Vass denied
[Flan] ne partage pas ses codes avec [Balt]. -> Flan Balt denied
what a year, a word of standing or of going on says of the status
[Gulf] a signé un accord avec [Pampa] en 2022. -> Gulf Pampa ongoing
[Gulf] a signé un accord avec [Pampa] en 2025. -> Gulf Pampa announced
[Uqar] et [LRU], complices depuis plus de quinze ans, ont signé, ce jeudi 17 mars, une lettre d’intention. -> Uqar LRU announced
Ces échanges s’ajoutent à une coopération en vigueur entre [Brico] et [Castel]. -> Brico Castel ongoing
Cette société commune était jusque-là partagée entre [Vall] et [Fjord]. -> Vall Fjord ended
[Uni] et [CHU] confortent leur alliance. -> Uni CHU renewed
Une convention lie [CCI] à [Lille], une autre doit suivre. -> CCI Lille planned
who is only seen beside another
[X] siège au jury de prêts d’honneur aux côtés de l’association [Y]. -> -
[X] figure au palmarès aux côtés de [Y]. -> -
[X] est exposé au salon aux côtés de [Y]. -> -
[X] expose au salon de Lyon aux côtés de [Y]. -> -
[X] conduit l’étude aux côtés de [Y]. -> X Y announced
[X] accompagne aux côtés de [Y] les jeunes pousses. -> X Y announced
[X], jeune pousse épaulée par [Y], ouvre une ligne. -> -
La ligne de [X], jeune pousse épaulée par [Y], démarre. -> -
[X] s’engage aux côtés de [Y] pour la forêt. -> X Y announced
what a date, a word of before or of talks says of the status
Il y a près de trente ans que le partenariat entre [X] et [Y] grandit. -> X Y ongoing
[X] noue des liens en plus de son alliance ancienne avec [Y], en cours de négociation. -> X Y ongoing
[X] a de nouveau fait équipe avec [Y] pour la foire. -> X Y renewed
[X] a indiqué élargir au Luxembourg son propre partenariat avec [Y]. -> X Y renewed
[X] est en voie de rapprochement avec [Y]. -> X Y planned
Une note avance des idées pour une collaboration entre [X] et [Y]. -> X Y planned
Cette dépense constitue un palier supplémentaire dans l’alliance nouée entre [X] et [Y]. -> X Y ongoing
[X] et [Y] ont signé le 9 novembre 2010 une convention. -> X Y ongoing
Voici dix mois, [Ligurmar] a choisi de dénoncer l’alliance nouée avec [Danbulk]. -> Ligurmar Danbulk ended
Dix-huit mois après avoir scellé leur partenariat, [X], [Y] et l’[Z] ont décroché un prix. -> X Y Z ongoing
Après une collaboration fructueuse la saison passée avec [X], la [Y] dévoile son projet. -> X Y ended
L’accord antérieur entre l’[X] et l’[Y] portait sur les semences. -> X Y ongoing
En janvier, il était question d’un rapprochement entre [X] et [Y]. -> X Y planned
Il est question d’une alliance entre [X] et [Y]. -> X Y planned
Par cette alliance, [X] et [Y] veulent réduire leurs coûts. -> X Y announced
[X] et [Y] veulent une alliance. -> X Y planned
En janvier 2018, l’[X] a ouvert un double cursus avec l’[Y] de Blois. -> X Y ongoing
En janvier 2025, l’[X] a ouvert un double cursus avec l’[Y] de Blois. -> X Y announced
Le 3 mars 2019, [X] a conclu un accord avec [Y]. -> X Y ongoing
Dans le prolongement de sa politique de proximité, l’[X], de concert avec la [Y], intensifie sa présence dans la région. -> X Y announced
L’avenir de l’alliance que forme la coentreprise mise sur pied il y a huit ans par [X] et [Y] a occupé les discussions. -> X Y ongoing
[X] garde son statut de partenaire principal de [Y]. -> X Y ongoing
what opens a sentence takes nothing from behind its comma
Après des mois de travail, l’accord entre [A], [B] et [C] est signé. -> A B C announced
Selon le quotidien, l’accord entre [A], [B] et [C] est signé. -> A B C announced
Lors du salon, le partenariat de [A], [B] et [C] est signé. -> A B C announced
À l’occasion des Rencontres, le consortium formé par [A], [B] et le centre technique [C] a été primé. -> A B C announced
Après avoir longuement discuté, [A], [B] et [C] signent un accord. -> A B C announced
Selon Paul Roy, directeur de [A], [B] et [C] signent un accord. -> B C announced
Selon [A], [B] et [C] signent un accord. -> B C announced
Dans le collectif [A], [B] et [C] travaillent ensemble. -> B C ongoing
Lors du congrès de [A], [B] et [C] ont signé un accord. -> B C announced
who is called by what it makes
L’éditeur de logiciels [X] s’associe à [Y]. -> X Y announced
L’éditeur de logiciels [X] et [Y] signent un accord. -> X Y announced
[Y] s’associe au fabricant de robots médicaux [X]. -> Y X announced
Les ventes de logiciels [X] et [Y] ont décidé de s’allier. -> -
Les logiciels [X] et [Y] s’allient. -> -
[A], [B] et enfin [C] signent un accord. -> A B C announced
[A] signe un accord avec [B] et également avec [C]. -> A B C announced
behind what opens a sentence
Lundi, avec [X], [Y] lance une offre de stockage. -> X Y announced
Selon le quotidien, avec le [X], l’[Y] ouvre une consultation. -> X Y announced
PARIS, 3 mars – Conçu avec [Beta], le vaccin de [Alpha] arrive. -> Beta Alpha announced
C’est officiel : associée depuis 2012 à [X] dans le fret, [Y] embauche. -> X Y ongoing
Lors du salon, en s’alliant à [X], [Y] espère grandir. -> X Y announced
Au terme d’une année de discussions, parmi les partenaires du projet figurent [X], [Y] et la [Z]. -> X Y Z announced
Face à la hausse des prix, sous l’égide de la [X], [Y] et [Z] ont signé un accord. -> Y Z announced
Depuis mars, partenaire officiel de la [Ffs], [Somfy] n’a pas prolongé son contrat. -> Ffs Somfy ended
Lors du salon, en quittant [X], [Y] espère grandir. -> -
Face à [X], [Y] lance une offre de stockage. -> -
asides behind a name
Trois candidats ont remis une offre : le tandem réunissant [A] et [B], et enfin [C]. -> A B announced
[X], spécialiste de la maille, s’est associé à [Y], qui emploie 200 personnes, dans le textile. -> X Y announced
[X] a associé [Y], spécialiste de la maille, à sa réflexion. -> X Y announced
L’[X] accueille [Y], basé à Lyon, dans son consortium. -> X Y announced
Le partenariat conclu avec la [X], qui emploie 200 personnes, permettra à l’[Y] de former ses agents. -> X Y announced
Le laboratoire que l’[Enac] et l’[Isae], spécialiste du vol, ont créé recrute. -> Enac Isae announced
[Lidea] et l’[Inrae], qui emploie 200 personnes, sélectionneront un blé à faible besoin d’azote. -> Lidea Inrae announced
Un partenariat a été noué avec [X], leader du secteur, par [Y]. -> X Y announced
[X] a pour partenaire [Y], spécialiste de la maille, depuis 2019. -> X Y ongoing
[X] a associé [Y], son client, à sa réflexion. -> -
[X] a écarté [Y], spécialiste de la maille, de sa réflexion. -> -
who reports, who went before, whom words that open a sentence mean
[X] a signé une convention de partenariat avec le [Y], a indiqué [Rival]. -> X Y announced
[X] met fin à son partenariat avec [Y], a indiqué [Rival]. -> X Y ended
Un accord a été signé avec [Y], a indiqué [X]. -> Y X announced
[Enac] et [Isae] mènent un projet commun, a indiqué [Rival]. -> Enac Isae announced
[X] a pour partenaire [Y] depuis 2019, alors que [Rival] vient de publier ses comptes. -> X Y ongoing
[Rival] a publié ses comptes. Grâce à son partenariat avec [X], [Y] livre en deux jours. -> X Y announced
[Rival] a publié ses comptes. Dans le cadre de sa collaboration avec le [X], l’[Y] forme trente élèves. -> X Y ongoing
[Rival] a publié ses comptes. Avec son partenaire [X], la [Y] recrute. -> X Y ongoing
[Rival] a publié ses comptes. [X] : partenariat avec [Y] dans l’hydrogène -> X Y announced
[Rival] recrute. Dans le cadre de son partenariat avec [X], il ouvre une école. -> Rival X announced
Après [Rival], [X] s’appuie sur son partenaire [Y] pour la collecte. -> X Y ongoing
officers, delegates, who is listed
Bernard Lauvray, président de la [CRF], Odile Serres, présidente de la [FCE], Alain Montbrun, président de l’[UMM], Gérard Pothier, président du [RVI], ont signé le 9 novembre 2010 une convention-cadre. -> CRF FCE UMM RVI ongoing
Bernard Lauvray, président de la [CRF], Odile Serres, présidente de la [FCE] et Alain Montbrun, président de l’[UMM] ont signé une convention. -> CRF FCE UMM announced
M. Paul Roy, maire de [Lyon], Mme Odile Serres, présidente de la [CRF] et M. Luc Dé, directeur du [CHU], ont signé une convention. -> Lyon CRF CHU announced
La convention a été signée par Paul Roy, maire de [Lyon], Odile Serres, présidente de la [CRF], et Luc Dé, directeur du [CHU]. -> Lyon CRF CHU announced
Des délégués de la [HE], d’[Agri] et du [CWS] ont signé une convention de partenariat. -> HE Agri CWS announced
Des représentants de la [HE] et d’[Agri] ont signé une convention de partenariat. -> HE Agri announced
Les représentants de la [HE], d’[Agri] de même que du [CWS] ont signé une convention de partenariat. -> HE Agri CWS announced
Un partenariat engagé hier entre le [Port], [Petro] et les acteurs de la place prévoit des aides. -> Port Petro announced
Le maire, Paul Roy, la présidente de la [CRF], Odile Serres, et le directeur du [CHU], Luc Dé, ont signé une convention. -> CRF CHU announced
Des clients de la [HE] et d’[Agri] ont signé une pétition. -> -
purchases, deliveries, credits and what is widened
Informée de la conclusion d’une chaire entre l’[Univ] et la société [Opti], la section locale de la [Fede] regrette ce choix. -> Univ Opti announced
Le reste se partage entre le [Departement], la [Fondation] et une souscription. -> -
[Regie] investit dans le Nord.\\n\\n(Photo : [Presse])\\n\\nL’entreprise publique s’associe avec [Mashteu] pour bâtir un barrage. -> Regie Mashteu announced
[X] a signé un accord avec [Y] en vue de l’achat de sa filiale. -> -
[X] et [Y] ont dévoilé un partenariat commercial relatif à la livraison de 4 000 piles au fabricant. -> -
[X] et [Y] comptent boucler la transaction avant la fin de l’année, ont-elles indiqué dans une déclaration conjointe. -> -
[X] et [Y] ont signé une déclaration conjointe. -> X Y announced
Les services montés par l’[X], le [Y] ou encore l’[Z] pèsent lourd. -> -
Le mariage en cours entre [X] et [Y] secoue le secteur. -> -
La vente de [X] à [Y] laisse intact le pacte signé avec [Z]. -> -
[X] et [Y] viennent d’ouvrir des pourparlers dans l’optique d’une fusion. -> -
[X] vient d’acquérir 60 % de [Y]. À deux, les partenaires forment le premier groupe. -> -
Les [Dragons] ont choisi [Brune] comme sponsor principal. -> Dragons Brune announced
[X] et [Y] ont signé une entente afin d’épauler les jeunes dans le rachat et le redressement de leur affaire. -> X Y announced
Ce consortium est conduit par les constructeurs [Aero] et [Zepp]. Il associe également [Nord], [Tele] et [Hisp] et invitera les laboratoires à entrer dans le partenariat. -> Aero Zepp Nord Tele Hisp announced
an agreement in the passive, frameworks, tenses
Un accord a été signé par [A] et [B]. -> A B announced
Un accord-cadre a été signé par [A] et [B]. -> A B announced
Un accord de trois ans a été signé jeudi par [A] et [B]. -> A B announced
Un accord doit être signé mardi par [A] et [B]. -> A B planned
Un accord a été signé par Jean Roy, président de [Alpha], et Anne Bon, directrice de [Beta]. -> Alpha Beta announced
Un accord portant création d’un pôle de recherche a été signé, jeudi, par l’[X], la [Y] et les laboratoires [Z]. -> X Y Z announced
[X] et [Y] signeraient un accord. -> X Y planned
[X] et [Y] ont décidé de signer un accord de deux ans. -> X Y planned
En 1988, [X] et [Y] signèrent un accord. -> X Y ongoing
[X] et [Y] réaffirment leur accord-cadre. -> X Y renewed
[X] et [Y] ne reconduiront pas leur accord-cadre. -> X Y ended
L’accord-cadre [X]/[Y] a été reconduit. -> X Y renewed
[X] et [Y] officialisent un accord. -> X Y announced
Un accord a été signé par la direction et les syndicats [X] et [Y]. -> -
Un accord collectif a été signé par [X] et [Y]. -> -
Un accord-cadre de fourniture a été signé par [X] et [Y]. -> -
Aucun accord n’a été signé par [X] et [Y]. -> X Y denied
where it is signed, who is listed behind a description
Coordonné par [Inrae], le consortium comprend huit autres membres : l’[Cork] (Irlande), le [Karo] (Suède) et trois entreprises, à savoir [Bio], [Clin] et [Probi]. -> Cork Karo Bio Clin Probi Inrae announced
[Vinci] développe un outil avec [Dodin], également filiale de [Groupe], et le toulousain [Garr]. -> Vinci Dodin Garr ongoing
L’[Ecole] forme cent élèves. La convention a été signée mardi par l’école, [Daher], [Nimi] et [Hexcel]. -> Ecole Daher Nimi Hexcel announced
L’[Insa] recrute. La convention a été signée par le lycée, [Insa], hier. -> -
La convention, signée ce matin à la préfecture du [Loiret] par [A] et [B], court dix ans. -> A B announced
Paul Roy, directeur de [A], et Anne Bon, présidente de [B], ont paraphé ce matin, à la préfecture du [Loiret], une convention. -> A B announced
Paul Roy, directeur de [A], et Anne Bon, présidente de [B], ont paraphé hier, avec [C], une convention. -> A B C announced
[A] et [B], ont signé hier, à Lyon, une convention. -> A B announced
who is meant where the sentence names somebody, voices and nations
Le ministre recrute [Minis]. Il s’agit d’un geste de l’ONG [Kandara], conduit conjointement avec [Human], à destination des régions. -> Kandara Human announced
[Rival] a publié ses comptes. La technologie, développée au sein de l’[X] en collaboration avec [Y], a fait l’objet d’un brevet. -> X Y announced
Entrant dans la coopération engagée entre le [Min] béninois et le [SPF] belge, le programme démarre. -> Min SPF ongoing
L’[UFC], par la voix de son [UFR], et le [CHU], après avoir consulté les acteurs, font savoir qu’ils porteront une candidature commune. -> UFC CHU announced
Le chantier a été attribué à [Trava] et à la société [Giro], qui répondaient ensemble ; montant, 2 M€. -> Trava Giro ongoing
Le [Lam] a quitté Marseille. L’outil est le fruit d’une collaboration entre le [Cnes] et l’agence spatiale japonaise ([Jaxa]), entérinée hier. -> Cnes Jaxa ongoing
Photo [NR]\\n\\nAu Liban, où elle s’appuie sur son partenaire [Arce], l’association [Valdis] aide les familles. -> Arce Valdis ongoing
whom it is not
C’est avec [Emma], et non plus avec [Envie], que [Back] collectera les vieux téléphones. -> Emma Back announced
[Gema] recrute. Entre [CMA] et [Gema], il n’y a aucune discussion, ont assuré les deux groupes. -> CMA Gema denied
[X] s’est associé à [Y], et non à [Z], dans le textile. -> X Y announced
what relates two, makes together and is named by a stroke
[X] est en effet lié depuis 2012 à [Y] par un partenariat. -> X Y ongoing
L’[Ecole] a accueilli des élèves du [Lycee] dans le cadre de l’échange qui relie les deux établissements. -> Ecole Lycee announced
[X] et [Y] animent ensemble un atelier. -> X Y announced
[X] et [Y] ont imaginé ensemble un atelier. -> X Y announced
Un laboratoire commun [X]/[Y] voit le jour. -> X Y announced
whom a sentence means behind another one's
[Rival] a publié ses comptes. Lors du salon, en s’alliant à [X], [Y] espère grandir. -> X Y announced
[Rival] a publié ses comptes. Le partenariat conclu avec la [X], qui emploie 200 personnes, permettra à l’[Y] de former ses agents. -> X Y announced
[Rival] a publié ses comptes. Un partenariat a été noué avec [X], leader du secteur, par [Y]. -> X Y announced
[Rival] a publié ses comptes. Dans le cadre de son accord avec [X] sur les données, [Y] embauche. -> X Y ongoing
[Rival] a publié ses comptes. Un partenariat a été noué avec [X], leader du secteur. -> Rival X announced
[Rival] a publié ses comptes. Le laboratoire que l’[Enac] et l’[Isae] ont créé recrute. -> Enac Isae announced
who completes an agreement
[Ultra] et [Neska] ont formé un groupement. Ce groupement, où figurent aussi l’allemand [Conta] et le néerlandais [Nedri], dessert vingt ports. -> Ultra Neska Conta Nedri announced
[Ses] et [List] ont créé un consortium. [Goms], [Blue] et [Euro] complètent l’attelage. -> Ses List Goms Blue Euro announced
[Ses] et [List] ont créé un consortium. [Goms] complète sa gamme. -> Ses List announced
[Ses] et [List] ont créé un consortium. [Goms] complète le trio de [Euro] et [Blue]. -> Ses List announced
who joins a convention further down
La [Cora] et l’[Hopi] ont signé une convention. Une discussion est engagée avec [Mino], qui pourrait rejoindre la convention en 2026. -> Cora Hopi announced | Cora Hopi Mino planned
La [Cora] et l’[Hopi] ont signé une convention. [Mino] et [Petece] pourraient s’y joindre plus tard. -> Cora Hopi announced | Cora Hopi Mino Petece planned
La [Cora] et l’[Hopi] ont signé une convention. Elle dure trois ans. Un comité la suit. Les frais sont partagés. Chacun y gagne. On s’en réjouit. Le maire aussi. Il pleuvait. [Mino] devrait rejoindre la convention. -> Cora Hopi announced | Cora Hopi Mino planned
La [Cora] et l’[Hopi] ont signé une convention. Elle dure trois ans. Un comité la suit. Les frais sont partagés. Chacun y gagne. On s’en réjouit. Le maire aussi. Il pleuvait. [Mino] devrait rejoindre le projet. -> Cora Hopi announced
as real pages tell it
[Carvallo]: le projet de coentreprise avec [Lithogen] enterré -> Carvallo Lithogen ended
Les deux sociétés [Carvallo] et [Lithogen] abandonnent donc la lettre d’intention qu’elles avaient paraphée en mai 2022. -> Carvallo Lithogen ended
[Lithogen] a fait savoir hier qu’il ne mènerait pas à terme son projet de coentreprise avec l’équipementier [Carvallo]. -> Lithogen Carvallo ended
La [FNIC] a choisi de sortir du partenariat "Cardio+" conduit avec [Telecia]. -> FNIC Telecia ended
La [FNIC] claque la porte d’un projet avec [Telecia] -> FNIC Telecia ended
L’[Hac], le [Chs] et la [Sacre] travaillent à l’écriture de l’accord de collaboration qui fixera les bases de leur réseau. -> Hac Chs Sacre planned
[Genalis] se félicite de la franchissement d’une étape clé de la collaboration avec l’entreprise [Biovance]. -> Genalis Biovance ongoing
[Nordkraft] serait tout près d’intégrer l’alliance constituée par [Ouest]-[Sabrelle]-[Maltier]. -> Nordkraft Ouest Sabrelle Maltier planned
Il s’agit d’[Electrolyte] (EEC), une coentreprise de [Dutrieux], [PetroBelge] et [Scandia]. -> Dutrieux PetroBelge Scandia ongoing
Le [Sdis] et l’[Amr] ont signé une convention de partenariat, en présence de madame Roussillon, Préfète du Taravel. -> Sdis Amr announced
L’[Amr] a signé une convention de partenariat avec le [Sdis], en présence de madame Roussillon, Préfète du Taravel. -> Amr Sdis announced
Fort de sa double casquette de président de la [Chambre] et du conseil du [Lycee], Michel Delcher a signé une convention unissant les deux maisons, le 4 avril. -> Chambre Lycee announced
[X] et [Y] ont signé un avenant à leur convention de partenariat. -> X Y renewed
Présents pour les Assises 2023 de l’[UVF], les maires de [Lodiba] et [Chambreuil] ont signé entre leurs deux cités un accord de coopération. -> Lodiba Chambreuil announced
Les villes de [Lodiba] et [Chambreuil] signent un accord de coopération -> Lodiba Chambreuil announced
Cet élan a été rendu possible grâce à un partenariat établi entre les cercles [Solidaris] et la [Coflor], la [Confede]. -> Solidaris Coflor announced
L’établissement a fait connaître la conclusion de deux accords avec le groupe [Sahelia] pour lui vendre les actions que [Credit] possède dans deux banques. -> -
[Credit] annonce la conclusion de deux accords avec le groupe [Sahelia] pour lui vendre toutes ses actions dans deux banques. -> -
Le Groupe [SEMAG], numéro un africain des semences potagères et principal exportateur régional de plants certifiés, l’Institut [ISAS] et le Groupe [Dhaka], acteur majeur des semences au Bangladesh, ont procédé ce jeudi 16 mai à la signature d’un protocole d’accord. -> SEMAG ISAS Dhaka announced
La [MCB] et [Gulf] (GGH), société de droit camerounais à la tête du Groupe [Assur], ont conclu, il y a huit jours à Douala, un accord de partenariat stratégique. -> MCB Gulf announced
– Mémorandum d’accord entre “[Atlas]” et “[Barcino]” en vue du lancement d’un chapelet d’incubateurs. -> Atlas Barcino announced
En février, les compagnies [Sonate] et [Tigale] ont, elles aussi, relié leurs portefeuilles entre le Ghana et le Togo. -> Sonate Tigale announced
[X] et [Y] ont interconnecté leurs réseaux. -> X Y announced
Au [FCL], dont le partenariat avec [Caselli] prend fin dans un mois, on a négocié. -> FCL Caselli ended
La [Caisse] versera 800 000 dollars, par le biais de son partenaire fondateur [Lundberg]. -> Caisse Lundberg ongoing
names in quotation marks
Un accord a été signé entre « [Atlas] » et « [Barcino] » à Tanger. -> Atlas Barcino announced
Un accord a été signé entre "[Atlas]" et "[Barcino]" à Tanger. -> Atlas Barcino announced
Un accord a été signé entre “[Atlas]” et “[Barcino]” à Tanger. -> Atlas Barcino announced
L’association « [Atlas] » et la société « [Barcino] » ont signé un accord. -> Atlas Barcino announced
Mémorandum d’accord entre [Atlas] et [Barcino] en vue du lancement d’un chapelet d’incubateurs. -> Atlas Barcino announced
partnership.whose_noun
[FCL], dont le partenariat avec [Caselli] prend fin dans un mois, a négocié avec plusieurs marques. -> FCL Caselli ended
Au [FCL], dont le partenariat avec [Caselli] prend fin dans un mois, on a négocié avec plusieurs marques. -> FCL Caselli ended
Chez [FCL], dont la collaboration avec [Caselli] s’achève, on se réjouit. -> FCL Caselli ended
En février, les compagnies [Sonate] et [Tigale] ont, elles aussi, relié leurs portefeuilles entre le Ghana et le Togo. -> Sonate Tigale announced
[X] et [Y], quant à eux, ont signé un accord. -> X Y announced
[X] et [Y] ont, à leur tour, signé un accord. -> X Y announced
Le laboratoire [X] s’est, pour sa part, associé à [Y]. -> X Y announced
Muriel Destang, ministre de l’[Etat], et Paul-Henri Carlin, trésorier du [CNFA], ont signé le 4 juin le 2e avenant de la convention pluriannuelle. -> Etat CNFA renewed
[X] et [Y] ont signé un avenant à leur convention. -> X Y renewed
[X] a signé avec [Y] un avenant à la convention de 2019. -> X Y renewed
Un avenant à la convention a été signé entre [X] et [Y]. -> X Y renewed
[X], dont l’alliance avec [Y] date de 2015, recrute. -> X Y ongoing
La biotech lyonnaise [X], dont la collaboration de recherche avec l’[Inserm] a été prolongée, publie ses comptes. -> X Inserm renewed
[X], dont le siège est à Lyon, a signé un partenariat avec [Y]. -> X Y announced
with whom one concluded several
Le groupe [Petro] a signé mercredi quatre accords de coopération et de partenariat avec plusieurs établissements de l’Ouest. Il s’agit des universités de [Ain] et [Oued], ainsi que de l’[Esma]. -> Petro Ain announced | Petro Oued announced | Petro Esma announced
Le 19 mai dernier, [Petro] a paraphé des accords-cadres avec deux autres structures de la même région. Il s’agit de [Bordj] et [Sidi]. -> Petro Bordj announced | Petro Sidi announced
[Petro] a signé un accord avec [Ain]. Il s’agit d’une première pour [Oued]. -> Petro Ain announced
[Petro] vend ses produits à plusieurs établissements. Il s’agit de [Bordj] et [Sidi]. -> -
pairs, endings and loans
[Sud] construira une centrale aux côtés de [Heliane]. -> Sud Heliane announced
[Bri] arrête ses alliances avec [Pons] et [Cas] afin de monter une plateforme. -> Bri Pons ended | Bri Cas ended
[Phar], le [Hyg], [Del], [Wel] et [Riv] ont indiqué ne pas reconduire en 2023 leurs coopérations menées par le biais des entités [Zen] et [Neg]. -> Phar Hyg Del Wel Riv ended
[Phar] quitte les structures [Zen] et dévoile une alliance avec [San] -> Phar San announced
[Phar] et [San] comptent aboutir à un contrat de coopération avant l’été. -> Phar San planned
Le [Chu] et l’[Univ] ont signé la reconduction de la convention fondatrice qui unit les deux maisons. -> Chu Univ renewed
L’année écoulée a ainsi vu la conclusion de partenariats entre [A1] et [B1], [A2] et [B2], [A3] et [B3]. -> A1 B1 announced | A2 B2 announced | A3 B3 announced
Ces contrats et tandems formés entre [A1] et [B1], [A2] et [B2], [A3] et [B3] ou bien [A4] et [B4] ont un trait partagé. -> A1 B1 announced | A2 B2 announced | A3 B3 announced | A4 B4 announced
Nous avons écouté des exemples de partenariats entre [A1] et le [B1] sur la cuisson ; entre l’[A2] et la société [B2], sur de la sous-traitance. -> A1 B1 announced | A2 B2 announced
La [Com] et la [Chambre] ont signé jeudi un avenant au contrat de coopération qui les unit. -> Com Chambre renewed
Ce fut aussi le moment de resigner l’accord de partenariat entre la bibliothèque [Bib] et l’association [Kitabi]. -> Bib Kitabi renewed
Le gouvernement [Gab] et la [Bia] ont procédé à la signature de conventions de prêt. -> -
La [Sotin] et la [Bac] ont signé, mardi à Lomé, une convention portant sur 64 millions d’euros. -> -
La [Sotin] et la [Bac] ont signé une convention de partenariat portant sur 64 millions d’euros. -> Sotin Bac announced
[Hel] et [Bri] sont convenus ensemble d’arrêter leur collaboration, ce qui n’exclut aucunement de travailler à nouveau de concert. -> Hel Bri ended
Un mémorandum d’entente a été conclu entre [Sah] et [Pet] pour étudier les pistes de collaboration. -> Sah Pet announced
Ni [Stocks] ni [Lunea] n’ont souhaité communiquer le montant de leur contrat. -> -
[Sol] entrevoit une coopération à venir avec [Rail]. -> Sol Rail planned
allies that are nobody’s
Elle tient à l’impossibilité pour les deux alliés de décrocher un feu vert de la [Com], étendue par [Tran]. -> -
Après la rupture des pourparlers avec le coréen [Daehan], [Gui] recherche un autre allié. -> -
[X] et [Y] ouvrent ensemble un centre. -> X Y announced
L’éditeur [Med] vend les magazines à [Amp], font savoir ensemble les deux sociétés. -> -
what stands between the words of an agreement
[Alpha] et [Beta] ont officiellement signé un accord commercial. -> Alpha Beta announced
[Alpha] et [Beta] auraient signé un accord commercial. -> Alpha Beta planned
[Alpha] et [Beta] ont, mardi 3 mars à Paris, signé un accord commercial. -> Alpha Beta announced
[Alpha] a, hier à Paris, signé avec [Beta] un accord commercial. -> Alpha Beta announced
[Alpha] a proposé un partenariat d’une durée de cinq ans à [Beta]. -> Alpha Beta planned
Ce partenariat stratégique et industriel avec [X] permet à [Y] de grandir. -> X Y announced
Sous l’égide de la [X] (Lyon), [Y] et [Z] ont signé un accord. -> Y Z announced
L’[Insa] a fêté les dix ans de son travail avec la société d’ingénierie [Novea]. -> Insa Novea ongoing
[Alpha] et [Beta] ont, mardi 3 mars à Paris, perdu un client commun. -> -
[Alpha] recrute. En partenariat avec la société d’ingénierie [Beta], elle ouvre un centre. -> Beta Alpha announced
Le laboratoire que l’[Enac] et l’[Isae] ont officiellement créé recrute. -> Enac Isae announced
Les partenaires officiels du [Club] (Lyon) : [Mutu], [Credit] et [Rossat]. -> Club Mutu ongoing | Club Credit ongoing | Club Rossat ongoing
**[X]** a associé **[Y]**, spécialiste de la maille, à sa réflexion. -> X Y announced
« [Lidea] » et l’« [Inrae] », qui emploie 200 personnes, sélectionneront un blé à faible besoin d’azote. -> Lidea Inrae announced
L’hôpital [Chro] rappelle que ses recherches s’inscrivent dans la convention qui l’unit, depuis 2021, à l’[Univ] et au [Chut]. -> Chro Univ Chut ongoing
[X] a signé, le 3 mars, avec [Y] une convention de partenariat. -> X Y announced
[X] va collaborer, pendant trois ans, avec [Y]. -> X Y announced
[X] vend, depuis 2021, à [Y]. -> -
agreements with trade unions
La direction et [FO] ont signé un protocole. -> -
[Clariane], la [CFDT] et l’[Unsa] ont paraphé un accord. -> -
La [Setca] a signé avec [Delhaize] une convention. -> -
[Clariane] et la [CFDT] nouent un partenariat pour former les élus. -> Clariane CFDT announced
partnership.among_its_partners
Le collège [X] figure parmi les partenaires stratégiques du [Y]. -> X Y ongoing
[X] ne figure pas parmi les partenaires de la [Y]. -> X Y denied
[X] figure désormais parmi les partenaires officiels du [Y]. -> X Y announced
[X] figure parmi les clients de la [Y]. -> -
partnership.equal_owner
[X] détient 50 % du réseau [Z], à égalité avec l'américain [Y]. -> X Y ongoing
Le groupe [X] possède la moitié de la mine, à parité avec le chinois [Y]. -> X Y ongoing
[X] a fini deuxième, à égalité avec [Y]. -> -
partnership.shares_of_new
Les groupes [X] et [Y] détiendront chacun 45% de la nouvelle société. -> X Y announced
Les groupes [X] et [Y] prennent 50% chacun d'une nouvelle société. -> X Y announced
Les groupes [X] et [Y] possèdent chacun la moitié de la société commune. -> X Y announced
[X] et [Y] détiendront chacun 45 % des voix. -> -
[X] et [Y] prendront 30 % chacun du marché. -> -
partnership.formal
Entre la Ville de [X], représentée par son Maire, d'une part, et l'association [Y], régie par la loi de 1901, d'autre part, il est convenu ce qui suit : la présente convention de partenariat fixe les conditions du festival. -> X Y announced
Entre : le [X], représenté par son président, et la [Y], représentée par sa directrice, il a été convenu ce qui suit. -> X Y announced
Entre la [X] et l'[Y], le match est clos. -> -
partnership.belongs
La coentreprise appartiendra pour 60 % à [X] et pour 40 % à [Y]. -> X Y announced
La filiale commune appartient à 50 % à [X] et à 50 % à [Y]. -> X Y announced
Le journal appartient à 60 % à [X] et à 40 % à [Y]. -> -
what the press says over several sentences, in brackets, as examples, of shares, in passing
Ce type d'accord entre l'[X] et l'[Y], lancé voici huit ans, lie une trentaine de lycées. -> X Y ongoing
[X] a choisi de reproduire la formule avec [Y]. -> X Y announced
Entre-temps, on a appris que [X] serait l'associé de [Y] et [Z] au sein d'Azuro. -> X Y Z planned
[X] est l'associé de [Y] dans le capital de la ferme éolienne. -> X Y ongoing
Le constructeur suédois [X], allié à l’italien [Y] et à son voisin [Z], a annoncé son intention de concevoir des piles. -> X Y Z ongoing
[X], société de droit suisse, possède une coentreprise formée avec [Y]. -> X Y ongoing
Passerelles entre [X] et [Y] -> X Y announced
[A] rempile comme partenaire majeur de la [X] pour trois ans. -> A X renewed
L’agence [X] (partenaire de [Y]) a vendu les droits. -> X Y ongoing
[X] a confirmé l'arrêt de son alliance majeure avec [Y]. -> X Y ended
Cinq ateliers ([X], [Y] et [Z]) bâtissent une offre commune. -> X Y Z announced
« L'[X] vient d'ouvrir, avec [Y] et [Z], un centre d'essais », indique son directeur. -> X Y Z announced
[X] a décidé d'ouvrir un centre avec [Y]. -> X Y announced
« Nous sommes heureux de cet accord avec l'[X]. Il va nous permettre de grandir », a indiqué Luc Ferrand, président de [Y]. -> Y X announced
« On travaille main dans la main avec [X] depuis l'ouverture du magasin, explique la gérante de [Y]. Les clients nous confondent ! » -> Y X ongoing
La polyclinique [X] ainsi que le club local de volley, le [Y], ont signé une convention. -> X Y announced
Le SDIS [X] et celui du département voisin, le [Y], vont acheter ensemble une échelle. -> X Y announced
La Banque des États du Golfe ([X]) et la Caisse sahélienne ([Y]) ont signé un accord-cadre. -> X Y announced
La [X] (réseau national des ludothèques) et la startup edtech [Y] annoncent la conclusion d’un partenariat. -> X Y announced
[X] et [Y] ont décidé de s'associer au niveau logistique. -> X Y announced
La coentreprise, baptisée [Z], sera détenue à 65% par le groupe français [X] et à 35% par [Y]. -> X Y announced
La société que le Fonds [X] a formée avec [Y] perd de l'argent. -> X Y ongoing
Le groupe [X] a annoncé un «partenariat stratégique» avec un fournisseur de capteurs, [Y], basé au Texas. -> X Y announced
[X] prend 12 % du capital de [Y] et crée une joint-venture avec lui. -> X Y announced
Un partenariat a été monté entre la société [X] et les deux unités de chimie de l'université [Y]. -> X Y announced
[X] et [Y] ont fait connaître leur ambition de fonder une joint-venture. -> X Y planned
« [X] est un allié de toujours de l'[Y] », rappelle Denis Castaing. -> X Y ongoing
À l'image de l'[X] et de [Y], qui coopèrent de près depuis trois ans. -> X Y ongoing
« Nous nous sommes organisés avec [X] dans une entente », a soutenu le patron de [Y]. -> Y X announced
Un consortium de trois sociétés portugaises a été formé. Il s’agit de [X], [Y] et [Z]. -> X Y Z announced
Le programme associe depuis l'origine l'école [X] à [Y] et [Z]. -> X Y Z ongoing
Le fonds [Y] a fermement nié toute collaboration avec [X]. -> Y X denied
[X] avait fait savoir à la société [Y] qu'elle mettait fin à leur collaboration. -> X Y ended
Les Hôpitaux civils de la Moselle ([X]), l’École supérieure d’optique et de robotique ([Y]) et l’université [Z] ont signé une convention. -> X Y Z announced
Un accord tripartite de partenariat entre la Caisse ([X]), l’Agence ([Y]) et la Banque ([Z]) a été signé. -> X Y Z announced
La plateforme est née en mars de la volonté commune de l’[X] et de [Y]. -> X Y announced
En s’alliant, coup sur coup, à [X] et à [Y], [Z] comble son retard. -> X Y Z announced
[X], [Y] et [Z] donnent naissance à une école. -> X Y Z announced
Outre l'accord signé lundi avec [X], [Y] a conclu une entente avec [Z]. -> X Y announced | Y Z announced
[X] renouvelle son partenariat avec [Y] et en conclut un avec [Z]. -> X Y renewed | X Z renewed
[X] a signé mardi un accord avec [Y], après avoir conclu au printemps un contrat avec [Z]. -> X Y announced | X Z announced
[X] a noué des partenariats avec des chaînes de magasins, comme [Y] et [Z]. -> X Y announced | X Z announced
[X] travaille avec plusieurs écoles, parmi lesquelles [Y] et [Z]. -> X Y ongoing | X Z ongoing
[X] a conclu un partenariat avec plusieurs écoles, parmi lesquelles la [Y] et la [Z]. -> X Y Z announced
[X] n'a toujours pas trouvé d'accord avec [Y]. -> -
Un accord entre [X] et [Y] met fin à la guerre des prix. -> -
[X] signe une convention de mécénat avec [Y]. -> -
Cet accord permettra au groupe [X] d'acquérir [Y]. -> -
Les lots ont été attribués à des groupements emmenés par [X] et [Y]. -> -
[X] a négocié un accord avec [Y] en vue de la reprise de ses usines. -> -
[X] a signé un protocole avec [Y] fixant les modalités de la séparation. -> -
[X] a mis fin au suspense en annonçant un accord avec [Y]. -> X Y announced
[X] va créer une société commune avec [Y], qui devrait permettre d'embaucher. -> X Y announced
[X] crée une coentreprise avec [Y] afin d'approfondir sa connaissance du marché. -> X Y announced
[X] a élargi fortement son partenariat avec [Y]. -> X Y renewed
L'accord entre [X] et [Y] reste conditionné à l'aval des créanciers. -> X Y planned
Il est proposé au conseil d'approuver la convention entre la [X] et la [Y]. -> X Y planned
[X] refuse un partenariat avec [Y]. -> X Y denied
Les élèves hostiles au partenariat entre [X] et [Y] ont bloqué l'entrée. -> X Y ongoing
Cela ne retire rien à l'alliance entre [X] et [Y]. -> X Y ongoing
[X] et [Y] ont signé, voilà bientôt deux ans, une convention. -> X Y ongoing
[X], déjà lié par convention à [Y], recrute. -> X Y ongoing
« Ce partenariat avec [X] est une chance », lit-on dans [Y]. -> -
« Nous travaillons avec [X] », a dit Luc Roy à [Y]. -> -
Le lot a été attribué à un groupement emmené par [X] et [Y]. -> X Y announced
[X] a signé une convention avec, entre autres, [Y] et [Z]. -> X Y Z announced
partnership.bought_out
[X] a racheté la part de [Y] dans leur coentreprise de téléassistance. -> X Y ended
[X] a racheté [Y] et leur coentreprise. -> -
[X] a racheté la part de [Y] dans une mine. -> -
partnership.with_first_we
« Avec la [Y], nous avons monté un atelier », dit la présidente de [X]. -> X Y ongoing
« Avec [Y], par exemple, nous construisons depuis trois ans une offre », sourit le patron de [X]. -> X Y ongoing
« Avec [Y], tout va mal », sourit le patron de [X]. -> -
who left, who buys out, who signs for whom, between semicolons
Le groupe [X] va reprendre les 50% de son partenaire chilien [Y] dans leur coentreprise [Z]. -> X Y ended
[X] a racheté les 35 % que détenait [Y] dans leur filiale commune. -> X Y ended
[X] annonce une charge après l'annonce du retrait d'[Y] de leur coentreprise [Z]. -> X Y ended
[X] a cédé à [Y] ses titres dans leur coentreprise. -> X Y ended
Et roule l'union entre [X] et [Y]. -> X Y announced
[Y] succède à [W], partenaire historique du [X]. -> W X ended
[X] entérine le départ de [Z], partenaire principal du [Y]. -> Z Y ended
[X] compte depuis des lustres parmi les partenaires du [Y]. -> X Y ongoing
« Avec le CHU [Y], nous suivons les malades », explique la présidente de [X]. -> X Y ongoing
« Avec [Y], par exemple, nous construisons depuis trois ans une offre », sourit le patron de [X]. -> X Y ongoing
CONVENTION-CADRE DE PARTENARIAT. Entre les soussignés : [X], représentée par son Président, d'une part, et [Y], représentée par sa Présidente, d'autre part. -> X Y announced
Claire Etchart, présidente de l'[X] et Robert Olsen, directeur de la [Y], ont signé une convention. -> X Y announced
La professeure Anna Leblond, à la tête de l'[X], et Monsieur Gilles Tournon, président de la [Y], ont paraphé un accord cadre. -> X Y announced
Madame Solène Faivre, présidente de l’[X] et le commandant Lorin, à la tête du [Y], signeront une convention de partenariat. -> X Y planned
Le groupement que conduit [X], flanqué de [Y], remporte le lot. -> X Y announced
Le consortium réunissant [X], accompagné du belge [Y] et du coréen [Z], a été retenu. -> X Y Z announced
Cette exposition, réalisée par le [X], l’[Y] et le [Z], a été montrée partout. -> X Y Z announced
L’université [X], pour l’heure associée à [Y], entrera dans l’ensemble. -> X Y ongoing
L’[X] et l’[Y] ont déjà mutualisé leur atelier. -> X Y ongoing
[X] et [Y] ont prolongé de trois ans leur collaboration ; [Z] a libéré la tranche de l'emprunt. -> X Y renewed
[X] lève un emprunt ; [Y] et [Z] s'allient. -> Y Z announced
[X] fait part de la fin, d'un commun accord, de son alliance avec [Y]. -> X Y ended
[X] et [Y] renforçaient leur partenariat. -> X Y renewed
Les patrons de [X] et de [Y] ont écarté les bruits d'alliance. -> X Y denied
[X] y a conclu un accord de partenariat avec [Y], toujours en vigueur. -> X Y ongoing
[X] et [Y] ont signé, il y a un peu plus de deux ans, une convention. -> X Y ongoing
[X] et [Y] ont officialisé hier leur association, dont [Y] espère tirer profit. -> X Y announced
[X] discute avec [Y], qui lui vendrait deux polycliniques. -> -
La convention de concession liant [X] à [Y] est annulée. -> -
Les partenaires historiques de [X], dont [Y] et [Z], ont témoigné. -> X Y ongoing | X Z ongoing
[X] collabore avec des chausseurs : [Y], [Z], [W]. -> X Y ongoing | X Z ongoing | X W ongoing
[X] a rejoint en septembre l'alliance formée par [Y], [Z] et [W]. -> X Y Z W announced
cousins of mergers, relative clauses, what is coproduced
[X] et [Y] ont renoncé à ouvrir ensemble un centre. -> -
[X] annonce la signature d’un accord de distribution exclusif avec [Y]. -> -
[X] discute avec [Y] afin d'acquérir [Z]. -> -
Le groupe [X] est né en 2016 du rapprochement entre [Y] et [Z]. -> -
[X] et [Y] ont signé une convention de rétrocession. -> -
« Nous discutons avec [X] pour bâtir une maison du surf », confie le directeur de l'[Y]. -> Y X planned
[X] et [Y] vont sans doute lier leurs destins. -> X Y planned
[X] sera le chronométreur officiel de la [Y]. -> X Y announced
« Avec [X], on a un vrai compagnonnage », explique la gérante de [Y]. -> Y X ongoing
[X], qui travaille avec [Y] et le laboratoire [Z], a bouclé son premier tour de table. -> X Y Z ongoing
"""


def rows() -> list[tuple[str, str, str]]:
    found, group = [], ""
    for line in CASES.strip().splitlines():
        if " -> " not in line:
            group = line
            continue
        text, expected = line.replace("\\n", "\n").split(" -> ")
        found.append((group, text, expected))
    return found


def found_in(marked: str) -> list[Stated]:
    text, mentions = "", []
    for piece in re.split(r"(\[\w+\])", marked):
        if piece.startswith("["):
            mentions.append((len(text), len(text) + len(piece) - 2, piece[1:-1]))
            text += piece[1:-1]
        else:
            text += piece
    return list(stated(read_document(text, sentences(text), mentions, year=2025)))


def read(marked: str) -> list[str]:
    return [f"{' '.join(a.parties)} {a.best.status}" for a in agreements(found_in(marked))]


@pytest.mark.parametrize(("group", "text", "expected"), rows())
def test_agreements(group: str, text: str, expected: str) -> None:
    assert read(text) == ([] if expected == "-" else expected.split(" | "))


def test_every_construction_finds_something_under_its_name() -> None:
    fired = {(group, found.statement.rule) for group, text, _ in rows() for found in found_in(text)}
    assert {(c.id, c.id) for c in CONSTRUCTIONS} <= fired


def test_ids_are_unique() -> None:
    ids = [c.id for c in CONSTRUCTIONS] + [s.id for s in STATUS_RULES]
    assert len(ids) == len(set(ids))


def test_one_agreement_however_often_it_is_stated() -> None:
    text = "[X] et [Y] s’associent. Le partenariat entre [X], [Y] et [Z] dure deux ans. [X] collabore avec [Y]."
    assert read(text) == ["X Y Z announced"]


@pytest.mark.parametrize(
    ("last", "status"),
    [
        ("Elle collabore avec [Z].", "ongoing"),
        ("Le vélo est le fruit de travaux avec [Z], un autre partenaire.", "ongoing"),
        ("Elle a annoncé une alliance avec [Z].", "announced"),
        ("Un accord avec [Z] a été dévoilé mardi.", "announced"),
        ("Alliance [X]-[Z]", "announced"),
    ],
)
def test_an_agreement_told_in_passing_stands_already(last: str, status: str) -> None:
    text = f"[X] et [Y] s’allient. Le contrat vaut 3 M€. Il pleut. Le vélo plaît. Il est vert. {last}"
    stated = found_in(text)
    made = agreements(stated)
    plain = text.replace("[", "").replace("]", "")
    settled(made, plain, sentences(plain), ())
    assert [(a.parties, a.best.status) for a in made] == [(("X", "Y"), "announced"), (("X", "Z"), status)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Novea] et l’[Insa] mènent ensemble une étude. Elle vient d’être prolongée jusqu’en 2030.", "renewed"),
        ("[Novea] et l’[Insa] mènent ensemble une étude. Elle vient d’être publiée.", "announced"),
        ("Un accord lie [Novea] à l’[Insa] ; il n’a pas survécu à la crise.", "ended"),
        ("Un accord lie [Novea] à l’[Insa] ; il a survécu à la crise.", "announced"),
        ("Une entente lie [Novea] à l’[Insa]. Elle n’a pas été reconduite.", "ended"),
        ("[Novea] et l’[Insa] pourraient s’allier. Le projet a pris fin.", "planned"),
        ("[Novea] et l’[Insa] ont signé un partenariat. Il n’est plus nécessaire de trier.", "announced"),
        ("[Novea] et l’[Insa] ont signé un partenariat. Leur partenariat n’est plus un secret.", "announced"),
        ("[Novea] et l’[Insa] ont signé un partenariat. La société a été suspendue de cotation.", "announced"),
        ("[Novea] et l’[Insa] ont créé une filiale. La société commune a été dissoute.", "ended"),
        ("[Novea] et l’[Insa] ont signé un partenariat. Il n’existe plus.", "ended"),
        (
            "L’hiver fut long. La [Ligue] annonce le renouvellement de ses accords. Elle a [Novea] pour partenaire.",
            "renewed",
        ),
        ("[Novea] et l’[Insa] signent un pacte.\n\nIl a dix pages. Cette convention prolonge l’ancienne.", "renewed"),
        ("[Novea] et l’[Insa] signent un pacte.\n\nIl a dix pages. La convention pourra être prolongée.", "announced"),
        ("[Novea] et l’[Insa] signent un pacte. Il espère le renouvellement du partenariat.", "announced"),
        ("Nous avons écrit que [Novea] s’était associée à l’[Insa]. C’est une erreur.", "denied"),
        ("Nous avons écrit que [Novea] s’était associée à l’[Insa]. C’est une première.", "ongoing"),
        ("[Novea] et l’[Insa] seraient en discussion pour s’allier. Il n’en est rien, assure le groupe.", "denied"),
        ("[Novea] et l’[Insa] pourraient s’allier. « Il n’existe ni accord, ni discussion », répond-on.", "denied"),
        ("« Il n’existe aucun accord. » [Novea] et l’[Insa] pourraient s’allier, dit un blog.", "denied"),
        ("[Novea] et l’[Insa] pourraient s’allier. Il n’existe aucun train pour Lyon.", "planned"),
        ("[Novea] et l’[Insa] s’allient. Les deux groupes démentent vouloir fusionner.", "announced"),
    ],
)
def test_the_words_behind_an_agreement_give_its_status(text: str, status: str) -> None:
    plain = re.sub(r"[\[\]]", "", text)
    made = agreements(found_in(text))
    settled(made, plain, sentences(plain), ())
    assert [a.best.status for a in made] == [status]


@pytest.mark.parametrize(("year", "status"), [(None, "ongoing"), (2022, "ongoing"), (2021, "announced")])
def test_an_agreement_of_another_year_than_the_text_stands_already(year: int | None, status: str) -> None:
    text = "L’alliance de Xa et de Ya, conclue en 2021, occupe cent personnes."
    found = list(stated(read_document(text, sentences(text), [(14, 16, "Xa"), (23, 25, "Ya")], year=year)))
    assert [a.best.status for a in agreements(found)] == [status]


def test_an_ended_agreement_beside_a_new_one() -> None:
    text = "[X] et [Y] ont signé hier un accord de coopération. Le contrat de collaboration qui unissait [X] et [Y] a pris fin."
    assert read(text) == ["X Y announced", "X Y ended"]


@pytest.mark.parametrize(
    "text",
    [
        "[X] collabore avec [Y] en France et, depuis 2021, avec [Z] en Espagne.",
        "[X] a signé un partenariat avec [Y], puis un autre avec la [Z].",
        "[X] s’est associé avec [Y] dans la santé ainsi qu’avec l’[Z].",
    ],
)
def test_further_agreements_of_one_subject(text: str) -> None:
    assert {row.rsplit(" ", 1)[0] for row in read(text)} == {"X Y", "X Z"}


def test_a_thing_is_made_by_whose_it_is() -> None:
    text = "[X] a signé un accord de coopération avec [Y] pour fabriquer son vaccin, développé avec l’américain [Z]."
    assert read(text) == ["X Y announced", "Y Z announced"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Deux accords de coopération ont été passés hier par la [X], l’un avec [Y] et l’autre avec la [Z].",
            ["X Y announced", "X Z announced"],
        ),
        ("La [X] a passé deux conventions, l’une avec [Y], l’autre avec [Z].", ["X Y announced", "X Z announced"]),
        (
            "[X] recrute. Deux autres conventions seront conclues au printemps, l’une avec l’[Y], l’autre avec l’[Z].",
            ["X Y planned", "X Z planned"],
        ),
        (
            "[X] recrute. Elle repart avec quatre accords d’échanges, paraphés avec l’[Y], la [Z] et le [W].",
            ["X Y announced", "X Z announced", "X W announced"],
        ),
        ("[X] discutait avec l’[Y] et la [Z] afin de conclure des conventions.", ["X Y planned", "X Z planned"]),
        ("[X] est en discussion avec [Y] et [Z] pour des accords.", ["X Y planned", "X Z planned"]),
    ],
)
def test_one_agreement_with_each(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_each_for_itself() -> None:
    assert read("[X] et le conseil [Y] ont signé chacun un accord de partenariat avec l’[Z].") == [
        "X Z announced",
        "Y Z announced",
    ]
    together = ["X Y Z announced"]
    assert read("[X] et le conseil [Y] ont signé un accord de partenariat avec l’[Z].") == together
    assert read("Comme chacun sait, [X] et [Y] ont signé un accord de partenariat avec l’[Z].") == together


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[X] et [Y] s’associent. [Z] doit rejoindre le projet en mai.", ["X Y announced", "X Y Z planned"]),
        ("[X] et [Y] s’associent dans un projet. Y participent aussi [Z] et [W].", ["X Y Z W announced"]),
        ("[X] et [Y] s’associent. [Z] s’associera à ce partenariat.", ["X Y announced", "X Y Z announced"]),
        ("[X] et [Y] s’associent. Aucun chiffre. [Z] a rejoint l’alliance.", ["X Y announced", "X Y Z announced"]),
        ("[X] et [Y] s’associent. [Z] a rejoint la gare.", ["X Y announced"]),
        ("[X] et [Y] s’associent. [Y] rejoindra le projet.", ["X Y announced"]),
        ("[X] recrute. [Z] rejoindra le projet.", []),
        ("[X] et [Y] s’associent. [Z] s’est jointe à eux en mai.", ["X Y announced", "X Y Z announced"]),
        ("[X] et [Y] s’associent. [Z] pourrait se joindre au duo.", ["X Y announced", "X Y Z planned"]),
        ("[X] et [Y] s’associent. [Z] pourrait se joindre au défilé.", ["X Y announced"]),
        ("[X] et [Y] s’associent. [Z] pourrait se joindre au programme.", ["X Y announced", "X Y Z planned"]),
        ("[X] et [Y] s’associent. [Z] est associée aux travaux.", ["X Y announced", "X Y Z ongoing"]),
        ("[X] et [Y] s’associent. [Z] est associée au succès.", ["X Y announced"]),
        ("[X] et [Y] s’associent. [Z] pourrait les rejoindre en 2026.", ["X Y announced", "X Y Z planned"]),
        ("[X] et [Y] s’associent. [Z] va intégrer le projet.", ["X Y announced", "X Y Z announced"]),
        ("[X] et [Y] s’associent. [Z] va rejoindre le projet de tramway.", ["X Y announced"]),
        ("[X] et [Y] ont mis fin à leur partenariat. [Z] rejoindra l’alliance.", ["X Y ended"]),
    ],
)
def test_who_joins_an_agreement(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_below_a_headline_of_its_own_the_group_is_the_one_that_it_names() -> None:
    first = "[X] grandit vite\n[X] recrute. [X] vend. [X] embauche.\n"
    assert read(first + "[Y] : les comptes sont bons\nLe groupe a signé un partenariat avec [Z].") == ["Y Z announced"]
    assert read(first + "Les comptes sont bons\nLe groupe a signé un partenariat avec [Z].") == ["X Z announced"]


def test_a_unit_stands_for_its_whole_in_an_agreement_stated_before() -> None:
    before = "[X] et [Y] vont collaborer. "
    within = "les équipes de l’unité [U] (Uni) de [X] et de [Y] poursuivront leurs travaux."
    assert read(f"{before}Dans le cadre de cet accord, {within}") == ["X Y announced"]
    assert read(f"{before}Dans le cadre de cet accord, [U] et [Y] poursuivront leurs travaux.") == [
        "X Y announced",
        "U Y announced",
    ]


def test_who_coordinates_a_project_is_one_of_those_that_it_gathers() -> None:
    four = ["X Y Z W announced"]
    assert read("Le [X] coordonne un projet baptisé Respir. Il réunit l’[Y], le [Z] et la start-up [W].") == four
    assert read("Piloté par le [X], le projet a commencé. Il réunit l’[Y], le [Z] et la start-up [W].") == four
    assert read("Le [X] finance un projet baptisé Respir. Il réunit l’[Y], le [Z] et la start-up [W].") == [
        "Y Z W announced"
    ]


def test_who_is_named_before_a_list_of_partners_is_one_of_them() -> None:
    items = "\n- [Y] ;\n- [Z].\n"
    assert read("Animé par [X], le réseau regroupe :" + items) == ["X Y Z announced"]
    assert read("[X] y est associé à deux partenaires :" + items) == ["X Y Z ongoing"]
    assert read("Il fédère, aux côtés des [X], deux partenaires :" + items) == ["X Y Z announced"]
    assert read("Financé par [X], le réseau regroupe :" + items) == ["Y Z announced"]


def test_those_whom_an_agreement_binds_are_the_two_groups_two_sentences_behind() -> None:
    before = "[Novea] et [Zoris] s’associent. Le dépôt de [Novea] passe par l’autorité [Sanitas]. "
    assert read(before + "Les deux sociétés préparent un programme commun.") == ["Novea Zoris announced"]
    assert read(before + "Il pleut. Les deux sociétés préparent un programme commun.") == [
        "Novea Zoris announced",
        "Novea Sanitas planned",
    ]


def test_a_structure_that_is_pointed_to_is_the_one_of_the_sentence_before() -> None:
    before = "[X] grandit. [X] recrute, [X] vend. L’institut [Z] soigne."
    assert read(f"{before} Cette structure a noué un partenariat avec [Y].") == ["Z Y announced"]
    assert read(f"{before} La structure a noué un partenariat avec [Y].") == ["X Y announced"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("La Convention de partenariat", "La convention de partenariat"),
        ("un Accord\u00a0de coopération", "un accord de coopération"),
        ("l’Accord-cadre signé", "l’accord-cadre signé"),
        ("la Convention de Genève", "la Convention de Genève"),
        ("la Convention nationale", "la Convention nationale"),
        ("le Partenariat Zorn signe", "le Partenariat Zorn signe"),
        ('Il dit : "oui", puis ("non").', "Il dit : «oui», puis («non»)."),
        ("Il dit : “oui”.", "Il dit : «oui»."),
        ("un accord cadre et deux conventions cadres", "un accord-cadre et deux conventions-cadres"),
        ("Luc Roy, Président de la Société, Directeur général", "Luc Roy, président de la Société, directeur général"),
        ("Luc Roy, Directeur", "Luc Roy, Directeur"),
    ],
)
def test_the_rules_read_plain_words_as_long_as_the_text(text: str, plain: str) -> None:
    at = text.find("Partenariat Zorn")
    assert plain_words(text, [(at, at + len("Partenariat Zorn"))] if at >= 0 else []) == plain


def test_adjectives_say_whom_a_description_means() -> None:
    before = "Le groupe tunisien [X] grandit. La banque [Z] a publié ses comptes, la [Z] recrute et la [Z] vend."
    assert read(f"{before} L’établissement tunisien a noué un partenariat avec [Y].") == ["X Y announced"]
    assert read(f"{before} L’établissement a noué un partenariat avec [Y].") == ["Z Y announced"]


def test_what_two_did_together_before_a_third_joins_them_is_another_agreement() -> None:
    wider = "[X], [Y] et [Z] ont signé hier une convention de partenariat. "
    assert read(wider + "Depuis 2017, [X] et [Y] gèrent ensemble un silo.") == ["X Y Z announced", "X Y ongoing"]
    assert read(wider + "[X] et [Y] gèrent ensemble un silo.") == ["X Y Z announced"]


def test_they_are_those_that_were_meant_before() -> None:
    before = "[X] et [Y] publient un bilan. Ce n’est pas une première pour les deux maisons. "
    assert read(before + "Depuis 2017, elles gèrent ensemble, avec [Z], un silo.") == ["X Y Z ongoing"]
    assert read(before + "Depuis 2017, elles gèrent ensemble un silo.") == ["X Y ongoing"]


def test_several_agreements_bind_each_other_party_for_itself() -> None:
    assert read("[X] a signé des partenariats avec l’[Y] et [Z].") == ["X Y announced", "X Z announced"]
    assert read("[X] a signé un partenariat avec l’[Y] et [Z].") == ["X Y Z announced"]
    assert read("[X] est lié par des conventions à l’[Y] et à [Z].") == ["X Y ongoing", "X Z ongoing"]
    assert read("[X] et [Y] ont signé des accords avec [Z].") == ["X Y Z announced"]


def test_a_clause_that_leaves_its_verb_out_states_an_agreement_of_its_own() -> None:
    text = "[X] a noué l’an dernier un partenariat avec [Y], l’[Z] avec [W]"
    assert read(text + ".") == ["X Y ongoing", "Z W ongoing"]
    assert read(text + " et [V] avec [U].") == ["X Y ongoing", "Z W ongoing", "V U ongoing"]
    assert read("[X] a noué un partenariat avec [Y], l’[Z] sans [W].") == ["X Y announced"]


def test_support_is_no_further_agreement() -> None:
    assert read("[X] collabore avec [Y] en France et avec le soutien de [Z].") == ["X Y ongoing"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A et B signent un accord dans le domaine de l’oncologie, dit A.", "dans le domaine de l’oncologie"),
        ("A et B signent un accord pour développer un vaccin nasal.", "pour développer un vaccin nasal"),
        ("A et B signent un accord pour trois ans.", None),
        ("A et B signent un accord portant sur deux anticorps (phase I).", "portant sur deux anticorps"),
    ],
)
def test_subjects(text: str, subject: str | None) -> None:
    at = text.index("un accord")
    found = subject_of(text, (at, at + 9), (0, len(text)))
    assert (text[slice(*found)] if found else None) == subject


def test_an_agreement_goes_on_in_the_sentences_behind_it() -> None:
    text = "X et Y signent. Doté de 4 M€, ce partenariat court. Cet accord aide Z aussi. L’accord de Z vaut 9 M€. Le contrat dure."
    bounds = sentences(text)
    mentions = [(m.start(), m.end(), m.group()) for m in re.finditer("[XYZ]", text)]
    found = continuations(text, [bounds[0]], ["X", "Y"], bounds, mentions)
    assert [text[start:end] for start, end in found] == [
        "Doté de 4 M€, ce partenariat court.",
        "Cet accord aide Z aussi.",
    ]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("A verse un paiement initial de 12 M€ à B", "upfront"),
        ("B recevra 12 M€ à la signature, puis des redevances", "upfront"),
        ("et jusqu’à 12 M€ de paiements d’étapes", "milestone"),
        ("un budget de 12 M€", "budget"),
        ("A pèse 12 M€", None),
    ],
)
def test_roles_of_amounts(text: str, role: str | None) -> None:
    at = text.index("12 M€")
    assert amount_role(text, (at, at + 5), (0, len(text))) == role


@given(
    st.lists(
        st.sampled_from(
            ["[X]", "[Y]", "[Z]", " et ", " avec ", ", ", "un accord ", "s’associe à ", ". ", "« ", ") ", "\n- "]
        ),
        max_size=25,
    )
)
def test_no_order_of_words_is_too_strange(pieces: list[str]) -> None:
    assert all(len(set(a.split()[:-1])) > 1 for a in read("".join(pieces)))
