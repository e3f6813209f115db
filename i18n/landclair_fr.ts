<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Algorithms</name>
    <message>
        <source>&apos;auto&apos; takes the one that fits how the sample was drawn. &apos;cluster&apos; needs the clusters&apos; field.</source>
        <translation>« auto » prend celui qui convient à la façon dont l&apos;échantillon a été tiré. « cluster » a besoin du champ des grappes.</translation>
    </message>
    <message>
        <source>&apos;chips&apos; are made by &apos;Make training chips&apos;; the others are laid out as their authors publish them.</source>
        <translation>« chips » sont faits par « Créer des imagettes d&apos;entraînement » ; les autres sont disposés comme leurs auteurs les publient.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this machine. Expected an address such as {}; evidence does not leave it.</source>
        <translation>« {} » n&apos;est pas sur cette machine. Une adresse telle que {} est attendue ; les preuves ne la quittent pas.</translation>
    </message>
    <message>
        <source>, may be missing</source>
        <translation>, peut manquer</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 cloud shadow.</source>
        <translation>0 dégagé, 1 nuage, 2 ombre de nuage.</translation>
    </message>
    <message>
        <source>0 is a clear sky, 1 is overcast.</source>
        <translation>0 est un ciel dégagé, 1 est couvert.</translation>
    </message>
    <message>
        <source>0 is the recipe&apos;s own.</source>
        <translation>0 prend la valeur de la recette.</translation>
    </message>
    <message>
        <source>0 to 1, kept for the final measure.</source>
        <translation>0 à 1, gardé pour la mesure finale.</translation>
    </message>
    <message>
        <source>0 to 1.</source>
        <translation>0 à 1.</translation>
    </message>
    <message>
        <source>0 to 1. Parts the strata where a confidence layer is given.</source>
        <translation>0 à 1. Divise les strates si une couche de confiance est donnée.</translation>
    </message>
    <message>
        <source>0 uses all cores.</source>
        <translation>0 utilise tous les cœurs.</translation>
    </message>
    <message>
        <source>1 under clouds and their shadows, from the scene classification.</source>
        <translation>1 sous les nuages et leurs ombres, d&apos;après la classification de la scène.</translation>
    </message>
    <message>
        <source>1 where the model sees water, for models whose legend has water.</source>
        <translation>1 où le modèle voit de l&apos;eau, pour les modèles dont la légende contient l&apos;eau.</translation>
    </message>
    <message>
        <source>1 where the optical layer is valid and not under clouds.</source>
        <translation>1 où la couche optique est valide et sans nuage.</translation>
    </message>
    <message>
        <source>1 where the radar layer is valid.</source>
        <translation>1 où la couche radar est valide.</translation>
    </message>
    <message>
        <source>2 &amp;middot; agreed area / (mapped area + true area).</source>
        <translation>2 &amp;middot; surface concordante / (surface cartographiée + surface vraie).</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>; nine tenths of the training data of this class lie between {:.3g} and {:.3g}</source>
        <translation> ; neuf dixièmes des données d&apos;entraînement de cette classe sont entre {:.3g} et {:.3g}</translation>
    </message>
    <message>
        <source>A folder with .onnx files, such as those you exported.</source>
        <translation>Un dossier de fichiers .onnx, par exemple ceux que vous avez exportés.</translation>
    </message>
    <message>
        <source>A new or an empty folder.</source>
        <translation>Un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>A page that describes the models.</source>
        <translation>Une page qui décrit les modèles.</translation>
    </message>
    <message>
        <source>A page with figures, charts and method.</source>
        <translation>Une page avec chiffres, graphiques et méthode.</translation>
    </message>
    <message>
        <source>A page with tables, confusion matrix, reliability and examples.</source>
        <translation>Une page avec tableaux, matrice de confusion, fiabilité et exemples.</translation>
    </message>
    <message>
        <source>A projected coordinate system in metres.</source>
        <translation>Un système de coordonnées projeté en mètres.</translation>
    </message>
    <message>
        <source>A systematic sample keeps its own distance. Leave the minimum distance at 0.</source>
        <translation>Un échantillon systématique garde sa propre distance. Laissez la distance minimale à 0.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy of the classes</source>
        <translation>Exactitude des classes</translation>
    </message>
    <message>
        <source>Accuracy of {}</source>
        <translation>Exactitude de {}</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustée</translation>
    </message>
    <message>
        <source>Adjusted area</source>
        <translation>Surface ajustée</translation>
    </message>
    <message>
        <source>Adjusted hectares by class name</source>
        <translation>Hectares ajustés par nom de classe</translation>
    </message>
    <message>
        <source>Agreed area / area that is the class in the map or in truth.</source>
        <translation>Surface concordante / surface de la classe dans la carte ou en réalité.</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>Accord au-delà du hasard</translation>
    </message>
    <message>
        <source>All figures for programs.</source>
        <translation>Tous les chiffres, pour les programmes.</translation>
    </message>
    <message>
        <source>All findings for programs.</source>
        <translation>Tous les constats, pour les programmes.</translation>
    </message>
    <message>
        <source>An .onnx file to use instead: one you trained, or one from the Deepness model zoo.</source>
        <translation>Un fichier .onnx à la place : un modèle que vous avez entraîné, ou un du zoo de modèles Deepness.</translation>
    </message>
    <message>
        <source>Another class map of the same pixels, such as that of radar alone.</source>
        <translation>Une autre carte des classes des mêmes pixels, par exemple celle du radar seul.</translation>
    </message>
    <message>
        <source>Another seed, another division.</source>
        <translation>Autre graine, autre répartition.</translation>
    </message>
    <message>
        <source>Another seed, another landscape.</source>
        <translation>Autre graine, autre paysage.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Area of the classes</source>
        <translation>Surface des classes</translation>
    </message>
    <message>
        <source>Areas and mean confidence of all classes, the model, what ran, and the job itself.</source>
        <translation>Surfaces et confiance moyenne de toutes les classes, le modèle, ce qui a calculé et la tâche elle-même.</translation>
    </message>
    <message>
        <source>Areas are squares.</source>
        <translation>Les zones sont des carrés.</translation>
    </message>
    <message>
        <source>Areas to look at</source>
        <translation>Zones à regarder</translation>
    </message>
    <message>
        <source>Around the outermost points.</source>
        <translation>Autour des points extrêmes.</translation>
    </message>
    <message>
        <source>Assess a map by its sample</source>
        <translation>Évaluer une carte par son échantillon</translation>
    </message>
    <message>
        <source>Attribute of the polygons that holds the class, as a name or a code.</source>
        <translation>Attribut des polygones qui contient la classe, comme nom ou comme code.</translation>
    </message>
    <message>
        <source>Attribute of the polygons that holds the right class, as a code or as a name of the map&apos;s legend.</source>
        <translation>Attribut des polygones qui contient la bonne classe, comme code ou comme nom de la légende de la carte.</translation>
    </message>
    <message>
        <source>Backscatter in dB, NaN where nothing was seen.</source>
        <translation>Rétrodiffusion en dB, NaN où rien n&apos;a été vu.</translation>
    </message>
    <message>
        <source>Backscatter of Sentinel-1 in dB, NaN where nothing was seen.</source>
        <translation>Rétrodiffusion de Sentinel-1 en dB, NaN où rien n&apos;a été vu.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Below each estimate its 95 % interval. Where no error was found it is Wilson&apos;s: none among these points does not mean that there is none. A dash: the sample has no point from which it could be estimated.</source>
        <translation>Sous chaque estimation, son intervalle à 95 %. Là où aucune erreur n&apos;a été trouvée, c&apos;est celui de Wilson : aucune parmi ces points ne signifie pas qu&apos;il n&apos;y en a pas. Un tiret : l&apos;échantillon n&apos;a aucun point permettant l&apos;estimation.</translation>
    </message>
    <message>
        <source>Best validation score</source>
        <translation>Meilleur score de validation</translation>
    </message>
    <message>
        <source>Best weights</source>
        <translation>Meilleurs poids</translation>
    </message>
    <message>
        <source>Between points, for simple and stratified samples; 0 for none.</source>
        <translation>Entre les points, pour les échantillons simples et stratifiés ; 0 pour aucune.</translation>
    </message>
    <message>
        <source>Block size in chips</source>
        <translation>Taille d&apos;un bloc en imagettes</translation>
    </message>
    <message>
        <source>Brings an optical and a radar layer of any coordinate system, resolution and product to one pair: reflectance and backscatter in dB on the pixels of the optical layer, with named bands, as cloud-optimised GeoTIFFs, and for each a mask that is 1 where it is valid.

A radar layer that lies beside the optical one is moved if the offset is sure, and the log says by how much. Speckle is filtered in linear power. Your layers are not changed.</source>
        <translation>Réunit une couche optique et une couche radar de systèmes de coordonnées, résolutions et produits quelconques en une paire : réflectance et rétrodiffusion en dB sur les pixels de la couche optique, avec des bandes nommées, en GeoTIFF optimisés pour le cloud, et pour chacune un masque qui vaut 1 où elle est valide.

Une couche radar à côté de la couche optique est déplacée si le décalage est sûr, et le journal dit de combien. Le chatoiement est filtré en puissance linéaire. Vos couches ne sont pas modifiées.</translation>
    </message>
    <message>
        <source>By the networks of ukis-csmask, if the engine has that package. A cloud mask goes first.</source>
        <translation>Par les réseaux de ukis-csmask, si le moteur a ce paquet. Un masque de nuages passe d&apos;abord.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Check a pair of layers</source>
        <translation>Vérifier une paire de couches</translation>
    </message>
    <message>
        <source>Chip size in pixels</source>
        <translation>Taille d&apos;une imagette en pixels</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Imagettes</translation>
    </message>
    <message>
        <source>Chips that stay together.</source>
        <translation>Imagettes qui restent ensemble.</translation>
    </message>
    <message>
        <source>Choose a model or a model file.</source>
        <translation>Choisissez un modèle ou un fichier de modèle.</translation>
    </message>
    <message>
        <source>Choose an optical and a radar layer; a pair has both.</source>
        <translation>Choisissez une couche optique et une couche radar ; une paire a les deux.</translation>
    </message>
    <message>
        <source>Choose an optical layer, a radar layer, or both.</source>
        <translation>Choisissez une couche optique, une couche radar ou les deux.</translation>
    </message>
    <message>
        <source>Choose either a label raster or label polygons.</source>
        <translation>Choisissez soit un raster d&apos;étiquettes, soit des polygones d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Choose reviewed points, polygons, or both.</source>
        <translation>Choisissez des points contrôlés, des polygones ou les deux.</translation>
    </message>
    <message>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>Choisissez le champ des polygones qui contient la classe.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Code de classe</translation>
    </message>
    <message>
        <source>Class codes 0 to 254, 255 is unknown; the layer&apos;s style names the classes. Or choose polygons.</source>
        <translation>Codes de classe 0 à 254, 255 est inconnu ; le style de la couche nomme les classes. Ou choisissez des polygones.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Champ de classe</translation>
    </message>
    <message>
        <source>Class layer with the same codes that is known to be right. Only with it is accuracy computed here.</source>
        <translation>Couche de classes avec les mêmes codes, connue pour être juste. L&apos;exactitude n&apos;est calculée ici qu&apos;avec elle.</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Carte des classes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes of ESA WorldCover; only with labels.</source>
        <translation>Classes d&apos;ESA WorldCover ; seulement avec étiquettes.</translation>
    </message>
    <message>
        <source>Classified area in hectares</source>
        <translation>Surface classée en hectares</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Masque de nuages</translation>
    </message>
    <message>
        <source>Cloud of the optical scenes in per cent</source>
        <translation>Nuages des scènes optiques en pour cent</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>Nuages et ombres</translation>
    </message>
    <message>
        <source>Compares the answers of a reviewed sample with the map: overall, user&apos;s and producer&apos;s accuracy, F1, IoU, and the true area of every class, all with standard errors and 95 % intervals that follow from how the sample was drawn.

Points without an answer, with &apos;cannot say&apos;, or on which reviewers are split do not count, and are named as warnings. The report holds the confusion matrix in points and in shares of the area, the method and its formulas.</source>
        <translation>Compare les réponses d&apos;un échantillon contrôlé avec la carte : exactitude globale, pour l&apos;utilisateur et pour le producteur, F1, IoU et surface vraie de chaque classe, le tout avec des erreurs types et des intervalles à 95 % qui découlent de la façon dont l&apos;échantillon a été tiré.

Les points sans réponse, avec « Impossible à dire » ou sur lesquels les contrôleurs sont partagés ne comptent pas et sont nommés en avertissement. Le rapport contient la matrice de confusion en points et en parts de la surface, la méthode et ses formules.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence of the offset, 0-1</source>
        <translation>Sûreté du décalage, 0-1</translation>
    </message>
    <message>
        <source>Confidence of this map, 0 to 1.</source>
        <translation>Confiance de cette carte, 0 à 1.</translation>
    </message>
    <message>
        <source>Confidence of this map, 0 to 1: each class then becomes two strata, confident and not.</source>
        <translation>Confiance de cette carte, 0 à 1 : chaque classe devient alors deux strates, sûre et non sûre.</translation>
    </message>
    <message>
        <source>Confusion matrix in points</source>
        <translation>Matrice de confusion en points</translation>
    </message>
    <message>
        <source>Confusion matrix in shares of the area</source>
        <translation>Matrice de confusion en parts de la surface</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>Correct a map by polygons</source>
        <translation>Corriger une carte par des polygones</translation>
    </message>
    <message>
        <source>Corrected map</source>
        <translation>Carte corrigée</translation>
    </message>
    <message>
        <source>Cuts layers and their labels into small squares, from which models are trained and measured. Labels are a raster of class codes or polygons with a class.

Chips are divided into training, validation and test by blocks of neighbouring chips, never at random: otherwise a model would be measured on places that it knows.</source>
        <translation>Découpe des couches et leurs étiquettes en petits carrés, avec lesquels les modèles sont entraînés et mesurés. Les étiquettes sont un raster de codes de classe ou des polygones avec une classe.

Les imagettes sont réparties en entraînement, validation et test par blocs d&apos;imagettes voisines, jamais au hasard : sinon un modèle serait mesuré sur des lieux qu&apos;il connaît.</translation>
    </message>
    <message>
        <source>Cuts layers into training chips whose labels are what reviewers have found: the pixel of every answered point, and all pixels of correction polygons. Answers of low certainty weigh less, and a chip is met in training as often as it weighs.

Points that were drawn to estimate a map&apos;s accuracy are refused: whoever trains on them can no longer measure with them. If you allow them, the chips say so, and so does every training on them.</source>
        <translation>Découpe des couches en imagettes d&apos;entraînement dont les étiquettes sont ce que les contrôleurs ont trouvé : le pixel de chaque point répondu et tous les pixels des polygones de correction. Les réponses de faible certitude pèsent moins, et une imagette revient à l&apos;entraînement aussi souvent qu&apos;elle pèse.

Les points tirés pour estimer l&apos;exactitude d&apos;une carte sont refusés : qui s&apos;entraîne avec eux ne peut plus mesurer avec eux. Si vous les autorisez, les imagettes le disent, ainsi que chaque entraînement avec elles.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Days between the sensors</source>
        <translation>Jours entre les capteurs</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Draw a sample for review</source>
        <translation>Tirer un échantillon à contrôler</translation>
    </message>
    <message>
        <source>Drawn as they are styled, the first on top. None: only the points.</source>
        <translation>Dessinées selon leur style, la première au-dessus. Aucune : seulement les points.</translation>
    </message>
    <message>
        <source>Draws the points at which a class map is compared with the truth, so that its accuracy and the true area of its classes can be estimated with a margin of error.

Give either the number of points, or the standard error that the overall accuracy shall have; the number then follows from the accuracies that you expect. The GeoPackage keeps the design, the chance of each point to be drawn, and a form for the answers, which opens the same in QGIS, QField and Mergin Maps. What the map says is hidden until a point is answered.</source>
        <translation>Tire les points où une carte des classes est comparée à la réalité, afin que son exactitude et la surface vraie de ses classes puissent être estimées avec une marge d&apos;erreur.

Donnez soit le nombre de points, soit l&apos;erreur type que l&apos;exactitude globale doit avoir ; le nombre découle alors des exactitudes attendues. Le GeoPackage garde le plan, la probabilité de tirage de chaque point et un formulaire pour les réponses, qui s&apos;ouvre de la même façon dans QGIS, QField et Mergin Maps. Ce que dit la carte est caché jusqu&apos;à la réponse.</translation>
    </message>
    <message>
        <source>Each polygon is explained on its own.</source>
        <translation>Chaque polygone est expliqué séparément.</translation>
    </message>
    <message>
        <source>Each with its right class; fields named reviewer, date and id go into the log.</source>
        <translation>Chacun avec sa bonne classe ; les champs nommés reviewer, date et id vont dans le journal.</translation>
    </message>
    <message>
        <source>Earlier optical layer</source>
        <translation>Couche optique antérieure</translation>
    </message>
    <message>
        <source>Earlier radar (SAR) layer</source>
        <translation>Couche radar (SAR) antérieure</translation>
    </message>
    <message>
        <source>Edges without data</source>
        <translation>Bords sans données</translation>
    </message>
    <message>
        <source>Empty: that of the first layer.</source>
        <translation>Vide : celui de la première couche.</translation>
    </message>
    <message>
        <source>Empty: the one that LandClair has downloaded.</source>
        <translation>Vide : celui que LandClair a téléchargé.</translation>
    </message>
    <message>
        <source>End each swath in a wedge without data, as real scenes do.</source>
        <translation>Termine chaque fauchée par un coin sans données, comme les vraies scènes.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Entropy of the class probabilities, 0 to 1.</source>
        <translation>Entropie des probabilités de classe, 0 à 1.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Époques effectuées</translation>
    </message>
    <message>
        <source>Equivalent number of looks of the radar layer; 0 has them estimated.</source>
        <translation>Nombre équivalent de vues de la couche radar ; 0 le fait estimer.</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
    <message>
        <source>Estimator: cluster. The points were drawn in M groups. Every measure is a ratio R = Y / X of sums over all groups, so that large groups count more.</source>
        <translation>Estimateur : par grappes. Les points ont été tirés en M groupes. Chaque mesure est un rapport R = Y / X de sommes sur tous les groupes, si bien que les grands groupes comptent davantage.</translation>
    </message>
    <message>
        <source>Estimator: post-stratified. The points were drawn without strata; afterwards the classes of the map are taken as strata, which makes the estimates more precise without bias.</source>
        <translation>Estimateur : post-stratifié. Les points ont été tirés sans strates ; les classes de la carte servent ensuite de strates, ce qui rend les estimations plus précises sans biais.</translation>
    </message>
    <message>
        <source>Estimator: simple random. The whole map is one stratum, so every point counts the same.</source>
        <translation>Estimateur : aléatoire simple. Toute la carte est une seule strate, donc chaque point compte autant.</translation>
    </message>
    <message>
        <source>Estimator: stratified, with the strata from which the points were drawn.</source>
        <translation>Estimateur : stratifié, avec les strates dont les points ont été tirés.</translation>
    </message>
    <message>
        <source>Every measure is a ratio R = Y / X of two area shares, each estimated as &amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt; &amp;middot; (mean over the points of stratum h), where W&lt;sub&gt;h&lt;/sub&gt; is the stratum&apos;s share of the map&apos;s area.</source>
        <translation>Chaque mesure est un rapport R = Y / X de deux parts de surface, chacune estimée par &amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt; &amp;middot; (moyenne sur les points de la strate h), où W&lt;sub&gt;h&lt;/sub&gt; est la part de la strate dans la surface de la carte.</translation>
    </message>
    <message>
        <source>Expected accuracies</source>
        <translation>Exactitudes attendues</translation>
    </message>
    <message>
        <source>Expected accuracies are rows of a class code and a share between 0 and 1, such as 1 and 0.7; got {}.</source>
        <translation>Les exactitudes attendues sont des lignes d&apos;un code de classe et d&apos;une part entre 0 et 1, par exemple 1 et 0.7 ; reçu {}.</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exactitude attendue</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erreur de calibration attendue</translation>
    </message>
    <message>
        <source>Expected metres to the right and down, such as 12.5,-8; got &apos;{}&apos;.</source>
        <translation>Des mètres vers la droite et vers le bas sont attendus, par exemple 12.5,-8 ; reçu « {} ».</translation>
    </message>
    <message>
        <source>Expected standard error of the overall accuracy</source>
        <translation>Erreur type attendue de l&apos;exactitude globale</translation>
    </message>
    <message>
        <source>Explain regions of a map</source>
        <translation>Expliquer des régions d&apos;une carte</translation>
    </message>
    <message>
        <source>Explained by LandClair on {}. Every figure was measured; the table below names its source.</source>
        <translation>Expliqué par LandClair le {}. Chaque chiffre a été mesuré ; le tableau ci-dessous en donne la source.</translation>
    </message>
    <message>
        <source>Explained regions</source>
        <translation>Régions expliquées</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fetch a pair of layers</source>
        <translation>Récupérer une paire de couches</translation>
    </message>
    <message>
        <source>Fetch labels as well</source>
        <translation>Récupérer aussi les étiquettes</translation>
    </message>
    <message>
        <source>Fetched pair</source>
        <translation>Paire récupérée</translation>
    </message>
    <message>
        <source>Field of the clusters</source>
        <translation>Champ des grappes</translation>
    </message>
    <message>
        <source>Field review</source>
        <translation>Contrôle de terrain</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Fichiers inutilisables</translation>
    </message>
    <message>
        <source>Filled: adjusted area with its 95 % interval. Outline: area in the map.</source>
        <translation>Plein : surface ajustée avec son intervalle à 95 %. Contour : surface dans la carte.</translation>
    </message>
    <message>
        <source>Filter window</source>
        <translation>Fenêtre du filtre</translation>
    </message>
    <message>
        <source>Find clouds and shadows</source>
        <translation>Détecter nuages et ombres</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings that forbid a map</source>
        <translation>Constats qui interdisent une carte</translation>
    </message>
    <message>
        <source>Findings to look at</source>
        <translation>Constats à regarder</translation>
    </message>
    <message>
        <source>Finds the best Sentinel-1 and Sentinel-2 pair of an area and some dates in a STAC catalogue, and fetches the pixels of the area only: reflectance, backscatter in dB, clouds and, if they are wanted, ESA WorldCover labels, all on the same pixels.

The pair that shows most of the area comes first, then the one with less cloud, then the one that was taken within fewer days. The layers carry their licence and whom to credit. A fetch that was interrupted goes on where it stopped.</source>
        <translation>Trouve la meilleure paire Sentinel-1 et Sentinel-2 d&apos;une zone et de quelques dates dans un catalogue STAC, et ne récupère que les pixels de la zone : réflectance, rétrodiffusion en dB, nuages et, sur demande, étiquettes d&apos;ESA WorldCover, le tout sur les mêmes pixels.

La paire qui montre le plus de la zone vient d&apos;abord, puis celle qui a le moins de nuages, puis celle prise à moins de jours d&apos;écart. Les couches portent leur licence et le crédit. Une récupération interrompue reprend où elle s&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>Finer pixels make larger files; large areas are drawn coarser.</source>
        <translation>Des pixels plus fins donnent de plus gros fichiers ; les grandes zones sont dessinées plus grossièrement.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>Folder of the model&apos;s training, to show its curves in the report.</source>
        <translation>Dossier de l&apos;entraînement du modèle, pour montrer ses courbes dans le rapport.</translation>
    </message>
    <message>
        <source>Folder with more models</source>
        <translation>Dossier avec d&apos;autres modèles</translation>
    </message>
    <message>
        <source>For an own API, or the key of an account for terrain-corrected radar. Empty: the environment variable LANDCLAIR_STAC_TOKEN, if it is set.</source>
        <translation>Pour une API propre, ou la clé d&apos;un compte pour du radar corrigé du relief. Vide : la variable d&apos;environnement LANDCLAIR_STAC_TOKEN, si elle est définie.</translation>
    </message>
    <message>
        <source>For chips the folder with chips.json.</source>
        <translation>Pour les imagettes, le dossier avec chips.json.</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>Format de l&apos;image</translation>
    </message>
    <message>
        <source>GeoPackage for all answers. A file that holds answers is never overwritten.</source>
        <translation>GeoPackage pour toutes les réponses. Un fichier qui contient des réponses n&apos;est jamais écrasé.</translation>
    </message>
    <message>
        <source>GeoPackage for the points. A file that holds answers is never overwritten.</source>
        <translation>GeoPackage pour les points. Un fichier qui contient des réponses n&apos;est jamais écrasé.</translation>
    </message>
    <message>
        <source>GeoPackage with answers, such as that of &apos;Suggest where to review&apos;.</source>
        <translation>GeoPackage avec des réponses, par exemple celui de « Suggérer où contrôler ».</translation>
    </message>
    <message>
        <source>GeoPackage with the points to answer and a second layer with the areas.</source>
        <translation>GeoPackage avec les points à répondre et une seconde couche avec les zones.</translation>
    </message>
    <message>
        <source>GeoTIFF; the log has the same name and ends in .edits.csv and .edits.json.</source>
        <translation>GeoTIFF ; le journal a le même nom et finit par .edits.csv et .edits.json.</translation>
    </message>
    <message>
        <source>Give either a number of points or a standard error to reach; got {}.</source>
        <translation>Donnez soit un nombre de points, soit une erreur type à atteindre ; reçu : {}.</translation>
    </message>
    <message>
        <source>Gives the pixels inside reviewed polygons the class that the polygon names. The map itself stays as it is; the corrected one is a new layer. Beside it lies a log as CSV and JSON: for every polygon the former and the new class, pixels, hectares, reviewer and date.

A pixel belongs to a polygon that holds its centre; where polygons overlap, the last one counts. Areas that were corrected by hand are no longer what the model said: draw a new sample to assess the new map.</source>
        <translation>Donne aux pixels des polygones contrôlés la classe que nomme le polygone. La carte elle-même reste telle quelle ; la carte corrigée est une nouvelle couche. À côté se trouve un journal en CSV et JSON : pour chaque polygone l&apos;ancienne et la nouvelle classe, les pixels, les hectares, le contrôleur et la date.

Un pixel appartient au polygone qui contient son centre ; là où des polygones se recouvrent, le dernier compte. Les zones corrigées à la main ne sont plus ce que le modèle disait : tirez un nouvel échantillon pour évaluer la nouvelle carte.</translation>
    </message>
    <message>
        <source>Go on with what the folder holds</source>
        <translation>Continuer avec ce que contient le dossier</translation>
    </message>
    <message>
        <source>Ground size of a pixel.</source>
        <translation>Taille d&apos;un pixel au sol.</translation>
    </message>
    <message>
        <source>Ground size of a pixel. Empty: that of the optical layer.</source>
        <translation>Taille d&apos;un pixel au sol. Vide : celle de la couche optique.</translation>
    </message>
    <message>
        <source>Ground size of a pixel. Empty: the model&apos;s own.</source>
        <translation>Taille d&apos;un pixel au sol. Vide : celle du modèle.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares by class name</source>
        <translation>Hectares par nom de classe</translation>
    </message>
    <message>
        <source>How far the radar layer lies from where it should.</source>
        <translation>À quelle distance la couche radar est de sa place.</translation>
    </message>
    <message>
        <source>How much radar decided, 0 to 1, for models that can tell.</source>
        <translation>Combien le radar a décidé, 0 à 1, pour les modèles qui savent le dire.</translation>
    </message>
    <message>
        <source>How much radar weighed, 0 to 1; needs the confidence.</source>
        <translation>Combien le radar a pesé, 0 à 1 ; nécessite la confiance.</translation>
    </message>
    <message>
        <source>How sure the model is of each pixel, 0 to 1.</source>
        <translation>Combien le modèle est sûr de chaque pixel, 0 à 1.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Comment ceci a été calculé</translation>
    </message>
    <message>
        <source>In any coordinate system.</source>
        <translation>Dans n&apos;importe quel système de coordonnées.</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>Dans la carte</translation>
    </message>
    <message>
        <source>Incidence angle in degrees</source>
        <translation>Angle d&apos;incidence en degrés</translation>
    </message>
    <message>
        <source>Inside polygons</source>
        <translation>Dans les polygones</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Its address on this machine, such as http://localhost:11434.</source>
        <translation>Son adresse sur cette machine, par exemple http://localhost:11434.</translation>
    </message>
    <message>
        <source>Its standard error is &amp;radic;(&amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; / n&lt;sub&gt;h&lt;/sub&gt;) / X, where s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; is the variance of y &amp;minus; R x over the n&lt;sub&gt;h&lt;/sub&gt; points of stratum h, and y and x are 1 for points that belong to Y and X, else 0.</source>
        <translation>Son erreur type est &amp;radic;(&amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; / n&lt;sub&gt;h&lt;/sub&gt;) / X, où s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; est la variance de y &amp;minus; R x sur les n&lt;sub&gt;h&lt;/sub&gt; points de la strate h, et où y et x valent 1 pour les points qui appartiennent à Y et X, sinon 0.</translation>
    </message>
    <message>
        <source>Its standard error is &amp;radic;(M / (M &amp;minus; 1) &amp;middot; &amp;Sigma; (y&lt;sub&gt;i&lt;/sub&gt; &amp;minus; R x&lt;sub&gt;i&lt;/sub&gt;)&amp;sup2;) / X, with the sums y&lt;sub&gt;i&lt;/sub&gt; and x&lt;sub&gt;i&lt;/sub&gt; of each group: points of one group are not taken for independent.</source>
        <translation>Son erreur type est &amp;radic;(M / (M &amp;minus; 1) &amp;middot; &amp;Sigma; (y&lt;sub&gt;i&lt;/sub&gt; &amp;minus; R x&lt;sub&gt;i&lt;/sub&gt;)&amp;sup2;) / X, avec les sommes y&lt;sub&gt;i&lt;/sub&gt; et x&lt;sub&gt;i&lt;/sub&gt; de chaque groupe : les points d&apos;un groupe ne sont pas pris pour indépendants.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON with title, licence, training data and limits, to be packed with the model.</source>
        <translation>JSON avec titre, licence, données d&apos;entraînement et limites, à empaqueter avec le modèle.</translation>
    </message>
    <message>
        <source>Job of the map</source>
        <translation>Tâche de la carte</translation>
    </message>
    <message>
        <source>Kappa {:.2f} over {} points that all of them answered.</source>
        <translation>Kappa {:.2f} sur {} points auxquels tous ont répondu.</translation>
    </message>
    <message>
        <source>Label polygons</source>
        <translation>Polygones d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Label raster</source>
        <translation>Raster d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels are written only if they are fetched as well. Tick &apos;Fetch labels as well&apos;.</source>
        <translation>Les étiquettes ne sont écrites que si elles sont aussi récupérées. Cochez « Récupérer aussi les étiquettes ».</translation>
    </message>
    <message>
        <source>LandClair&apos;s engine is not set up yet. Open the LandClair panel and choose &apos;Set up&apos;, or name a Python that has the engine&apos;s packages in the environment variable {}.</source>
        <translation>Le moteur de LandClair n&apos;est pas encore installé. Ouvrez le panneau LandClair et choisissez « Installer », ou nommez dans la variable d&apos;environnement {} un Python qui a les paquets du moteur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Layer that is not zero under clouds.</source>
        <translation>Couche non nulle sous les nuages.</translation>
    </message>
    <message>
        <source>Layer that is not zero under clouds. There the optical layer is ignored and radar decides.</source>
        <translation>Couche non nulle sous les nuages. Là, la couche optique est ignorée et le radar décide.</translation>
    </message>
    <message>
        <source>Layers of the surroundings</source>
        <translation>Couches des environs</translation>
    </message>
    <message>
        <source>Least labelled share</source>
        <translation>Part étiquetée minimale</translation>
    </message>
    <message>
        <source>Leave it empty to reach a standard error instead. A stratified sample has two in each class at least.</source>
        <translation>Laissez vide pour atteindre plutôt une erreur type. Un échantillon stratifié en a au moins deux dans chaque classe.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <source>Lists the models that come with LandClair and those in a folder of yours: which layers each one takes, which classes it maps, what it was trained on, and how accurate it was on what. Files that are not usable are listed with the reason.</source>
        <translation>Liste les modèles livrés avec LandClair et ceux d&apos;un de vos dossiers : quelles couches chacun prend, quelles classes il cartographie, sur quoi il a été entraîné et quelle est son exactitude sur quoi. Les fichiers inutilisables sont listés avec la raison.</translation>
    </message>
    <message>
        <source>Log of the edits</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Looks at an optical and a radar layer in small windows and says in a sentence each what would spoil their map: unknown units or bands, little overlap, clouds, dates far apart, and how far the radar layer lies beside the optical one.

SHIFT mends a sure offset: give it to &apos;Map land cover, water or flood&apos; as &apos;Move the radar layers by&apos;.</source>
        <translation>Regarde une couche optique et une couche radar dans de petites fenêtres et dit, en une phrase chaque fois, ce qui gâterait leur carte : unités ou bandes inconnues, faible recouvrement, nuages, dates éloignées, et à quelle distance la couche radar est de la couche optique.

SHIFT corrige un décalage sûr : donnez-le à « Cartographier l&apos;occupation du sol, l&apos;eau ou les inondations » comme « Décaler les couches radar de ».</translation>
    </message>
    <message>
        <source>Looks that the filter reckoned with</source>
        <translation>Vues prises en compte par le filtre</translation>
    </message>
    <message>
        <source>Loss and scores by epoch</source>
        <translation>Perte et scores par époque</translation>
    </message>
    <message>
        <source>Low confidence is below</source>
        <translation>Faible confiance en dessous de</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>Borne inférieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Make training chips</source>
        <translation>Créer des imagettes d&apos;entraînement</translation>
    </message>
    <message>
        <source>Makes a folder with everything that a reviewer needs outdoors: a project, a copy of the sample with its form, a picture of the surroundings that needs no network, and a page that says what to do. Copy the folder to a phone with QField or Mergin Maps.

Choose pictures for the surroundings, such as the optical and the radar layer, and not the class map: whoever sees what the map says tends to agree. &apos;Merge reviews of a sample&apos; takes the answers back.</source>
        <translation>Crée un dossier avec tout ce dont un contrôleur a besoin dehors : un projet, une copie de l&apos;échantillon avec son formulaire, une image des environs qui ne demande aucun réseau et une page qui dit quoi faire. Copiez le dossier sur un téléphone avec QField ou Mergin Maps.

Choisissez pour les environs des images, par exemple la couche optique et la couche radar, et non la carte des classes : qui voit ce que dit la carte tend à l&apos;approuver. « Fusionner les contrôles d&apos;un échantillon » reprend les réponses.</translation>
    </message>
    <message>
        <source>Makes an optical layer (ten Sentinel-2 bands) and a radar layer (VV and VH) of an invented landscape with relief, rivers, fields, towns and forests, together with its true land cover and its clouds. The same seed gives the same scene.

It is for trying things out and for testing. What a model reaches on it says nothing about real places.</source>
        <translation>Crée une couche optique (dix bandes Sentinel-2) et une couche radar (VV et VH) d&apos;un paysage inventé avec relief, rivières, champs, villes et forêts, ainsi que son occupation du sol vraie et ses nuages. La même graine donne la même scène.

C&apos;est fait pour essayer et pour tester. Ce qu&apos;un modèle y atteint ne dit rien des lieux réels.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map land cover, water or flood</source>
        <translation>Cartographier l&apos;occupation du sol, l&apos;eau ou les inondations</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <source>Maps a scene from an optical layer, a radar (SAR) layer, or both, with a model that comes with LandClair or one of your own. The layers may differ in coordinate system, resolution and extent; where clouds or missing data hide one of them, the other is used.

You get the classes, a confidence for every pixel, which sensors each pixel was mapped from, a water layer where the model knows water, and ellipsoidal areas of all classes, also as figures for models.</source>
        <translation>Cartographie une scène à partir d&apos;une couche optique, d&apos;une couche radar (SAR) ou des deux, avec un modèle livré avec LandClair ou un des vôtres. Les couches peuvent différer par le système de coordonnées, la résolution et l&apos;emprise ; là où des nuages ou des données manquantes cachent l&apos;une, l&apos;autre est utilisée.

Vous obtenez les classes, une confiance pour chaque pixel, les capteurs dont chaque pixel a été cartographié, une couche d&apos;eau si le modèle connaît l&apos;eau, et les surfaces ellipsoïdales de toutes les classes, aussi comme chiffres pour les modèles.</translation>
    </message>
    <message>
        <source>Margin in metres</source>
        <translation>Marge en mètres</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <source>Mean intersection over union</source>
        <translation>Recouvrement moyen (mIoU)</translation>
    </message>
    <message>
        <source>Measure a model</source>
        <translation>Mesurer un modèle</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
    <message>
        <source>Merge reviews of a sample</source>
        <translation>Fusionner les contrôles d&apos;un échantillon</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Metres right,down that mend a sure offset</source>
        <translation>Mètres vers la droite,le bas qui corrigent un décalage sûr</translation>
    </message>
    <message>
        <source>Metres right,down that the radar layer was moved by</source>
        <translation>Mètres vers la droite,le bas dont la couche radar a été déplacée</translation>
    </message>
    <message>
        <source>Metres to the right and down, such as 12.5,-8; the pair check tells them.</source>
        <translation>Mètres vers la droite et vers le bas, par exemple 12.5,-8 ; la vérification de la paire les donne.</translation>
    </message>
    <message>
        <source>Minimum distance in metres</source>
        <translation>Distance minimale en mètres</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modèle du serveur</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modèles (*.onnx)</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>Modèles en JSON</translation>
    </message>
    <message>
        <source>More looks, less speckle in the radar layer.</source>
        <translation>Plus de vues, moins de chatoiement dans la couche radar.</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Nuages au plus, en pour cent</translation>
    </message>
    <message>
        <source>Move the radar layer by a sure offset</source>
        <translation>Déplacer la couche radar d&apos;un décalage sûr</translation>
    </message>
    <message>
        <source>Move the radar layers by</source>
        <translation>Décaler les couches radar de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a model that LandClair knows. &apos;List models&apos; tells what each one maps.</source>
        <translation>Nom d&apos;un modèle que LandClair connaît. « Lister les modèles » dit ce que chacun cartographie.</translation>
    </message>
    <message>
        <source>Names the cluster of each point, for points that were drawn in groups.</source>
        <translation>Nomme la grappe de chaque point, pour des points tirés en groupes.</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Network and how it is trained: {}.</source>
        <translation>Réseau et façon de l&apos;entraîner : {}.</translation>
    </message>
    <message>
        <source>New folder for the chips and their description, chips.json.</source>
        <translation>Nouveau dossier pour les imagettes et leur description, chips.json.</translation>
    </message>
    <message>
        <source>No model was found.</source>
        <translation>Aucun modèle n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Not zero under clouds. Empty: the scene classification band (SCL), if the optical layer has one.</source>
        <translation>Non nul sous les nuages. Vide : la bande de classification de la scène (SCL), si la couche optique en a une.</translation>
    </message>
    <message>
        <source>Nothing can be written to {}: {}. Choose another output folder.</source>
        <translation>Rien ne peut être écrit dans {} : {}. Choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Nombre de réponses</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Nombre de zones</translation>
    </message>
    <message>
        <source>Number of chips</source>
        <translation>Nombre d&apos;imagettes</translation>
    </message>
    <message>
        <source>Number of explained regions</source>
        <translation>Nombre de régions expliquées</translation>
    </message>
    <message>
        <source>Number of models</source>
        <translation>Nombre de modèles</translation>
    </message>
    <message>
        <source>Number of pixels that were changed</source>
        <translation>Nombre de pixels modifiés</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>Number of points that count</source>
        <translation>Nombre de points qui comptent</translation>
    </message>
    <message>
        <source>Number of points that teach</source>
        <translation>Nombre de points qui enseignent</translation>
    </message>
    <message>
        <source>Number of regions without explanation</source>
        <translation>Nombre de régions sans explication</translation>
    </message>
    <message>
        <source>Number of reviewers</source>
        <translation>Nombre de contrôleurs</translation>
    </message>
    <message>
        <source>Number of strata</source>
        <translation>Nombre de strates</translation>
    </message>
    <message>
        <source>Of a class&apos;s true area, the share that is mapped as it: 1 &amp;minus; omission.</source>
        <translation>De la surface vraie d&apos;une classe, la part cartographiée comme telle : 1 &amp;minus; omission.</translation>
    </message>
    <message>
        <source>Of the area mapped as a class, the share that really is: 1 &amp;minus; commission.</source>
        <translation>De la surface cartographiée comme une classe, la part qui l&apos;est vraiment : 1 &amp;minus; commission.</translation>
    </message>
    <message>
        <source>Of the dates to search.</source>
        <translation>Des dates à chercher.</translation>
    </message>
    <message>
        <source>Of the overall accuracy, such as 0.01. The 95 % interval is about twice as wide each way.</source>
        <translation>De l&apos;exactitude globale, par exemple 0.01. L&apos;intervalle à 95 % est environ deux fois plus large de chaque côté.</translation>
    </message>
    <message>
        <source>Of the whole Sentinel-2 scene, as the catalogue tells.</source>
        <translation>De toute la scène Sentinel-2, selon le catalogue.</translation>
    </message>
    <message>
        <source>Off: start afresh.</source>
        <translation>Non coché : recommencer.</translation>
    </message>
    <message>
        <source>Off: the layers stay where they are.</source>
        <translation>Non coché : les couches restent où elles sont.</translation>
    </message>
    <message>
        <source>Olofsson et al. 2014, Remote Sensing of Environment 148: 42&amp;ndash;57. Stehman 2014, International Journal of Remote Sensing 35: 4923&amp;ndash;4939. Cochran 1977, Sampling Techniques, 3rd edition, chapters 2 and 5.</source>
        <translation>Olofsson et al. 2014, Remote Sensing of Environment 148 : 42&amp;ndash;57. Stehman 2014, International Journal of Remote Sensing 35 : 4923&amp;ndash;4939. Cochran 1977, Sampling Techniques, 3e édition, chapitres 2 et 5.</translation>
    </message>
    <message>
        <source>One of {}, or the address of a STAC API.</source>
        <translation>L&apos;un de {}, ou l&apos;adresse d&apos;une API STAC.</translation>
    </message>
    <message>
        <source>One page with all explanations, charts and sources.</source>
        <translation>Une page avec toutes les explications, graphiques et sources.</translation>
    </message>
    <message>
        <source>One row for each class that differs from 0.85: its code and a share such as 0.7.</source>
        <translation>Une ligne pour chaque classe qui diffère de 0.85 : son code et une part comme 0.7.</translation>
    </message>
    <message>
        <source>One row for each class, with intervals and standard errors.</source>
        <translation>Une ligne pour chaque classe, avec intervalles et erreurs types.</translation>
    </message>
    <message>
        <source>Only if that sample is not used to measure the trained model or its maps.</source>
        <translation>Seulement si cet échantillon ne sert pas à mesurer le modèle entraîné ou ses cartes.</translation>
    </message>
    <message>
        <source>Only pixels inside these polygons are mapped, the rest becomes &apos;no data&apos;.</source>
        <translation>Seuls les pixels dans ces polygones sont cartographiés, le reste devient « sans données ».</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Optique</translation>
    </message>
    <message>
        <source>Optical bands</source>
        <translation>Bandes optiques</translation>
    </message>
    <message>
        <source>Optical image from before the event, for models that compare two dates, such as flood.</source>
        <translation>Image optique d&apos;avant l&apos;événement, pour les modèles qui comparent deux dates, comme l&apos;inondation.</translation>
    </message>
    <message>
        <source>Optical image, such as Sentinel-2. Leave it empty to use radar alone.</source>
        <translation>Image optique, par exemple Sentinel-2. Laissez vide pour n&apos;utiliser que le radar.</translation>
    </message>
    <message>
        <source>Optical layer</source>
        <translation>Couche optique</translation>
    </message>
    <message>
        <source>Optical scene</source>
        <translation>Scène optique</translation>
    </message>
    <message>
        <source>Optical validity</source>
        <translation>Validité optique</translation>
    </message>
    <message>
        <source>Optical values</source>
        <translation>Valeurs optiques</translation>
    </message>
    <message>
        <source>Other map</source>
        <translation>Autre carte</translation>
    </message>
    <message>
        <source>Others are left out.</source>
        <translation>Les autres sont laissées de côté.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <source>Overlap in pixels</source>
        <translation>Recouvrement en pixels</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack a sample for the field</source>
        <translation>Préparer un échantillon pour le terrain</translation>
    </message>
    <message>
        <source>Packing the model</source>
        <translation>Empaquetage du modèle</translation>
    </message>
    <message>
        <source>Part of the scene to use, in any coordinate system. Empty: the whole optical layer, else the radar.</source>
        <translation>Partie de la scène à utiliser, dans n&apos;importe quel système de coordonnées. Vide : toute la couche optique, sinon le radar.</translation>
    </message>
    <message>
        <source>Passes over the data; 0 is the recipe&apos;s own number.</source>
        <translation>Passages sur les données ; 0 prend le nombre de la recette.</translation>
    </message>
    <message>
        <source>Phi-3 folder</source>
        <translation>Dossier de Phi-3</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Taille des pixels en mètres</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels that the radar lies to the right</source>
        <translation>Pixels dont le radar est trop à droite</translation>
    </message>
    <message>
        <source>Pixels that the radar lies too low</source>
        <translation>Pixels dont le radar est trop bas</translation>
    </message>
    <message>
        <source>Points by name of the stratum</source>
        <translation>Points par nom de strate</translation>
    </message>
    <message>
        <source>Points go to classes</source>
        <translation>Répartition des points entre les classes</translation>
    </message>
    <message>
        <source>Points on which they differ</source>
        <translation>Points sur lesquels ils diffèrent</translation>
    </message>
    <message>
        <source>Points that count</source>
        <translation>Points qui comptent</translation>
    </message>
    <message>
        <source>Polygon {}: {} pixels from {} to {}</source>
        <translation>Polygone {} : {} pixels de {} à {}</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Polygons with a class each; outside of them nothing is known.</source>
        <translation>Polygones avec chacun une classe ; en dehors, rien n&apos;est connu.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Prepare a pair of layers</source>
        <translation>Préparer une paire de couches</translation>
    </message>
    <message>
        <source>Prepared pair</source>
        <translation>Paire préparée</translation>
    </message>
    <message>
        <source>Processor threads to use; 0 uses all.</source>
        <translation>Threads du processeur à utiliser ; 0 les utilise tous.</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>Exactitude pour le producteur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Puts the answers of several reviewers of the same sample together: one row for each point and reviewer, none is lost. The log names the points on which they differ, and their agreement beyond chance (Cohen&apos;s kappa, Fleiss&apos; kappa with three or more).

A reviewer who left the name empty is called after the file. If one reviewer answered a point twice, the later answer counts. &apos;Assess a map by its sample&apos; takes the majority.</source>
        <translation>Réunit les réponses de plusieurs contrôleurs d&apos;un même échantillon : une ligne par point et par contrôleur, aucune n&apos;est perdue. Le journal nomme les points sur lesquels ils diffèrent et leur accord au-delà du hasard (kappa de Cohen, kappa de Fleiss à partir de trois).

Un contrôleur qui a laissé le nom vide porte celui du fichier. Si un contrôleur a répondu deux fois à un point, la dernière réponse compte. « Évaluer une carte par son échantillon » prend la majorité.</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Radar (SAR) layer</source>
        <translation>Couche radar (SAR)</translation>
    </message>
    <message>
        <source>Radar bands</source>
        <translation>Bandes radar</translation>
    </message>
    <message>
        <source>Radar image from before the event, for models that compare two dates, such as flood.</source>
        <translation>Image radar d&apos;avant l&apos;événement, pour les modèles qui comparent deux dates, comme l&apos;inondation.</translation>
    </message>
    <message>
        <source>Radar image, such as Sentinel-1. Leave it empty to use optical alone.</source>
        <translation>Image radar, par exemple Sentinel-1. Laissez vide pour n&apos;utiliser que l&apos;optique.</translation>
    </message>
    <message>
        <source>Radar scene</source>
        <translation>Scène radar</translation>
    </message>
    <message>
        <source>Radar share</source>
        <translation>Part du radar</translation>
    </message>
    <message>
        <source>Radar validity</source>
        <translation>Validité radar</translation>
    </message>
    <message>
        <source>Radar values</source>
        <translation>Valeurs radar</translation>
    </message>
    <message>
        <source>Ranks the squares of a map by how doubtful they are: low confidence, high entropy, seen by one sensor only, sensors or maps that disagree, and values unlike those that the model was trained on. Each has its reason, and a point at its most doubtful pixel that can be answered in the Review tab.

Use the answers to correct the map or to train. They were chosen and not drawn, so they say nothing of the map&apos;s accuracy: &apos;Assess a map by its sample&apos; refuses them.</source>
        <translation>Classe les carrés d&apos;une carte selon leur degré de doute : faible confiance, forte entropie, vus par un seul capteur, capteurs ou cartes en désaccord, et valeurs différentes de celles de l&apos;entraînement. Chacun a sa raison, et un point à son pixel le plus douteux, auquel on peut répondre dans l&apos;onglet « Contrôler ».

Utilisez les réponses pour corriger la carte ou pour entraîner. Elles ont été choisies et non tirées, elles ne disent donc rien de l&apos;exactitude de la carte : « Évaluer une carte par son échantillon » les refuse.</translation>
    </message>
    <message>
        <source>Read the figures with this in mind</source>
        <translation>Lire les chiffres avec ceci en tête</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Carte de référence</translation>
    </message>
    <message>
        <source>Reflectance of Sentinel-2, NaN where nothing was seen.</source>
        <translation>Réflectance de Sentinel-2, NaN où rien n&apos;a été vu.</translation>
    </message>
    <message>
        <source>Reflectance, NaN where nothing was seen.</source>
        <translation>Réflectance, NaN où rien n&apos;a été vu.</translation>
    </message>
    <message>
        <source>Region {}</source>
        <translation>Région {}</translation>
    </message>
    <message>
        <source>Region {}: {}</source>
        <translation>Région {} : {}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report to print</source>
        <translation>Rapport à imprimer</translation>
    </message>
    <message>
        <source>Resolution in metres</source>
        <translation>Résolution en mètres</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Review of {}</source>
        <translation>Contrôle de {}</translation>
    </message>
    <message>
        <source>Reviewed points</source>
        <translation>Points contrôlés</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Contrôleurs</translation>
    </message>
    <message>
        <source>Reviewers who see the map&apos;s class tend to agree with it, and the map looks better than it is.</source>
        <translation>Les contrôleurs qui voient la classe de la carte tendent à l&apos;approuver, et la carte paraît meilleure qu&apos;elle n&apos;est.</translation>
    </message>
    <message>
        <source>Rows are what the map says, columns what the reviewers found.</source>
        <translation>Les lignes sont ce que dit la carte, les colonnes ce que les contrôleurs ont trouvé.</translation>
    </message>
    <message>
        <source>Runs a model on samples whose classes are known, through the same steps that make a map, and tells how often it is right: overall and for each class, with all data and under clouds, without a sensor, with shifted layers and more speckle.

Measure on samples that the model was not trained on. The report needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Exécute un modèle sur des exemples dont les classes sont connues, par les mêmes étapes que pour une carte, et dit combien de fois il a raison : en tout et pour chaque classe, avec toutes les données et sous les nuages, sans un capteur, avec des couches décalées et plus de chatoiement.

Mesurez sur des exemples sur lesquels le modèle n&apos;a pas été entraîné. Le rapport a besoin des paquets d&apos;entraînement de LandClair (requirements/training.txt) dans l&apos;environnement du moteur.</translation>
    </message>
    <message>
        <source>Runs the model again on each region, to say what each sensor was worth. Needs the layers.</source>
        <translation>Relance le modèle sur chaque région, pour dire ce que valait chaque capteur. Nécessite les couches.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Sample {}, {}, {} points that count. Computed {}.</source>
        <translation>Échantillon {}, {}, {} points qui comptent. Calculé le {}.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Samples at a time; 0 is the recipe&apos;s own number.</source>
        <translation>Exemples à la fois ; 0 prend le nombre de la recette.</translation>
    </message>
    <message>
        <source>Say so to assess a second map with the sample of a first, whose strata are then used.</source>
        <translation>À cocher pour évaluer une seconde carte avec l&apos;échantillon d&apos;une première, dont les strates sont alors utilisées.</translation>
    </message>
    <message>
        <source>Says for each polygon why the map shows what it shows there: which classes, how sure, from which sensor, and what to doubt. Every figure in the text was measured; the field &apos;evidence&apos; holds all of them with their sources as JSON, and the report shows them.

A map that LandClair has made names its model and its layers itself, so they may be left empty. The fields: explanation, grade (A to E), confidence (0 to 1), writer, evidence. A polygon that cannot be explained, for example because it lies outside of the map, keeps empty fields; the log and the report say why. The same seed gives the same text.</source>
        <translation>Dit pour chaque polygone pourquoi la carte y montre ce qu&apos;elle montre : quelles classes, avec quelle sûreté, d&apos;après quel capteur, et de quoi douter. Chaque chiffre du texte a été mesuré ; le champ « evidence » les contient tous avec leurs sources en JSON, et le rapport les montre.

Une carte faite par LandClair nomme elle-même son modèle et ses couches, qui peuvent donc rester vides. Les champs : explanation, grade (A à E), confidence (0 à 1), writer, evidence. Un polygone qui ne peut pas être expliqué, par exemple parce qu&apos;il est hors de la carte, garde des champs vides ; le journal et le rapport disent pourquoi. La même graine donne le même texte.</translation>
    </message>
    <message>
        <source>Scenes that were fetched</source>
        <translation>Scènes récupérées</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Sensors used</source>
        <translation>Capteurs utilisés</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Share for test</source>
        <translation>Part pour le test</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Part pour la validation</translation>
    </message>
    <message>
        <source>Share of clouds</source>
        <translation>Part de nuages</translation>
    </message>
    <message>
        <source>Share of clouds that came out</source>
        <translation>Part de nuages obtenue</translation>
    </message>
    <message>
        <source>Share of radar</source>
        <translation>Part du radar</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Part de la surface</translation>
    </message>
    <message>
        <source>Share of the area that the reviewers&apos; answers give a class, times the map&apos;s area.</source>
        <translation>Part de la surface que les réponses des contrôleurs donnent à une classe, fois la surface de la carte.</translation>
    </message>
    <message>
        <source>Share of the area where map and reviewers agree.</source>
        <translation>Part de la surface où la carte et les contrôleurs concordent.</translation>
    </message>
    <message>
        <source>Shares of the classes: {}</source>
        <translation>Parts des classes : {}</translation>
    </message>
    <message>
        <source>Shift of the radar in pixels</source>
        <translation>Décalage du radar en pixels</translation>
    </message>
    <message>
        <source>Show what the map says before the answer</source>
        <translation>Montrer ce que dit la carte avant la réponse</translation>
    </message>
    <message>
        <source>Side in pixels, an odd number. Refined Lee always takes 7.</source>
        <translation>Côté en pixels, un nombre impair. Refined Lee prend toujours 7.</translation>
    </message>
    <message>
        <source>Side of an area in pixels</source>
        <translation>Côté d&apos;une zone en pixels</translation>
    </message>
    <message>
        <source>Side of the squares that are mapped at once.</source>
        <translation>Côté des carrés cartographiés en une fois.</translation>
    </message>
    <message>
        <source>Simulate a scene</source>
        <translation>Simuler une scène</translation>
    </message>
    <message>
        <source>Simulated scene {}</source>
        <translation>Scène simulée {}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Speckle filter</source>
        <translation>Filtre de chatoiement</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Standard error of the overall accuracy</source>
        <translation>Erreur type de l&apos;exactitude globale</translation>
    </message>
    <message>
        <source>Standard error to reach</source>
        <translation>Erreur type à atteindre</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strates</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Such as full,sar_only,cloud50,shift2, separated by commas. Empty: all that fit the model.</source>
        <translation>Par exemple full,sar_only,cloud50,shift2, séparés par des virgules. Vide : toutes celles qui conviennent au modèle.</translation>
    </message>
    <message>
        <source>Suggest where to review</source>
        <translation>Suggérer où contrôler</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions are a GeoPackage; choose a name that ends in .gpkg instead of {}.</source>
        <translation>Les suggestions sont un GeoPackage ; choisissez un nom qui finit par .gpkg au lieu de {}.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prend</translation>
    </message>
    <message>
        <source>Ten Sentinel-2 bands, reflectance times 10,000.</source>
        <translation>Dix bandes Sentinel-2, réflectance fois 10 000.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>That backscatter is brought to; the radar layer needs a band &apos;angle&apos;. 0 leaves it as it is.</source>
        <translation>Auquel la rétrodiffusion est ramenée ; la couche radar doit avoir une bande « angle ». 0 la laisse telle quelle.</translation>
    </message>
    <message>
        <source>The 95 % interval is the estimate &amp;plusmn; 1.96 standard errors, cut at 0 and 100 %. Drawn again and again, such intervals hold the truth in 95 of 100 samples. With few points in a class they are rough. Where no stratum shows any error, that interval would have no width; there it is Wilson&apos;s of the n points that count, from n / (n + 1.96&amp;sup2;) to 1 for 100 %, fewer where their weights differ (Kish 1965), and for shares of the whole area those of the strata taken together (Zou and Donner 2008).</source>
        <translation>L&apos;intervalle à 95 % est l&apos;estimation &amp;plusmn; 1,96 erreur type, borné à 0 et 100 %. Tirés encore et encore, de tels intervalles contiennent la vérité dans 95 échantillons sur 100. Avec peu de points dans une classe, ils sont grossiers. Là où aucune strate ne montre d&apos;erreur, cet intervalle n&apos;aurait pas de largeur ; c&apos;est alors celui de Wilson pour les n points qui comptent, de n / (n + 1,96&amp;sup2;) à 1 pour 100 %, moins de points où leurs poids diffèrent (Kish 1965), et pour les parts de toute la surface ceux des strates pris ensemble (Zou et Donner 2008).</translation>
    </message>
    <message>
        <source>The GeoPackage of &apos;Draw a sample for review&apos;. It stays as it is; a copy goes to the field.</source>
        <translation>Le GeoPackage de « Tirer un échantillon à contrôler ». Il reste tel quel ; une copie part sur le terrain.</translation>
    </message>
    <message>
        <source>The answered sample of this map, for the accuracy that the review has found.</source>
        <translation>L&apos;échantillon répondu de cette carte, pour l&apos;exactitude que le contrôle a trouvée.</translation>
    </message>
    <message>
        <source>The class map is among the layers: reviewers will see what it says.</source>
        <translation>La carte des classes est parmi les couches : les contrôleurs verront ce qu&apos;elle dit.</translation>
    </message>
    <message>
        <source>The classes of ESA WorldCover, to train models with.</source>
        <translation>Les classes d&apos;ESA WorldCover, pour entraîner des modèles.</translation>
    </message>
    <message>
        <source>The classes that the scene was made from.</source>
        <translation>Les classes dont la scène a été faite.</translation>
    </message>
    <message>
        <source>The cluster estimator and the field of the clusters belong together. Give both or none.</source>
        <translation>L&apos;estimateur par grappes et le champ des grappes vont ensemble. Donnez les deux ou aucun.</translation>
    </message>
    <message>
        <source>The confidence layer of the same run.</source>
        <translation>La couche de confiance de la même exécution.</translation>
    </message>
    <message>
        <source>The job.json beside the map: its layers are compared with what the model was trained on.</source>
        <translation>Le job.json à côté de la carte : ses couches sont comparées à ce sur quoi le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>The language of the explanations.</source>
        <translation>La langue des explications.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is a picture without classes. Choose a raster file.</source>
        <translation>La couche « {} » est une image sans classes. Choisissez un fichier raster.</translation>
    </message>
    <message>
        <source>The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.</source>
        <translation>Les couches sont des fichiers GeoTIFF ; choisissez un nom qui finit par .tif au lieu de {}.</translation>
    </message>
    <message>
        <source>The map does not say which model made it. Choose the model or its file.</source>
        <translation>La carte ne dit pas quel modèle l&apos;a faite. Choisissez le modèle ou son fichier.</translation>
    </message>
    <message>
        <source>The map is a GeoTIFF; choose a name that ends in .tif instead of {}.</source>
        <translation>La carte est un GeoTIFF ; choisissez un nom qui finit par .tif au lieu de {}.</translation>
    </message>
    <message>
        <source>The map to explain, with the codes of the model&apos;s legend.</source>
        <translation>La carte à expliquer, avec les codes de la légende du modèle.</translation>
    </message>
    <message>
        <source>The map&apos;s own areas hold its errors. The adjusted ones are what the sample says is really there, with 95 % intervals.</source>
        <translation>Les surfaces de la carte contiennent ses erreurs. Les surfaces ajustées sont ce qui s&apos;y trouve vraiment selon l&apos;échantillon, avec des intervalles à 95 %.</translation>
    </message>
    <message>
        <source>The map: codes of the model&apos;s legend, 255 is no data.</source>
        <translation>La carte : codes de la légende du modèle, 255 est sans données.</translation>
    </message>
    <message>
        <source>The model&apos;s legend has no water, so there is no water layer.</source>
        <translation>La légende du modèle n&apos;a pas d&apos;eau, il n&apos;y a donc pas de couche d&apos;eau.</translation>
    </message>
    <message>
        <source>The model&apos;s own reading, unverified: nothing in it was measured or checked.</source>
        <translation>La lecture propre du modèle, non vérifiée : rien n&apos;y a été mesuré ni vérifié.</translation>
    </message>
    <message>
        <source>The most doubtful ones.</source>
        <translation>Les plus douteuses.</translation>
    </message>
    <message>
        <source>The name that the server knows it by.</source>
        <translation>Le nom sous lequel le serveur le connaît.</translation>
    </message>
    <message>
        <source>The overlap must be smaller than the tile; got {} and {} pixels.</source>
        <translation>Le recouvrement doit être plus petit que la tuile ; reçu {} et {} pixels.</translation>
    </message>
    <message>
        <source>The packed model.</source>
        <translation>Le modèle empaqueté.</translation>
    </message>
    <message>
        <source>The polygon has no shape.</source>
        <translation>Le polygone n&apos;a pas de forme.</translation>
    </message>
    <message>
        <source>The polygon layer &apos;{}&apos; is empty. Draw or choose at least one polygon.</source>
        <translation>La couche de polygones « {} » est vide. Dessinez ou choisissez au moins un polygone.</translation>
    </message>
    <message>
        <source>The polygons could not be written: {}.</source>
        <translation>Les polygones n&apos;ont pas pu être écrits : {}.</translation>
    </message>
    <message>
        <source>The polygons have no field &apos;{}&apos;. Choose one that they have.</source>
        <translation>Les polygones n&apos;ont pas de champ « {} ». Choisissez-en un qu&apos;ils ont.</translation>
    </message>
    <message>
        <source>The polygons with their explanation, grade, confidence, writer and evidence.</source>
        <translation>Les polygones avec leur explication, note, confiance, rédacteur et preuves.</translation>
    </message>
    <message>
        <source>The radar layer was moved by {:.1f} m to the right and {:.1f} m down.</source>
        <translation>La couche radar a été déplacée de {:.1f} m vers la droite et de {:.1f} m vers le bas.</translation>
    </message>
    <message>
        <source>The result could not be written to {}: {}. Is the file open elsewhere, or the disk full?</source>
        <translation>Le résultat n&apos;a pas pu être écrit dans {} : {}. Le fichier est-il ouvert ailleurs, ou le disque plein ?</translation>
    </message>
    <message>
        <source>The reviewed points: the GeoPackage of &apos;Draw a sample for review&apos; with its answers.</source>
        <translation>Les points contrôlés : le GeoPackage de « Tirer un échantillon à contrôler » avec ses réponses.</translation>
    </message>
    <message>
        <source>The same as a PDF.</source>
        <translation>Le même en PDF.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Le même pour les programmes.</translation>
    </message>
    <message>
        <source>The same sample as each reviewer has answered it, two files or more.</source>
        <translation>Le même échantillon tel que chaque contrôleur y a répondu, deux fichiers ou plus.</translation>
    </message>
    <message>
        <source>The same seed draws the same points from the same map.</source>
        <translation>La même graine tire les mêmes points de la même carte.</translation>
    </message>
    <message>
        <source>The same seed gives the same text.</source>
        <translation>La même graine donne le même texte.</translation>
    </message>
    <message>
        <source>The sample is a GeoPackage; choose a name that ends in .gpkg instead of {}.</source>
        <translation>L&apos;échantillon est un GeoPackage ; choisissez un nom qui finit par .gpkg au lieu de {}.</translation>
    </message>
    <message>
        <source>The sample was drawn from another map</source>
        <translation>L&apos;échantillon a été tiré d&apos;une autre carte</translation>
    </message>
    <message>
        <source>They differ on the points {}.</source>
        <translation>Ils diffèrent sur les points {}.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tile size in pixels</source>
        <translation>Taille des tuiles en pixels</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Train on points of an accuracy sample</source>
        <translation>Entraîner sur les points d&apos;un échantillon d&apos;exactitude</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Dossier d&apos;entraînement</translation>
    </message>
    <message>
        <source>Trains a network that fuses optical and radar, and packs it as a model for &apos;Map land cover, water or flood&apos;. Loss and scores are shown while it runs. Cancel keeps the best network so far in the folder; run it again with the same folder to go on.

It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Entraîne un réseau qui fusionne optique et radar, et l&apos;empaquette comme modèle pour « Cartographier l&apos;occupation du sol, l&apos;eau ou les inondations ». La perte et les scores sont montrés pendant l&apos;exécution. Annuler garde le meilleur réseau jusque-là dans le dossier ; relancez avec le même dossier pour continuer.

Il faut les paquets d&apos;entraînement de LandClair (requirements/training.txt) dans l&apos;environnement du moteur.</translation>
    </message>
    <message>
        <source>True hectares by class name</source>
        <translation>Hectares vrais par nom de classe</translation>
    </message>
    <message>
        <source>True land cover</source>
        <translation>Occupation du sol vraie</translation>
    </message>
    <message>
        <source>Try the model without each sensor</source>
        <translation>Essayer le modèle sans chacun des capteurs</translation>
    </message>
    <message>
        <source>Turn reviews into training chips</source>
        <translation>Transformer des contrôles en imagettes d&apos;entraînement</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>Borne supérieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>Exactitude pour l&apos;utilisateur</translation>
    </message>
    <message>
        <source>VV and VH backscatter in dB.</source>
        <translation>Rétrodiffusion VV et VH en dB.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water area in hectares</source>
        <translation>Surface d&apos;eau en hectares</translation>
    </message>
    <message>
        <source>Weights, history, and what going on needs.</source>
        <translation>Poids, historique et ce qu&apos;il faut pour continuer.</translation>
    </message>
    <message>
        <source>What calms the radar layer&apos;s speckle.</source>
        <translation>Ce qui calme le chatoiement de la couche radar.</translation>
    </message>
    <message>
        <source>What computed</source>
        <translation>Ce qui a calculé</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Ce qui calcule.</translation>
    </message>
    <message>
        <source>What computes. &apos;auto&apos; takes the graphics card where it really works, else the processor.</source>
        <translation>Ce qui calcule. « auto » prend la carte graphique où elle fonctionne vraiment, sinon le processeur.</translation>
    </message>
    <message>
        <source>What each band is, in order and separated by commas, such as {}. Leave a place empty to skip a band. Empty: read from the file.</source>
        <translation>Ce qu&apos;est chaque bande, dans l&apos;ordre et séparées par des virgules, par exemple {}. Une place vide saute une bande. Vide : lu dans le fichier.</translation>
    </message>
    <message>
        <source>What neighbouring tiles share; they are blended there.</source>
        <translation>Ce que des tuiles voisines partagent ; elles y sont fondues.</translation>
    </message>
    <message>
        <source>What the grade rests on</source>
        <translation>Sur quoi repose la note</translation>
    </message>
    <message>
        <source>What the values are. &apos;guess&apos; reads the metadata and the range of values.</source>
        <translation>Ce que sont les valeurs. « guess » lit les métadonnées et la plage des valeurs.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D&apos;où cela vient</translation>
    </message>
    <message>
        <source>Which part of the data set: test, validation or train for chips, such as 2021/FRANCE for OMBRIA.</source>
        <translation>Quelle partie du jeu de données : test, validation ou train pour les imagettes, par exemple 2021/FRANCE pour OMBRIA.</translation>
    </message>
    <message>
        <source>Which sensors each pixel was mapped from.</source>
        <translation>De quels capteurs chaque pixel a été cartographié.</translation>
    </message>
    <message>
        <source>Which sensors saw each pixel: optical, radar, both, or none.</source>
        <translation>Quels capteurs ont vu chaque pixel : optique, radar, les deux ou aucun.</translation>
    </message>
    <message>
        <source>Who drew the polygons that do not say so themselves.</source>
        <translation>Qui a dessiné les polygones qui ne le disent pas eux-mêmes.</translation>
    </message>
    <message>
        <source>Who takes this folder along; answers then carry the name.</source>
        <translation>Qui emporte ce dossier ; les réponses portent alors son nom.</translation>
    </message>
    <message>
        <source>Who words it: the template, Phi-3, or a language model server on this machine. None can add a figure.</source>
        <translation>Qui le rédige : le modèle de texte, Phi-3 ou un serveur de modèle de langue sur cette machine. Aucun ne peut ajouter un chiffre.</translation>
    </message>
    <message>
        <source>Whole numbers from 0 to 254, one for each class; its style names and colours the classes.</source>
        <translation>Nombres entiers de 0 à 254, un par classe ; son style nomme et colore les classes.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pourquoi cela s&apos;est arrêté</translation>
    </message>
    <message>
        <source>Why the map {} says so</source>
        <translation>Pourquoi la carte {} le dit</translation>
    </message>
    <message>
        <source>Width and height of a chip.</source>
        <translation>Largeur et hauteur d&apos;une imagette.</translation>
    </message>
    <message>
        <source>Width and height; a pixel is 10 m.</source>
        <translation>Largeur et hauteur ; un pixel fait 10 m.</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>accuracy,confusion matrix,area,confidence interval,olofsson,stehman,validation,kappa</source>
        <translation>exactitude,matrice de confusion,surface,intervalle de confiance,olofsson,stehman,validation,kappa</translation>
    </message>
    <message>
        <source>accuracy,evaluate,iou,f1,confusion matrix,calibration,clouds</source>
        <translation>exactitude,évaluer,iou,f1,matrice de confusion,calibration,nuages</translation>
    </message>
    <message>
        <source>accuracy,validation,ground truth,field,stratified,random,points,qfield,mergin</source>
        <translation>exactitude,validation,vérité terrain,terrain,stratifié,aléatoire,points,qfield,mergin</translation>
    </message>
    <message>
        <source>accuracy,validation,reviewers,kappa,agreement,qfield</source>
        <translation>exactitude,validation,contrôleurs,kappa,accord,qfield</translation>
    </message>
    <message>
        <source>active learning,uncertainty,confidence,entropy,doubt,correct,training</source>
        <translation>apprentissage actif,incertitude,confiance,entropie,doute,corriger,entraînement</translation>
    </message>
    <message>
        <source>bars: here</source>
        <translation>barres : ici</translation>
    </message>
    <message>
        <source>both, {} and {}</source>
        <translation>les deux, {} et {}</translation>
    </message>
    <message>
        <source>box: what the model learnt from</source>
        <translation>boîte : ce dont le modèle a appris</translation>
    </message>
    <message>
        <source>calibration,speckle,lee,coregistration,reflectance,backscatter,analysis ready</source>
        <translation>calibration,chatoiement,lee,coregistration,réflectance,rétrodiffusion,prêt à l&apos;analyse</translation>
    </message>
    <message>
        <source>catalogue,model card,accuracy,onnx</source>
        <translation>catalogue,fiche du modèle,exactitude,onnx</translation>
    </message>
    <message>
        <source>deep learning,network,claire,fit,onnx</source>
        <translation>apprentissage profond,réseau,claire,ajuster,onnx</translation>
    </message>
    <message>
        <source>demo,example,synthetic,sentinel,sar,radar,clouds</source>
        <translation>démo,exemple,synthétique,sentinel,sar,radar,nuages</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>tiré au hasard</translation>
    </message>
    <message>
        <source>drawn at random within strata</source>
        <translation>tiré au hasard dans les strates</translation>
    </message>
    <message>
        <source>drawn in a way that is not known</source>
        <translation>tiré d&apos;une façon inconnue</translation>
    </message>
    <message>
        <source>drawn on a grid with a random start</source>
        <translation>tiré sur une grille à départ aléatoire</translation>
    </message>
    <message>
        <source>edit,fix,repair,classes,manual,review</source>
        <translation>modifier,corriger,réparer,classes,manuel,contrôle</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>explanation,evidence,why,phi-3,language model,sensor ablation,report</source>
        <translation>explication,preuves,pourquoi,phi-3,modèle de langue,ablation de capteur,rapport</translation>
    </message>
    <message>
        <source>grade {}</source>
        <translation>note {}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>mbtiles: tiles at several scales; cog: one GeoTIFF, in the sample&apos;s coordinate system.</source>
        <translation>mbtiles : tuiles à plusieurs échelles ; cog : un seul GeoTIFF, dans le système de coordonnées de l&apos;échantillon.</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucun des deux</translation>
    </message>
    <message>
        <source>proportional: as their area; equal: all the same; neyman: more where the class is large and its accuracy doubtful, for the smallest standard error. For stratified samples.</source>
        <translation>proportional : selon leur surface ; equal : toutes autant ; neyman : plus où la classe est grande et son exactitude douteuse, pour la plus petite erreur type. Pour les échantillons stratifiés.</translation>
    </message>
    <message>
        <source>qfield,mergin,phone,offline,mbtiles,survey,mobile</source>
        <translation>qfield,mergin,téléphone,hors ligne,mbtiles,relevé,mobile</translation>
    </message>
    <message>
        <source>segment,classify,land cover,water,flood,sentinel,sar,radar,deep learning</source>
        <translation>segmenter,classer,occupation du sol,eau,inondation,sentinel,sar,radar,apprentissage profond</translation>
    </message>
    <message>
        <source>sentences dropped because they did not hold: {}</source>
        <translation>phrases retirées parce qu&apos;elles n&apos;étaient pas exactes : {}</translation>
    </message>
    <message>
        <source>stac,sentinel,download,catalogue,worldcover,radar,optical</source>
        <translation>stac,sentinel,télécharger,catalogue,worldcover,radar,optique</translation>
    </message>
    <message>
        <source>stratified: at random within each class, so that rare ones get points too; simple: at random over the whole map; systematic: on a square grid with a random start.</source>
        <translation>stratified : au hasard dans chaque classe, pour que les rares aient aussi des points ; simple : au hasard sur toute la carte ; systematic : sur une grille carrée à départ aléatoire.</translation>
    </message>
    <message>
        <source>train,corrections,points,polygons,active learning,weights</source>
        <translation>entraîner,corrections,points,polygones,apprentissage actif,poids</translation>
    </message>
    <message>
        <source>train,labels,samples,data set,deep learning</source>
        <translation>entraîner,étiquettes,exemples,jeu de données,apprentissage profond</translation>
    </message>
    <message>
        <source>units,calibration,clouds,offset,coregistration,sentinel</source>
        <translation>unités,calibration,nuages,décalage,coregistration,sentinel</translation>
    </message>
    <message>
        <source>verified: {} of {} figures</source>
        <translation>vérifié : {} chiffres sur {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>rédigé par : {}</translation>
    </message>
    <message>
        <source>{:,} x {:,} pixels, at most {:.1f} MB to fetch</source>
        <translation>{:,} x {:,} pixels, au plus {:.1f} Mo à récupérer</translation>
    </message>
    <message>
        <source>{} answered {} points in common and differ on {}. Kappa, their agreement beyond chance, is {}.</source>
        <translation>{} ont répondu à {} points communs et diffèrent sur {}. Kappa, leur accord au-delà du hasard, vaut {}.</translation>
    </message>
    <message>
        <source>{} answers of {}</source>
        <translation>{} réponses de {}</translation>
    </message>
    <message>
        <source>{} chips</source>
        <translation>{} imagettes</translation>
    </message>
    <message>
        <source>{} is not empty. Choose a new folder.</source>
        <translation>{} n&apos;est pas vide. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{}. {}: {}, doubt {:.2f}</source>
        <translation>{}. {} : {}, doute {:.2f}</translation>
    </message>
    <message>
        <source>{}: overall accuracy {:.3f}, mean IoU {:.3f}, calibration error {:.3f}</source>
        <translation>{} : exactitude globale {:.3f}, IoU moyen {:.3f}, erreur de calibration {:.3f}</translation>
    </message>
    <message>
        <source>{}: {} here</source>
        <translation>{} : {} ici</translation>
    </message>
    <message>
        <source>{}: {} points</source>
        <translation>{} : {} points</translation>
    </message>
    <message>
        <source>▼ {} {}</source>
        <translation>▼ {} {}</translation>
    </message>
    <message>
        <source>The catalogue does not say where these scenes are cloudy: no cloud layer.</source>
        <translation>Le catalogue ne dit pas où ces scènes sont nuageuses : pas de couche de nuages.</translation>
    </message>
    <message>
        <source>All rasters in it and below are used where they are radar; nothing is copied.</source>
        <translation>Tous les rasters du dossier et de ses sous-dossiers sont utilisés s’ils sont radar ; rien n’est copié.</translation>
    </message>
    <message>
        <source>Area of water (ha)</source>
        <translation>Surface d’eau (ha)</translation>
    </message>
    <message>
        <source>Chips an epoch</source>
        <translation>Vignettes par époque</translation>
    </message>
    <message>
        <source>Chips at a time; they are mixed with each other.</source>
        <translation>Vignettes à la fois ; elles sont mélangées entre elles.</translation>
    </message>
    <message>
        <source>Choose a radar layer.</source>
        <translation>Choisissez une couche radar.</translation>
    </message>
    <message>
        <source>Choose radar layers, a folder of radar rasters, or both.</source>
        <translation>Choisissez des couches radar, un dossier de rasters radar, ou les deux.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Folder of radar rasters</source>
        <translation>Dossier de rasters radar</translation>
    </message>
    <message>
        <source>GeoTIFF on the radar layer&apos;s pixels.</source>
        <translation>GeoTIFF sur les pixels de la couche radar.</translation>
    </message>
    <message>
        <source>GeoTIFF with 1 for water, 0 for land and 255 for no data.</source>
        <translation>GeoTIFF avec 1 pour l’eau, 0 pour la terre et 255 sans données.</translation>
    </message>
    <message>
        <source>How often as many chips are drawn.</source>
        <translation>Combien de fois autant de vignettes sont tirées.</translation>
    </message>
    <message>
        <source>Length of the shoreline (m)</source>
        <translation>Longueur du rivage (m)</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Perte par époque</translation>
    </message>
    <message>
        <source>Loss of the last epoch</source>
        <translation>Perte de la dernière époque</translation>
    </message>
    <message>
        <source>Low backscatter counts more in the loss: by band, by the mean of the bands, or not at all.</source>
        <translation>Une rétrodiffusion faible compte plus dans la perte : par bande, par la moyenne des bandes, ou pas du tout.</translation>
    </message>
    <message>
        <source>Map water from radar</source>
        <translation>Cartographier l’eau par radar</translation>
    </message>
    <message>
        <source>Maps water by a model or by a threshold of backscatter, draws its shoreline as smoothed polygons with area and length, and says what the two usual thresholds find in the same scene.

Thresholds need water and land in the scene, and take every smooth surface for water: runways, dry sand, radar shadow. They are there to compare with.</source>
        <translation>Cartographie l’eau par un modèle ou un seuil de rétrodiffusion, trace son rivage en polygones lissés avec surface et longueur, et dit ce que les deux seuils usuels trouvent dans la même scène.

Les seuils demandent de l’eau et de la terre dans la scène et prennent toute surface lisse pour de l’eau : pistes, sable sec, ombre radar. Ils servent à comparer.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Non utilisé : {}</translation>
    </message>
    <message>
        <source>Only tiles that show both water and land decide on the threshold, by their median.</source>
        <translation>Seules les tuiles qui montrent de l’eau et de la terre décident du seuil, par leur médiane.</translation>
    </message>
    <message>
        <source>Pieces of 128 x 128 pixels.</source>
        <translation>Morceaux de 128 x 128 pixels.</translation>
    </message>
    <message>
        <source>Polarisations</source>
        <translation>Polarisations</translation>
    </message>
    <message>
        <source>Polygons in longitude and latitude with area (ha) and length of the outline (m).</source>
        <translation>Polygones en longitude et latitude avec surface (ha) et longueur du contour (m).</translation>
    </message>
    <message>
        <source>Pretrain on radar</source>
        <translation>Pré-entraîner sur le radar</translation>
    </message>
    <message>
        <source>Pretrained encoder</source>
        <translation>Encodeur pré-entraîné</translation>
    </message>
    <message>
        <source>Radar layers</source>
        <translation>Couches radar</translation>
    </message>
    <message>
        <source>Rounds of corner cutting; 0 keeps the pixels&apos; edges.</source>
        <translation>Nombre de passes qui coupent les coins ; 0 garde les bords des pixels.</translation>
    </message>
    <message>
        <source>Separated by commas, such as vv,vh. Empty: those that all rasters have.</source>
        <translation>Séparées par des virgules, comme vv,vh. Vide : celles que tous les rasters ont.</translation>
    </message>
    <message>
        <source>Shoreline</source>
        <translation>Rivage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller ones get no shoreline; they stay in the water mask.</source>
        <translation>Les plus petites n’ont pas de rivage ; elles restent dans le masque d’eau.</translation>
    </message>
    <message>
        <source>Smallest water body (ha)</source>
        <translation>Plus petite étendue d’eau (ha)</translation>
    </message>
    <message>
        <source>Smoothing of the shoreline</source>
        <translation>Lissage du rivage</translation>
    </message>
    <message>
        <source>Teaches a network what radar looks like from your own archive, without labels (SAR-W-MixMAE): it restores what is hidden of mixed images. &apos;Train a model&apos; can start from the encoder, with the recipes alos and alos-tiny. What it restores is shown while it runs: original, mixed, restored. Cancel keeps what the last whole epoch learnt; run it again with the same folder to go on.

It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Apprend à un réseau, sans étiquettes et sur vos propres archives, à quoi ressemble le radar (SAR-W-MixMAE) : il restitue ce qui est caché d’images mélangées. « Entraîner un modèle » peut partir de l’encodeur, avec les recettes alos et alos-tiny. Ce qu’il restitue est montré pendant l’exécution : original, mélangé, restitué. Annuler garde ce que la dernière époque entière a appris ; relancez avec le même dossier pour continuer.

Il faut les paquets d’entraînement de LandClair (requirements/training.txt) dans l’environnement du moteur.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no file. Export it as a GeoTIFF first.</source>
        <translation>La couche « {} » n’est pas un fichier. Exportez-la d’abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>The same seed and rasters give the same encoder.</source>
        <translation>La même graine et les mêmes rasters donnent le même encodeur.</translation>
    </message>
    <message>
        <source>Their bands are named after their polarisations.</source>
        <translation>Leurs bandes portent le nom de leur polarisation.</translation>
    </message>
    <message>
        <source>Thresholds from tiles</source>
        <translation>Seuils par tuiles</translation>
    </message>
    <message>
        <source>Water by Kittler and Illingworth&apos;s threshold</source>
        <translation>Eau selon le seuil de Kittler et Illingworth</translation>
    </message>
    <message>
        <source>Water by Otsu&apos;s threshold</source>
        <translation>Eau selon le seuil d’Otsu</translation>
    </message>
    <message>
        <source>Weight of dark pixels</source>
        <translation>Poids des pixels sombres</translation>
    </message>
    <message>
        <source>Weights, history, pictures, and what going on needs.</source>
        <translation>Poids, historique, images, et ce qu’il faut pour continuer.</translation>
    </message>
    <message>
        <source>What &apos;Pretrain on radar&apos; has made, for the recipes alos and alos-tiny.</source>
        <translation>Ce que « Pré-entraîner sur le radar » a produit, pour les recettes alos et alos-tiny.</translation>
    </message>
    <message>
        <source>deep learning,self-supervised,masked,encoder,sar,mixmae</source>
        <translation>apprentissage profond,auto-supervisé,masqué,encodeur,sar,mixmae</translation>
    </message>
    <message>
        <source>lake,river,shoreline,threshold,otsu,sar</source>
        <translation>lac,rivière,rivage,seuil,otsu,sar</translation>
    </message>
    <message>
        <source>tiny trains on a CPU, base wants a graphics card.</source>
        <translation>tiny s’entraîne sur un processeur, base demande une carte graphique.</translation>
    </message>
    <message>
        <source>{}: area (ha)</source>
        <translation>{} : surface (ha)</translation>
    </message>
    <message>
        <source>{}: threshold (dB)</source>
        <translation>{} : seuil (dB)</translation>
    </message>
    <message>
        <source>0: estimated from the sea.</source>
        <translation>0 : estimé d’après la mer.</translation>
    </message>
    <message>
        <source>1 is water; ships are looked for there only.</source>
        <translation>1 est l’eau ; les navires ne sont cherchés que là.</translation>
    </message>
    <message>
        <source>16-bit weights</source>
        <translation>Poids sur 16 bits</translation>
    </message>
    <message>
        <source>A .pt or .safetensors file, or the folder of a training.</source>
        <translation>Un fichier .pt ou .safetensors, ou le dossier d’un entraînement.</translation>
    </message>
    <message>
        <source>A GeoPackage of tile footprints; one that is an index already is brought up to date.</source>
        <translation>Un GeoPackage des emprises des tuiles ; s’il est déjà un index, il est mis à jour.</translation>
    </message>
    <message>
        <source>A folder for the heat of every image in which something was found, at most 20.</source>
        <translation>Un dossier pour la chaleur de chaque image où quelque chose a été trouvé, 20 au plus.</translation>
    </message>
    <message>
        <source>A place in the images of the index that looks like what is wanted.</source>
        <translation>Un lieu des images de l’index qui ressemble à ce qui est cherché.</translation>
    </message>
    <message>
        <source>A raster that looks like what is wanted.</source>
        <translation>Un raster qui ressemble à ce qui est cherché.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>All rasters in it and below; nothing is copied.</source>
        <translation>Tous les rasters qu’il contient, sous-dossiers compris ; rien n’est copié.</translation>
    </message>
    <message>
        <source>Area looked at (km²)</source>
        <translation>Surface examinée (km²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Captions found first (share)</source>
        <translation>Légendes trouvées en premier (part)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Choose either a radar or an optical layer to name.</source>
        <translation>Choisissez une couche radar ou une couche optique à nommer, pas les deux.</translation>
    </message>
    <message>
        <source>Choose layers or a folder of images.</source>
        <translation>Choisissez des couches ou un dossier d’images.</translation>
    </message>
    <message>
        <source>Choose the class map whose regions shall be counted.</source>
        <translation>Choisissez la carte des classes dont les régions seront comptées.</translation>
    </message>
    <message>
        <source>Choose the radar layer in which ships shall be counted.</source>
        <translation>Choisissez la couche radar dans laquelle compter les navires.</translation>
    </message>
    <message>
        <source>Classes by code</source>
        <translation>Classes par code</translation>
    </message>
    <message>
        <source>Classes, scene level</source>
        <translation>Classes, niveau de la scène</translation>
    </message>
    <message>
        <source>Compares images with words: a model&apos;s name, or an .onnx file of one.</source>
        <translation>Compare des images à des mots : le nom d’un modèle, ou un fichier .onnx.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count ships or regions of a map</source>
        <translation>Compter des navires ou les régions d’une carte</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Counts ships and other bright targets on water in a radar layer, or the connected regions of one class of a map, with a 95 % interval, density, sizes, and each object on the map.

Ships are found by a constant false-alarm rate: what stands out of the sea around it more than the given rate allows. Land must be masked by a water layer, or is recognised from the radar layer alone, which is less sure. Two ships side by side may count as one; the interval allows for it.</source>
        <translation>Compte les navires et autres cibles brillantes sur l’eau dans une couche radar, ou les régions connexes d’une classe d’une carte, avec un intervalle à 95 %, la densité, les tailles et chaque objet sur la carte.

Les navires sont trouvés à taux de fausses alarmes constant : ce qui ressort de la mer alentour plus que ne le permet le taux donné. La terre doit être masquée par une couche d’eau, ou est reconnue d’après la seule couche radar, ce qui est moins sûr. Deux navires côte à côte peuvent compter pour un ; l’intervalle en tient compte.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Degrees from north; tells side lobes and ghosts from ships.</source>
        <translation>Degrés depuis le nord ; distingue lobes secondaires et fantômes des navires.</translation>
    </message>
    <message>
        <source>Describe a scene</source>
        <translation>Décrire une scène</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Décrit</translation>
    </message>
    <message>
        <source>Described areas</source>
        <translation>Zones décrites</translation>
    </message>
    <message>
        <source>Displacement of ghosts (m)</source>
        <translation>Décalage des fantômes (m)</translation>
    </message>
    <message>
        <source>Distance from the shore (m)</source>
        <translation>Distance à la rive (m)</translation>
    </message>
    <message>
        <source>Each polygon is described on its own. Empty: the whole map.</source>
        <translation>Chaque polygone est décrit à part. Vide : toute la carte.</translation>
    </message>
    <message>
        <source>Each sentence needs {} where the class stands.</source>
        <translation>Chaque phrase a besoin de {} à la place de la classe.</translation>
    </message>
    <message>
        <source>Example image</source>
        <translation>Image d’exemple</translation>
    </message>
    <message>
        <source>Example place</source>
        <translation>Lieu d’exemple</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>Taux de fausses alarmes</translation>
    </message>
    <message>
        <source>Field: {}</source>
        <translation>Champ : {}</translation>
    </message>
    <message>
        <source>Find places in images</source>
        <translation>Trouver des lieux dans des images</translation>
    </message>
    <message>
        <source>Folder of images with captions</source>
        <translation>Dossier d’images légendées</translation>
    </message>
    <message>
        <source>Folder of optical rasters</source>
        <translation>Dossier de rasters optiques</translation>
    </message>
    <message>
        <source>Footprints in longitude and latitude with rank, score, file, date, sensor and window in pixels.</source>
        <translation>Emprises en longitude et latitude avec rang, score, fichier, date, capteur et fenêtre en pixels.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Fichiers GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoTIFF with 1 for the first class, 2 for the second and so on; 255 is no data.</source>
        <translation>GeoTIFF avec 1 pour la première classe, 2 pour la deuxième, etc. ; 255 : pas de données.</translation>
    </message>
    <message>
        <source>GeoTIFF with a band for each class, 0 to 1.</source>
        <translation>GeoTIFF avec une bande par classe, de 0 à 1.</translation>
    </message>
    <message>
        <source>GeoTIFF: how well each place fits, for the image with the best place.</source>
        <translation>GeoTIFF : à quel point chaque lieu convient, pour l’image du meilleur lieu.</translation>
    </message>
    <message>
        <source>Give either words, an example image or an example place.</source>
        <translation>Donnez soit des mots, soit une image d’exemple, soit un lieu d’exemple.</translation>
    </message>
    <message>
        <source>Gives each tile of a scene the class, in your own words, that fits it best, without any training. Type the classes one a line, in English, as you would describe them: open water, dense forest.

The answer is at scene level: one for a tile of many pixels, smoothed between tiles. It is for a first look, not for areas; map pixels with &apos;Map land cover, water or flood&apos;.</source>
        <translation>Donne à chaque tuile d’une scène la classe, dans vos propres mots, qui lui convient le mieux, sans aucun entraînement. Écrivez les classes une par ligne, en anglais, comme vous les décririez : open water, dense forest.

La réponse est au niveau de la scène : une pour une tuile de nombreux pixels, lissée entre les tuiles. Elle sert à un premier regard, pas à mesurer des surfaces ; pour les pixels, utilisez « Cartographier l’occupation du sol, l’eau ou les inondations ».</translation>
    </message>
    <message>
        <source>Half the size, the same answers but for rounding.</source>
        <translation>Moitié moins gros, les mêmes réponses à l’arrondi près.</translation>
    </message>
    <message>
        <source>Heading of the flight</source>
        <translation>Cap du vol</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Heat of all images</source>
        <translation>Chaleur de toutes les images</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Altitudes</translation>
    </message>
    <message>
        <source>How far along the flight azimuth ambiguities lie; 0: not looked for.</source>
        <translation>À quelle distance le long du vol se trouvent les ambiguïtés en azimut ; 0 : non cherchées.</translation>
    </message>
    <message>
        <source>How many of the best are wanted.</source>
        <translation>Combien des meilleurs sont voulus.</translation>
    </message>
    <message>
        <source>How often a pixel of bare sea may be taken for a ship; smaller finds fewer faint ships.</source>
        <translation>À quelle fréquence un pixel de mer nue peut passer pour un navire ; plus petit, moins de navires faibles sont trouvés.</translation>
    </message>
    <message>
        <source>How the folder is laid out.</source>
        <translation>Comment le dossier est organisé.</translation>
    </message>
    <message>
        <source>Images in the index</source>
        <translation>Images dans l’index</translation>
    </message>
    <message>
        <source>Images that are gone</source>
        <translation>Images disparues</translation>
    </message>
    <message>
        <source>Images that are new</source>
        <translation>Images nouvelles</translation>
    </message>
    <message>
        <source>Images that are unchanged</source>
        <translation>Images inchangées</translation>
    </message>
    <message>
        <source>Images, and captions.jsonl or captions.csv that names the caption of each.</source>
        <translation>Des images, et captions.jsonl ou captions.csv avec la légende de chacune.</translation>
    </message>
    <message>
        <source>Import a model of images and words</source>
        <translation>Importer un modèle d’images et de mots</translation>
    </message>
    <message>
        <source>In metres, for the relief.</source>
        <translation>En mètres, pour le relief.</translation>
    </message>
    <message>
        <source>In pixels of the model; 0 is half a tile.</source>
        <translation>En pixels du modèle ; 0 est une demi-tuile.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Largest difference from the weights&apos; own answers</source>
        <translation>Plus grand écart avec les réponses des poids eux-mêmes</translation>
    </message>
    <message>
        <source>Layers that are files.</source>
        <translation>Couches qui sont des fichiers.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Looks of the radar layer</source>
        <translation>Nombre de vues de la couche radar</translation>
    </message>
    <message>
        <source>Lower end of the interval</source>
        <translation>Borne inférieure de l’intervalle</translation>
    </message>
    <message>
        <source>Made by &apos;Make an index of images&apos;.</source>
        <translation>Fait par « Faire un index d’images ».</translation>
    </message>
    <message>
        <source>Make an index of images</source>
        <translation>Faire un index d’images</translation>
    </message>
    <message>
        <source>Makes one .onnx package of weights in OpenCLIP&apos;s layout (SARCLIP, SARVLM, RemoteCLIP, CLIP), or of what &apos;Train a model of images and words&apos; wrote. The Scenes tab, &apos;Make an index of images&apos; and &apos;Name tiles with your own classes&apos; take it as their model.

Sizes ViT-B-16, ViT-B-32 and ViT-L-14 load; nothing in the file is run. Mind the licence of published weights. It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Fait un paquet .onnx de poids disposés comme ceux d’OpenCLIP (SARCLIP, SARVLM, RemoteCLIP, CLIP), ou de ce que « Entraîner un modèle d’images et de mots » a écrit. L’onglet Scènes, « Faire un index d’images » et « Nommer des tuiles avec vos propres classes » le prennent pour modèle.

Les tailles ViT-B-16, ViT-B-32 et ViT-L-14 se chargent ; rien dans le fichier n’est exécuté. Respectez la licence des poids publiés. Il faut les paquets d’entraînement de LandClair (requirements/training.txt) dans l’environnement du moteur.</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Name tiles with your own classes</source>
        <translation>Nommer des tuiles avec vos propres classes</translation>
    </message>
    <message>
        <source>Named tiles</source>
        <translation>Tuiles nommées</translation>
    </message>
    <message>
        <source>Needed to count regions of a class.</source>
        <translation>Nécessaire pour compter les régions d’une classe.</translation>
    </message>
    <message>
        <source>Not used: {}: {}</source>
        <translation>Non utilisé : {} : {}</translation>
    </message>
    <message>
        <source>Nothing is looked for within it: surf and piers are bright.</source>
        <translation>Rien n’est cherché en deçà : le ressac et les jetées brillent.</translation>
    </message>
    <message>
        <source>Number of contradictions</source>
        <translation>Nombre de contradictions</translation>
    </message>
    <message>
        <source>Number of objects by length or area</source>
        <translation>Nombre d’objets par longueur ou surface</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>Nombre de paramètres</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Nombre de lieux</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Nombre de lieux trouvés</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Fichiers ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Objects a square kilometre</source>
        <translation>Objets par kilomètre carré</translation>
    </message>
    <message>
        <source>Of the images that it was trained on; 0 takes images as they are.</source>
        <translation>Des images de son entraînement ; 0 prend les images telles quelles.</translation>
    </message>
    <message>
        <source>Of the transfer: natural, then optical, then sar.</source>
        <translation>Du transfert : natural, puis optical, puis sar.</translation>
    </message>
    <message>
        <source>One a line, in English; at least two.</source>
        <translation>Une par ligne, en anglais ; au moins deux.</translation>
    </message>
    <message>
        <source>One a line, with {} where the class stands, such as &apos;a radar image of {}.&apos;. Empty: the model&apos;s own.</source>
        <translation>Une par ligne, avec {} à la place de la classe, comme « a radar image of {}. ». Vide : celles du modèle.</translation>
    </message>
    <message>
        <source>Optical layers</source>
        <translation>Couches optiques</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Ranks the tiles of an index by how well they fit words such as &apos;flooded fields&apos;, an example image, or what a place of the index looks like. Give one of the three.

Words are in English, as the models are. Scores order places within one search; they are no probabilities, and cannot be compared between questions.</source>
        <translation>Classe les tuiles d’un index selon leur accord avec des mots comme « flooded fields », une image d’exemple ou l’aspect d’un lieu de l’index. Donnez l’un des trois.

Les mots sont en anglais, comme les modèles. Les scores ordonnent les lieux d’une même recherche ; ce ne sont pas des probabilités, et ils ne se comparent pas d’une question à l’autre.</translation>
    </message>
    <message>
        <source>Reads images tile by tile and keeps for each what a model of images and words says of it, with its place, date and file. &apos;Find places in images&apos; then answers questions in words within a moment.

An index that exists is brought up to date: images that have not changed are not read again, those that are gone leave it. Cancel keeps what is done; run it again to go on. Nothing is copied; the index knows the images by their paths.</source>
        <translation>Lit des images tuile par tuile et garde pour chacune ce qu’en dit un modèle d’images et de mots, avec son lieu, sa date et son fichier. « Trouver des lieux dans des images » répond ensuite aux questions en un instant.

Un index existant est mis à jour : les images inchangées ne sont pas relues, celles qui ont disparu le quittent. Annuler garde ce qui est fait ; relancez pour continuer. Rien n’est copié ; l’index connaît les images par leurs chemins.</translation>
    </message>
    <message>
        <source>Says what is where; made by LandClair, or any layer with class codes and names.</source>
        <translation>Dit ce qu’il y a et où ; faite par LandClair, ou toute couche avec codes et noms de classes.</translation>
    </message>
    <message>
        <source>Scaling of images</source>
        <translation>Mise à l’échelle des images</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Score of the best</source>
        <translation>Score du meilleur</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Ships as points, regions as polygons, with their attributes.</source>
        <translation>Les navires en points, les régions en polygones, avec leurs attributs.</translation>
    </message>
    <message>
        <source>Size of a pixel in metres</source>
        <translation>Taille d’un pixel en mètres</translation>
    </message>
    <message>
        <source>Smaller ones are not counted; 0 counts all.</source>
        <translation>Les plus petits ne sont pas comptés ; 0 les compte tous.</translation>
    </message>
    <message>
        <source>Smallest object (m²)</source>
        <translation>Plus petit objet (m²)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Step from tile to tile</source>
        <translation>Pas d’une tuile à l’autre</translation>
    </message>
    <message>
        <source>Teaches a network which caption belongs to which image (SARCLIP), in three stages, each starting from the last: natural images, optical remote sensing, radar. &apos;Import a model of images and words&apos; then makes a package that the Scenes tab can use. Cancel keeps what the last whole epoch learnt.

The size nano learns on a processor; the others want a graphics card. It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Apprend à un réseau quelle légende va avec quelle image (SARCLIP), en trois étapes, chacune partant de la précédente : images naturelles, télédétection optique, radar. « Importer un modèle d’images et de mots » en fait ensuite un paquet que l’onglet Scènes peut utiliser. Annuler garde ce qu’a appris la dernière époque entière.

La taille nano apprend sur un processeur ; les autres demandent une carte graphique. Il faut les paquets d’entraînement de LandClair (requirements/training.txt) dans l’environnement du moteur.</translation>
    </message>
    <message>
        <source>The fields and all facts, for programs.</source>
        <translation>Les champs et tous les faits, pour des programmes.</translation>
    </message>
    <message>
        <source>The fields, their facts and pictures.</source>
        <translation>Les champs, leurs faits et des images.</translation>
    </message>
    <message>
        <source>The folder of an earlier stage, or a published checkpoint. Empty: from nothing.</source>
        <translation>Le dossier d’une étape précédente, ou un point de contrôle publié. Vide : de zéro.</translation>
    </message>
    <message>
        <source>The model&apos;s name is that of the file.</source>
        <translation>Le nom du modèle est celui du fichier.</translation>
    </message>
    <message>
        <source>The polygons with the eight fields as attributes.</source>
        <translation>Les polygones avec les huit champs en attributs.</translation>
    </message>
    <message>
        <source>The published bpe_simple_vocab_16e6.txt.gz; all sizes but nano need it.</source>
        <translation>Le bpe_simple_vocab_16e6.txt.gz publié ; toutes les tailles sauf nano en ont besoin.</translation>
    </message>
    <message>
        <source>The published bpe_simple_vocab_16e6.txt.gz; own weights bring theirs.</source>
        <translation>Le bpe_simple_vocab_16e6.txt.gz publié ; vos propres poids apportent le leur.</translation>
    </message>
    <message>
        <source>The same seed and images give the same model.</source>
        <translation>La même graine et les mêmes images donnent le même modèle.</translation>
    </message>
    <message>
        <source>Tiles in the index</source>
        <translation>Tuiles dans l’index</translation>
    </message>
    <message>
        <source>Tiles searched</source>
        <translation>Tuiles parcourues</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title, licence, sources, accuracy and limits, as JSON.</source>
        <translation>Titre, licence, sources, exactitude et limites, en JSON.</translation>
    </message>
    <message>
        <source>Train a model of images and words</source>
        <translation>Entraîner un modèle d’images et de mots</translation>
    </message>
    <message>
        <source>Type at least two classes, one a line.</source>
        <translation>Écrivez au moins deux classes, une par ligne.</translation>
    </message>
    <message>
        <source>Upper end of the interval</source>
        <translation>Borne supérieure de l’intervalle</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Masque d’eau</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What the image shows, in English.</source>
        <translation>Ce que montre l’image, en anglais.</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Quoi compter</translation>
    </message>
    <message>
        <source>When the images were taken, such as 2024-05-31, for the season.</source>
        <translation>Quand les images ont été prises, par exemple 2024-05-31, pour la saison.</translation>
    </message>
    <message>
        <source>Who words it: the template, or Phi-3 on this machine. None can add a figure.</source>
        <translation>Qui le rédige : le modèle de texte, ou Phi-3 sur cette machine. Aucun ne peut ajouter un chiffre.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>caption,text,terrain,layout,buildings,roads,water,knowlip,report</source>
        <translation>légende,texte,terrain,disposition,bâtiments,routes,eau,knowlip,rapport</translation>
    </message>
    <message>
        <source>clip,openclip,sarclip,sarvlm,remoteclip,checkpoint,onnx</source>
        <translation>clip,openclip,sarclip,sarvlm,remoteclip,point de contrôle,onnx</translation>
    </message>
    <message>
        <source>deep learning,clip,sarclip,contrastive,caption,search,zero shot</source>
        <translation>apprentissage profond,clip,sarclip,contrastif,légende,recherche,zero shot</translation>
    </message>
    <message>
        <source>nano trains on a processor; the others are as published.</source>
        <translation>nano s’entraîne sur un processeur ; les autres sont tels que publiés.</translation>
    </message>
    <message>
        <source>quick_gelu for weights that descend from OpenAI&apos;s, gelu for most others.</source>
        <translation>quick_gelu pour les poids issus de ceux d’OpenAI, gelu pour la plupart des autres.</translation>
    </message>
    <message>
        <source>sarclip: values from -1 to 1. clip: CLIP&apos;s own mean and deviation.</source>
        <translation>sarclip : valeurs de -1 à 1. clip : moyenne et écart-type de CLIP.</translation>
    </message>
    <message>
        <source>search,archive,embedding,clip,sarclip,sar,retrieval</source>
        <translation>recherche,archive,plongement,clip,sarclip,sar,recherche d&apos;images</translation>
    </message>
    <message>
        <source>search,words,text,similar,example,clip,sarclip,retrieval,heat</source>
        <translation>recherche,mots,texte,semblable,exemple,clip,sarclip,recherche d&apos;images,chaleur</translation>
    </message>
    <message>
        <source>ship,vessel,target,cfar,detect,count,density,field,pond,building</source>
        <translation>navire,bateau,cible,cfar,détecter,compter,densité,champ,étang,bâtiment</translation>
    </message>
    <message>
        <source>ships, or the name or code of a class of the class map.</source>
        <translation>ships, ou le nom ou le code d’une classe de la carte des classes.</translation>
    </message>
    <message>
        <source>zero shot,words,classify,clip,sarclip,scene</source>
        <translation>zero shot,mots,classer,clip,sarclip,scène</translation>
    </message>
    <message>
        <source>Describes an area in eight fields: terrain, functionality, distribution, layout, boundary, buildings, roads, water. Each sentence rests on facts that were measured in the class map, the radar and optical layers and the heights, or looked up by place; the page lists them, step by step.

Contradictions between the steps are resolved by rule, or told. No language model writes a figure.</source>
        <translation>Décrit une zone en huit champs : terrain, fonction, répartition, disposition, limites, bâtiments, routes, eau. Chaque phrase repose sur des faits mesurés dans la carte des classes, les couches radar et optique et les altitudes, ou retrouvés d’après le lieu ; la page les énumère pas à pas.

Les contradictions entre les étapes sont résolues par règle, ou dites. Aucun modèle de langue n’écrit un chiffre.</translation>
    </message>
    <message>
        <source>The language of the description.</source>
        <translation>La langue de la description.</translation>
    </message>
    <message>
        <source>Network to compare with</source>
        <translation>Réseau à comparer</translation>
    </message>
    <message>
        <source>The network&apos;s own count</source>
        <translation>Compte du réseau lui-même</translation>
    </message>
    <message>
        <source>Weights of a KnowLIP network; its own count is told beside, never instead.</source>
        <translation>Poids d’un réseau KnowLIP ; son propre compte est donné à côté, jamais à la place.</translation>
    </message>
    <message>
        <source>At its peak, for a batch of 256. The published 0.00015 is for hundreds of epochs, 0.008 for minutes.</source>
        <translation>À son maximum, pour un lot de 256. La valeur publiée de 0,00015 vaut pour des centaines d&apos;époques, 0,008 pour des minutes.</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>Ce qui est restauré</translation>
    </message>
    <message>
        <source>image: how bright each part is, which short pretrainings learn. token: texture alone, as published.</source>
        <translation>image : la luminosité de chaque partie, ce qu&apos;un préentraînement court apprend. token : la texture seule, comme publié.</translation>
    </message>
    <message>
        <source>How much darker water is than land (dB)</source>
        <translation>Écart entre la terre et l’eau, plus sombre (dB)</translation>
    </message>
    <message>
        <source>A threshold, or a model that knows water, by name or as an .onnx file: {}. Empty: water where there are VV, VH and an optical layer, else sar-water.</source>
        <translation>Un seuil, ou un modèle qui connaît l’eau, par son nom ou en fichier .onnx : {}. Vide : water s’il y a VV, VH et une couche optique, sinon sar-water.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Cannot say</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Cer&amp;tainty</source>
        <translation>Cert&amp;itude</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>AreaChooser</name>
    <message>
        <source>&amp;draw</source>
        <translation>&amp;dessiner</translation>
    </message>
    <message>
        <source>&amp;layer</source>
        <translation>couc&amp;he</translation>
    </message>
    <message>
        <source>&amp;polygons</source>
        <translation>&amp;polygones</translation>
    </message>
    <message>
        <source>&amp;view</source>
        <translation>v&amp;ue</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Dessiner un rectangle sur la carte</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map.</source>
        <translation>Dessinez un rectangle sur la carte.</translation>
    </message>
    <message>
        <source>Inside the polygons of a layer, the selected ones if there are any</source>
        <translation>Dans les polygones d&apos;une couche, ceux sélectionnés s&apos;il y en a</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Ce que la carte montre en ce moment</translation>
    </message>
    <message>
        <source>Where the chosen layers overlap</source>
        <translation>Là où les couches choisies se recouvrent</translation>
    </message>
</context>
<context>
    <name>BandRolesDialog</name>
    <message>
        <source>&amp;Values are</source>
        <translation>Les &amp;valeurs sont</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Bands and units of {}</source>
        <translation>Bandes et unités de {}</translation>
    </message>
    <message>
        <source>Bands read from: {}
Units read from: {}</source>
        <translation>Bandes lues dans : {}
Unités lues dans : {}</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>as read: {}</source>
        <translation>comme lu : {}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
</context>
<context>
    <name>ClassChips</name>
    <message>
        <source>Classes: {}</source>
        <translation>Classes : {}</translation>
    </message>
</context>
<context>
    <name>CountTool</name>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>&amp;Class map</source>
        <translation>&amp;Carte des classes</translation>
    </message>
    <message>
        <source>&amp;False alarms</source>
        <translation>&amp;Fausses alarmes</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>&amp;Smallest</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Water</source>
        <translation>&amp;Eau</translation>
    </message>
    <message>
        <source>1 in {:,} pixels</source>
        <translation>1 pixel sur {:,}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}: {:,}&lt;/b&gt;  ({:.0f} % interval {:,} to {:,})</source>
        <translation>&lt;b&gt;{} : {:,}&lt;/b&gt;  (intervalle à {:.0f} % : {:,} à {:,})</translation>
    </message>
    <message>
        <source>A layer that is 1 on water; ships are looked for there only</source>
        <translation>Une couche qui vaut 1 sur l’eau ; les navires ne sont cherchés que là</translation>
    </message>
    <message>
        <source>Choose the radar layer in which ships shall be counted.</source>
        <translation>Choisissez la couche radar dans laquelle compter les navires.</translation>
    </message>
    <message>
        <source>Class map to count in</source>
        <translation>Carte des classes où compter</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>Co&amp;mpter</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Counted: {} ({:,})</source>
        <translation>Comptés : {} ({:,})</translation>
    </message>
    <message>
        <source>How often bare sea may be taken for a ship; rarer finds fewer faint ships</source>
        <translation>À quelle fréquence la mer nue peut passer pour un navire ; plus rare, moins de navires faibles sont trouvés</translation>
    </message>
    <message>
        <source>Needed for everything but ships; its style names the classes</source>
        <translation>Nécessaire pour tout sauf les navires ; son style nomme les classes</translation>
    </message>
    <message>
        <source>Progress of the count</source>
        <translation>Progression du comptage</translation>
    </message>
    <message>
        <source>Radar layer to count in</source>
        <translation>Couche radar où compter</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Navires</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Masque d’eau</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>toute taille</translation>
    </message>
    <message>
        <source>{} a km² on {} km²</source>
        <translation>{} par km² sur {} km²</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Ré&amp;seau</translation>
    </message>
    <message>
        <source>The network&apos;s own count: {:.1f}</source>
        <translation>Compte du réseau lui-même : {:.1f}</translation>
    </message>
    <message>
        <source>Weights of a KnowLIP network; its own count is told beside, never instead</source>
        <translation>Poids d’un réseau KnowLIP ; son propre compte est donné à côté, jamais à la place</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>DescribeTool</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Class map</source>
        <translation>&amp;Carte des classes</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Décrire</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>&amp;Optique</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>A layer of heights in metres, for the relief</source>
        <translation>Une couche d’altitudes en mètres, pour le relief</translation>
    </message>
    <message>
        <source>Choose the class map of the area first; the Map tab makes one.</source>
        <translation>Choisissez d’abord la carte des classes de la zone ; l’onglet Carte en fait une.</translation>
    </message>
    <message>
        <source>Class map to describe</source>
        <translation>Carte des classes à décrire</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Describe this area</source>
        <translation>Décrire cette zone</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Hei&amp;ghts</source>
        <translation>&amp;Altitudes</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Altitudes</translation>
    </message>
    <message>
        <source>Optical layer to describe</source>
        <translation>Couche optique à décrire</translation>
    </message>
    <message>
        <source>Progress of the description</source>
        <translation>Progression de la description</translation>
    </message>
    <message>
        <source>Radar layer to describe</source>
        <translation>Couche radar à décrire</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>Enregistrer la description</translation>
    </message>
    <message>
        <source>Select one or more polygons of a layer first.</source>
        <translation>Sélectionnez d&apos;abord un ou plusieurs polygones d&apos;une couche.</translation>
    </message>
    <message>
        <source>The description is in the clipboard.</source>
        <translation>La description est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Écrit dans {}.</translation>
    </message>
    <message>
        <source>the selected polygons</source>
        <translation>les polygones sélectionnés</translation>
    </message>
    <message>
        <source>the whole class map</source>
        <translation>toute la carte des classes</translation>
    </message>
    <message>
        <source>what the map shows</source>
        <translation>ce que montre la carte</translation>
    </message>
    <message>
        <source>In the language and by the writer that the Explain tab&apos;s settings name</source>
        <translation>Dans la langue et par le rédacteur des réglages de l’onglet Expliquer</translation>
    </message>
</context>
<context>
    <name>DescriptionText</name>
    <message>
        <source>facts: {}</source>
        <translation>faits : {}</translation>
    </message>
    <message>
        <source>hide how it came about</source>
        <translation>masquer comment on y arrive</translation>
    </message>
    <message>
        <source>hide the facts</source>
        <translation>masquer les faits</translation>
    </message>
    <message>
        <source>how it came about</source>
        <translation>comment on y arrive</translation>
    </message>
</context>
<context>
    <name>EngineEnvironment</name>
    <message>
        <source>A Python 3.11 or newer that can make virtual environments was not found. Install one (on Debian and Ubuntu: python3-venv), or choose an interpreter you already have.</source>
        <translation>Aucun Python 3.11 ou plus récent capable de créer des environnements virtuels n&apos;a été trouvé. Installez-en un (sous Debian et Ubuntu : python3-venv), ou choisissez un interpréteur que vous avez déjà.</translation>
    </message>
    <message>
        <source>Python 3.11 or newer is needed, this is {}.{}.</source>
        <translation>Python 3.11 ou plus récent est nécessaire, celui-ci est {}.{}.</translation>
    </message>
    <message>
        <source>The chosen interpreter does not exist: {}</source>
        <translation>L&apos;interpréteur choisi n&apos;existe pas : {}</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>Le moteur n&apos;est pas encore installé.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Le moteur est prêt.</translation>
    </message>
    <message>
        <source>The interpreter does not run: {}</source>
        <translation>L&apos;interpréteur ne fonctionne pas : {}</translation>
    </message>
    <message>
        <source>The interpreter {} lacks something: {}</source>
        <translation>Il manque quelque chose à l&apos;interpréteur {} : {}</translation>
    </message>
    <message>
        <source>The list of packages is missing: {}. Install LandClair again.</source>
        <translation>La liste des paquets manque : {}. Réinstallez LandClair.</translation>
    </message>
    <message>
        <source>The set-up failed: {}</source>
        <translation>L&apos;installation a échoué : {}</translation>
    </message>
    <message>
        <source>The set-up was cancelled; nothing was changed.</source>
        <translation>L&apos;installation a été annulée ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The set-up was interrupted. Set the engine up again.</source>
        <translation>L&apos;installation a été interrompue. Installez de nouveau le moteur.</translation>
    </message>
    <message>
        <source>This version of LandClair expects newer packages. Repair brings them.</source>
        <translation>Cette version de LandClair attend des paquets plus récents. « Réparer » les apporte.</translation>
    </message>
    <message>
        <source>Using {}</source>
        <translation>Utilise {}</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>aucun message</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>&amp;Set up</source>
        <translation>In&amp;staller</translation>
    </message>
    <message>
        <source>A Python 3.11 or newer that already has the packages</source>
        <translation>Un Python 3.11 ou plus récent qui a déjà les paquets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking LandClair&apos;s engine</source>
        <translation>Vérification du moteur de LandClair</translation>
    </message>
    <message>
        <source>For the GPU {} as well (downloads about 2 GB more)</source>
        <translation>Aussi pour le GPU {} (télécharge environ 2 Go de plus)</translation>
    </message>
    <message>
        <source>LandClair computes in a Python environment of its own, apart from QGIS, so that neither can disturb the other. Setting it up downloads about 150 MB from the Python Package Index and takes about 500 MB here, without administrator rights:</source>
        <translation>LandClair calcule dans un environnement Python à lui, séparé de QGIS, pour que l&apos;un ne puisse pas perturber l&apos;autre. L&apos;installation télécharge environ 150 Mo depuis le Python Package Index et occupe environ 500 Mo ici, sans droits d&apos;administrateur :</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Journal de l&apos;installation</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Recherche du moteur…</translation>
    </message>
    <message>
        <source>Python (python*)</source>
        <translation>Python (python*)</translation>
    </message>
    <message>
        <source>Python (python*.exe)</source>
        <translation>Python (python*.exe)</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Interpréteur Python</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Ré&amp;parer</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Remove LandClair&apos;s engine from {}? Maps that were made stay.</source>
        <translation>Supprimer le moteur de LandClair de {} ? Les cartes déjà faites restent.</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>Supprimer le moteur</translation>
    </message>
    <message>
        <source>Removing LandClair&apos;s engine</source>
        <translation>Suppression du moteur de LandClair</translation>
    </message>
    <message>
        <source>Setting up LandClair&apos;s engine</source>
        <translation>Installation du moteur de LandClair</translation>
    </message>
    <message>
        <source>Use my &amp;interpreter…</source>
        <translation>Mon &amp;interpréteur…</translation>
    </message>
</context>
<context>
    <name>ExplainRequest</name>
    <message>
        <source>The place cannot be found on the map: {}. Choose one on the map.</source>
        <translation>Le lieu est introuvable sur la carte : {}. Choisissez-en un sur la carte.</translation>
    </message>
</context>
<context>
    <name>ExplainSettings</name>
    <message>
        <source>&amp;Field review</source>
        <translation>Contrôle de &amp;terrain</translation>
    </message>
    <message>
        <source>&amp;Get Phi-3…</source>
        <translation>&amp;Obtenir Phi-3…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>&amp;Writer</source>
        <translation>Ré&amp;dacteur</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this machine. Expected an address such as {}; evidence does not leave it.</source>
        <translation>« {} » n&apos;est pas sur cette machine. Une adresse telle que {} est attendue ; les preuves ne la quittent pas.</translation>
    </message>
    <message>
        <source>A class layer with the same codes that is known to be right</source>
        <translation>Une couche de classes avec les mêmes codes, connue pour être juste</translation>
    </message>
    <message>
        <source>A sample of this map that LandClair has drawn, with its answers</source>
        <translation>Un échantillon de cette carte tiré par LandClair, avec ses réponses</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>Ask for the model&apos;s own reading too, unverified</source>
        <translation>Aussi la lecture du modèle, non vérifiée</translation>
    </message>
    <message>
        <source>M&amp;odel there</source>
        <translation>&amp;Modèle sur le serveur</translation>
    </message>
    <message>
        <source>Phi-3 on this machine</source>
        <translation>Phi-3 sur cette machine</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Carte de référence</translation>
    </message>
    <message>
        <source>Server on this machine (Ollama, llama.cpp)</source>
        <translation>Serveur sur cette machine (Ollama, llama.cpp)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Takes up to three times as long as mapping the place once</source>
        <translation>Prend jusqu&apos;à trois fois le temps de cartographier le lieu une fois</translation>
    </message>
    <message>
        <source>Template (needs no model)</source>
        <translation>Modèle de texte (sans modèle de langue)</translation>
    </message>
    <message>
        <source>Try the model again without each sensor</source>
        <translation>Tester le modèle sans chaque capteur</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>name of the model there, such as phi3</source>
        <translation>nom du modèle sur le serveur, par exemple phi3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ExplainTab</name>
    <message>
        <source>Ask a follow-up</source>
        <translation>Poser une autre question</translation>
    </message>
    <message>
        <source>Ask a follow-up, such as: could it be wet sand?</source>
        <translation>Une autre question, par exemple : serait-ce du sable mouillé ?</translation>
    </message>
    <message>
        <source>Choose the class map first.</source>
        <translation>Choisissez d&apos;abord la carte des classes.</translation>
    </message>
    <message>
        <source>Choose the map&apos;s model first.</source>
        <translation>Choisissez d&apos;abord le modèle de la carte.</translation>
    </message>
    <message>
        <source>Explain a place of a map in this project first, then ask about it.</source>
        <translation>Faites d&apos;abord expliquer un lieu d&apos;une carte de ce projet, puis posez une question.</translation>
    </message>
    <message>
        <source>Explaining the map</source>
        <translation>Explication de la carte</translation>
    </message>
    <message>
        <source>Explanations of this project</source>
        <translation>Explications de ce projet</translation>
    </message>
    <message>
        <source>Why this, here</source>
        <translation>Pourquoi ceci, ici</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Why {}, here</source>
        <translation>Pourquoi {}, ici</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>grade {}</source>
        <translation>note {}</translation>
    </message>
    <message>
        <source>measured on {:.0f} % of the place, evenly chosen</source>
        <translation>mesuré sur {:.0f} % du lieu, choisis régulièrement</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Keep the explanation</source>
        <translation>Conserver l&apos;explication</translation>
    </message>
    <message>
        <source>Model&apos;s own reading, unverified</source>
        <translation>Lecture propre du modèle, non vérifiée</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The explanation is in the clipboard.</source>
        <translation>L&apos;explication est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Écrit dans {}.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
</context>
<context>
    <name>FetchPage</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Labels for training as well (ESA WorldCover)</source>
        <translation>Étiquettes d&apos;e&amp;ntraînement (WorldCover)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another STAC API</source>
        <translation>Une autre API STAC</translation>
    </message>
    <message>
        <source>Catalo&amp;gue</source>
        <translation>Catalo&amp;gue</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Earth Search, radar from Planetary Computer</source>
        <translation>Earth Search, radar de Planetary Computer</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>Récupér&amp;er</translation>
    </message>
    <message>
        <source>Fetch a pair for this view</source>
        <translation>Récupérer une paire pour cette vue</translation>
    </message>
    <message>
        <source>Fetched: {:.0f} % cloud, {:.0f} % of the view, {:.1f} days apart. {}</source>
        <translation>Récupéré : {:.0f} % de nuages, {:.0f} % de la vue, {:.1f} jours d&apos;écart. {}</translation>
    </message>
    <message>
        <source>Fetching a pair</source>
        <translation>Récupération d&apos;une paire</translation>
    </message>
    <message>
        <source>Find the best pair and fetch its pixels in the view</source>
        <translation>Trouver la meilleure paire et récupérer ses pixels dans la vue</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Most clo&amp;ud</source>
        <translation>Max. de n&amp;uages</translation>
    </message>
    <message>
        <source>Of your account; with one, Planetary Computer gives terrain-corrected radar</source>
        <translation>De votre compte ; avec lui, Planetary Computer donne du radar corrigé du relief</translation>
    </message>
    <message>
        <source>Planetary Computer</source>
        <translation>Planetary Computer</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>Progression de la récupération</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept for the next try</source>
        <translation>Arrêter ; ce qui est arrivé est gardé pour la prochaine fois</translation>
    </message>
    <message>
        <source>The view: {:,} × {:,} pixels of 10 m, at most {:,.0f} MB to fetch</source>
        <translation>La vue : {:,} × {:,} pixels de 10 m, au plus {:,.0f} Mo à récupérer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Type the address of the STAC API first.</source>
        <translation>Saisissez d&apos;abord l&apos;adresse de l&apos;API STAC.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>FieldBasemap</name>
    <message>
        <source>QGIS&apos;s algorithm {} is missing. Switch the Processing plugin on.</source>
        <translation>L&apos;algorithme {} de QGIS manque. Activez l&apos;extension Processing.</translation>
    </message>
    <message>
        <source>The picture of the layers could not be made: {}</source>
        <translation>L&apos;image des couches n&apos;a pas pu être créée : {}</translation>
    </message>
    <message>
        <source>The picture of the layers could not be written: {}.</source>
        <translation>L&apos;image des couches n&apos;a pas pu être écrite : {}.</translation>
    </message>
    <message>
        <source>The picture would be {:,.0f} x {:,.0f} pixels. Choose coarser pixels, or MBTiles.</source>
        <translation>L&apos;image aurait {:,.0f} x {:,.0f} pixels. Choisissez des pixels plus grossiers, ou MBTiles.</translation>
    </message>
</context>
<context>
    <name>FieldProject</name>
    <message>
        <source>   The question is the pixel at the point, not what lies around it. Certainty, photo and remark help.</source>
        <translation>   La question porte sur le pixel au point, pas sur ce qui l&apos;entoure. Certitude, photo et remarque aident.</translation>
    </message>
    <message>
        <source>1. Copy this whole folder to the phone. QField: Android/data/ch.opengis.qfield/files/Imported Projects, or QFieldCloud. Mergin Maps: make a project of this folder.</source>
        <translation>1. Copiez tout ce dossier sur le téléphone. QField : Android/data/ch.opengis.qfield/files/Imported Projects, ou QFieldCloud. Mergin Maps : faites un projet de ce dossier.</translation>
    </message>
    <message>
        <source>2. Open {}. No network is needed.</source>
        <translation>2. Ouvrez {}. Aucun réseau n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>3. Go to each open ring, tap it, and say what is there: {}; or &apos;cannot say&apos;.</source>
        <translation>3. Allez à chaque anneau ouvert, touchez-le et dites ce qui s&apos;y trouve : {} ; ou « Impossible à dire ».</translation>
    </message>
    <message>
        <source>4. What the map says is shown after the answer only. Do not change an answer because of it.</source>
        <translation>4. Ce que dit la carte n&apos;apparaît qu&apos;après la réponse. Ne changez pas de réponse pour cela.</translation>
    </message>
    <message>
        <source>5. Do not add, move or delete points; a point that cannot be reached is &apos;cannot say&apos; with a remark.</source>
        <translation>5. N&apos;ajoutez, ne déplacez et ne supprimez aucun point ; un point inaccessible est « Impossible à dire » avec une remarque.</translation>
    </message>
    <message>
        <source>6. Bring {} back under your own name, such as ada.gpkg; &apos;Merge reviews&apos; takes it in.</source>
        <translation>6. Rapportez {} sous votre propre nom, par exemple ada.gpkg ; « Fusionner les contrôles d&apos;un échantillon » le reprend.</translation>
    </message>
    <message>
        <source>Field review, {} points</source>
        <translation>Contrôle de terrain, {} points</translation>
    </message>
    <message>
        <source>In this folder: {}</source>
        <translation>Dans ce dossier : {}</translation>
    </message>
    <message>
        <source>Photos are kept in the folder DCIM beside the project; bring it back too.</source>
        <translation>Les photos sont dans le dossier DCIM à côté du projet ; rapportez-le aussi.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Environs</translation>
    </message>
    <message>
        <source>The project could not be written: {}.</source>
        <translation>Le projet n&apos;a pas pu être écrit : {}.</translation>
    </message>
    <message>
        <source>{} cannot be opened again. Is the disk full?</source>
        <translation>{} ne peut pas être rouvert. Le disque est-il plein ?</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Fetch a pair for this view</source>
        <translation>Récupérer une &amp;paire pour cette vue</translation>
    </message>
    <message>
        <source>1  Engine</source>
        <translation>1  Moteur</translation>
    </message>
    <message>
        <source>2  Try it</source>
        <translation>2  Essayer</translation>
    </message>
    <message>
        <source>3  Your data</source>
        <translation>3  Vos données</translation>
    </message>
    <message>
        <source>A simulated Sentinel-1 and Sentinel-2 scene with clouds, made on this machine in a few seconds.</source>
        <translation>Une scène Sentinel-1 et Sentinel-2 simulée avec des nuages, créée sur cette machine en quelques secondes.</translation>
    </message>
    <message>
        <source>Add an optical raster, a radar raster or both to the project, and choose them in the Map tab.</source>
        <translation>Ajoutez au projet un raster optique, un raster radar ou les deux, et choisissez-les dans l&apos;onglet « Carte ».</translation>
    </message>
    <message>
        <source>Choose my &amp;layers</source>
        <translation>Choisir mes couc&amp;hes</translation>
    </message>
    <message>
        <source>Demo scene, clouds</source>
        <translation>Scène de démonstration, nuages</translation>
    </message>
    <message>
        <source>Demo scene, optical (Sentinel-2)</source>
        <translation>Scène de démonstration, optique (Sentinel-2)</translation>
    </message>
    <message>
        <source>Demo scene, radar (Sentinel-1)</source>
        <translation>Scène de démonstration, radar (Sentinel-1)</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>Création de la scène de démonstration</translation>
    </message>
    <message>
        <source>Open the &amp;demo scene</source>
        <translation>Ouvrir la scène de &amp;démonstration</translation>
    </message>
    <message>
        <source>Progress of the demo scene</source>
        <translation>Progression de la scène de démonstration</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>score {:.3f}</source>
        <translation>score {:.3f}</translation>
    </message>
    <message>
        <source>▲ file has changed</source>
        <translation>▲ le fichier a changé</translation>
    </message>
    <message>
        <source>▲ file is gone</source>
        <translation>▲ le fichier a disparu</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Arrow keys go through the places; Enter adds the image to the map</source>
        <translation>Les flèches parcourent les lieux ; Entrée ajoute l’image à la carte</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lieux trouvés</translation>
    </message>
</context>
<context>
    <name>IndexBuilder</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Optical folder</source>
        <translation>Dossier &amp;optique</translation>
    </message>
    <message>
        <source>&amp;Radar folder</source>
        <translation>Dossier &amp;radar</translation>
    </message>
    <message>
        <source>All images in it and below; nothing is copied</source>
        <translation>Toutes les images qu’il contient, sous-dossiers compris ; rien n’est copié</translation>
    </message>
    <message>
        <source>An index that exists is brought up to date: only new and changed images are read</source>
        <translation>Un index existant est mis à jour : seules les images nouvelles et modifiées sont lues</translation>
    </message>
    <message>
        <source>Inde&amp;x file</source>
        <translation>Fichier d’inde&amp;x</translation>
    </message>
    <message>
        <source>Indexes (*.gpkg)</source>
        <translation>Index (*.gpkg)</translation>
    </message>
    <message>
        <source>Ma&amp;ke the index</source>
        <translation>&amp;Faire l’index</translation>
    </message>
    <message>
        <source>Make or refresh an index</source>
        <translation>Faire ou rafraîchir un index</translation>
    </message>
    <message>
        <source>Making an index of images</source>
        <translation>Création d’un index d’images</translation>
    </message>
    <message>
        <source>Mark at least one layer, or choose a folder of images.</source>
        <translation>Cochez au moins une couche, ou choisissez un dossier d’images.</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Progression de l’index</translation>
    </message>
    <message>
        <source>Radar &amp;values</source>
        <translation>&amp;Valeurs radar</translation>
    </message>
    <message>
        <source>Read the images, or those that are new</source>
        <translation>Lire les images, ou celles qui sont nouvelles</translation>
    </message>
    <message>
        <source>Say into which file the index shall be written.</source>
        <translation>Dites dans quel fichier écrire l’index.</translation>
    </message>
    <message>
        <source>Stop; what has been read is kept for the next try</source>
        <translation>Arrêter ; ce qui est lu est gardé pour la prochaine fois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>read from the files</source>
        <translation>lues dans les fichiers</translation>
    </message>
</context>
<context>
    <name>IndexChooser</name>
    <message>
        <source>An index makes your images searchable by words. &lt;a href=&apos;#&apos;&gt;Make one&lt;/a&gt;</source>
        <translation>Un index permet de chercher dans vos images par des mots. &lt;a href=&apos;#&apos;&gt;En faire un&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I&amp;ndex</source>
        <translation>I&amp;ndex</translation>
    </message>
    <message>
        <source>Index to search in</source>
        <translation>Index où chercher</translation>
    </message>
    <message>
        <source>Indexes (*.gpkg)</source>
        <translation>Index (*.gpkg)</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>Ouvrir un index</translation>
    </message>
    <message>
        <source>Open an index that exists</source>
        <translation>Ouvrir un index existant</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
</context>
<context>
    <name>LandClairDock</name>
    <message>
        <source>Engine and settings</source>
        <translation>Moteur et paramètres</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
</context>
<context>
    <name>LandClairPlugin</name>
    <message>
        <source>Show or hide the LandClair panel</source>
        <translation>Afficher ou masquer le panneau LandClair</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the project</source>
        <translation>Couches du projet</translation>
    </message>
    <message>
        <source>Layers to read</source>
        <translation>Couches à lire</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Optique</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source> · moved by {:.0f} m (&lt;a href=&apos;#&apos;&gt;undo&lt;/a&gt;)</source>
        <translation> · décalée de {:.0f} m (&lt;a href=&apos;#&apos;&gt;annuler&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>Bands and units of this layer</source>
        <translation>Bandes et unités de cette couche</translation>
    </message>
    <message>
        <source>Bands: {}
Units: {}</source>
        <translation>Bandes : {}
Unités : {}</translation>
    </message>
    <message>
        <source>Not a file: it is exported over the area first</source>
        <translation>Pas un fichier : elle est d&apos;abord exportée sur la zone</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandes</translation>
    </message>
    <message>
        <source>{}: bands and units</source>
        <translation>{} : bandes et unités</translation>
    </message>
    <message>
        <source>▲ Unknown {}: choose them with the … button</source>
        <translation>▲ Inconnu : {} ; à choisir avec le bouton …</translation>
    </message>
</context>
<context>
    <name>LayerSources</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; could not be read over the area ({}). Check its connection and try again.</source>
        <translation>La couche « {} » n&apos;a pas pu être lue sur la zone ({}). Vérifiez sa connexion et réessayez.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; does not cover the area. Choose another area.</source>
        <translation>La couche « {} » ne couvre pas la zone. Choisissez une autre zone.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no file, and the area has {:,} of its pixels. Choose a smaller area.</source>
        <translation>La couche « {} » n&apos;est pas un fichier, et la zone compte {:,} de ses pixels. Choisissez une zone plus petite.</translation>
    </message>
</context>
<context>
    <name>LinkedViews</name>
    <message>
        <source>LandClair review</source>
        <translation>Contrôle LandClair</translation>
    </message>
    <message>
        <source>Layer of view {}</source>
        <translation>Couche de la vue {}</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>&amp;Clouds</source>
        <translation>&amp;Nuages</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>&amp;Optique</translation>
    </message>
    <message>
        <source>&amp;SAR</source>
        <translation>&amp;SAR</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is moved by {:.1f} m to the right and {:.1f} m down in LandClair; the file is not changed.</source>
        <translation>« {} » est décalée de {:.1f} m vers la droite et de {:.1f} m vers le bas dans LandClair ; le fichier n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>A layer that is not zero under clouds. There the optical layers are ignored and radar decides.</source>
        <translation>Une couche non nulle sous les nuages. Là, les couches optiques sont ignorées et le radar décide.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Masque de nuages</translation>
    </message>
    <message>
        <source>Draw a rectangle or choose a polygon layer first.</source>
        <translation>Dessinez d&apos;abord un rectangle ou choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Fetch a pair for this view</source>
        <translation>Récupérer une paire pour cette vue</translation>
    </message>
    <message>
        <source>No layers? Fetch a pair for this view</source>
        <translation>Pas de couches ? Récupérer une paire</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Optique</translation>
    </message>
    <message>
        <source>Optical &amp;before</source>
        <translation>Optique a&amp;vant</translation>
    </message>
    <message>
        <source>Optical before</source>
        <translation>Optique avant</translation>
    </message>
    <message>
        <source>Radar (SAR)</source>
        <translation>Radar (SAR)</translation>
    </message>
    <message>
        <source>Radar before</source>
        <translation>Radar avant</translation>
    </message>
    <message>
        <source>SAR befor&amp;e</source>
        <translation>SAR avan&amp;t</translation>
    </message>
    <message>
        <source>The values of &apos;{}&apos; could be several things. Say what they are with the … button beside it.</source>
        <translation>Les valeurs de « {} » peuvent avoir plusieurs sens. Dites lequel avec le bouton … à côté.</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Model card: {}</source>
        <translation>Fiche du modèle : {}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modèles (*.onnx)</translation>
    </message>
    <message>
        <source>No model could be read. Choose an ONNX file.</source>
        <translation>Aucun modèle n&apos;a pu être lu. Choisissez un fichier ONNX.</translation>
    </message>
    <message>
        <source>Use a model from an ONNX file</source>
        <translation>Utiliser un modèle d&apos;un fichier ONNX</translation>
    </message>
    <message>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <source>{} classes</source>
        <translation>{} classes</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Ground resolution: {:g} m</source>
        <translation>Résolution au sol : {:g} m</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licence : {}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>Exactitude mesurée</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>SHA-256: {}</source>
        <translation>SHA-256 : {}</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>This model has no measured accuracy.</source>
        <translation>L&apos;exactitude de ce modèle n&apos;a pas été mesurée.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>Version : {}</translation>
    </message>
</context>
<context>
    <name>PairCheck</name>
    <message>
        <source>Findings of the pair check</source>
        <translation>Constats de la vérification de la paire</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix: {}</source>
        <translation>Corriger : {}</translation>
    </message>
    <message>
        <source>What was found, and what mends it</source>
        <translation>Ce qui a été trouvé, et ce qui y remédie</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>choose an optical and a radar layer</source>
        <translation>choisissez une couche optique et une couche radar</translation>
    </message>
    <message>
        <source>needs an optical and a radar layer that are files</source>
        <translation>nécessite une couche optique et une couche radar qui soient des fichiers</translation>
    </message>
</context>
<context>
    <name>Phi3Page</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>&amp;Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Asking what would be downloaded…</source>
        <translation>Demande de ce qui serait téléchargé…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Download from its authors</source>
        <translation>Télécharger depuis ses auteurs</translation>
    </message>
    <message>
        <source>Downloading Phi-3</source>
        <translation>Téléchargement de Phi-3</translation>
    </message>
    <message>
        <source>Folder with a Phi-3 model</source>
        <translation>Dossier avec un modèle Phi-3</translation>
    </message>
    <message>
        <source>It is here: &amp;let it write</source>
        <translation>Il est ici : le &amp;laisser écrire</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Phi-3 for ONNX Runtime (genai_config.json) or for transformers (config.json).</source>
        <translation>Phi-3 pour ONNX Runtime (genai_config.json) ou pour transformers (config.json).</translation>
    </message>
    <message>
        <source>Phi-3 is here: {}.</source>
        <translation>Phi-3 est ici : {}.</translation>
    </message>
    <message>
        <source>Phi-3-mini-4k-instruct by Microsoft, for ONNX Runtime.&lt;br&gt;From {}&lt;br&gt;Licence: {}&lt;br&gt;Size: {} on disk, about {} in memory.&lt;br&gt;To {}&lt;br&gt;Every file is checked by its SHA-256.</source>
        <translation>Phi-3-mini-4k-instruct de Microsoft, pour ONNX Runtime.&lt;br&gt;De {}&lt;br&gt;Licence : {}&lt;br&gt;Taille : {} sur le disque, environ {} en mémoire.&lt;br&gt;Vers {}&lt;br&gt;Chaque fichier est vérifié par son SHA-256.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>The download was stopped; the next one goes on from where it was.</source>
        <translation>Le téléchargement a été arrêté ; le prochain reprendra où il en était.</translation>
    </message>
    <message>
        <source>Use a folder on this machine</source>
        <translation>Utiliser un dossier de cette machine</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>&amp;Explain here</source>
        <translation>&amp;Expliquer ici</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>C&amp;arte entière</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Carte des classes</translation>
    </message>
    <message>
        <source>Click a place on the map, or drag around an area ({}). Esc puts the crosshair away.</source>
        <translation>Cliquez sur un lieu de la carte, ou tracez un cadre autour d&apos;une zone ({}). Échap retire le viseur.</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dèle</translation>
    </message>
    <message>
        <source>Model that made the map</source>
        <translation>Modèle qui a fait la carte</translation>
    </message>
    <message>
        <source>Se&amp;lected polygons</source>
        <translation>Po&amp;lygones choisis</translation>
    </message>
    <message>
        <source>Select one or more polygons of a layer first.</source>
        <translation>Sélectionnez d&apos;abord un ou plusieurs polygones d&apos;une couche.</translation>
    </message>
    <message>
        <source>The map does not say how it was made. Choose its model here and its layers in the Map tab.</source>
        <translation>La carte ne dit pas comment elle a été faite. Choisissez son modèle ici et ses couches dans l&apos;onglet « Carte ».</translation>
    </message>
    <message>
        <source>▲ Explained without layers that are gone: {}</source>
        <translation>▲ Expliqué sans les couches disparues : {}</translation>
    </message>
</context>
<context>
    <name>PlaceLayers</name>
    <message>
        <source>Classes, scene level</source>
        <translation>Classes, niveau de la scène</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Heat: {}</source>
        <translation>Chaleur : {}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Scores, a band for each class</source>
        <translation>Scores, une bande par classe</translation>
    </message>
    <message>
        <source>Side lobe or ghost, not counted</source>
        <translation>Lobe secondaire ou fantôme, non compté</translation>
    </message>
    <message>
        <source>The result cannot be opened: {}. Was it moved or deleted?</source>
        <translation>Le résultat ne peut pas être ouvert : {}. A-t-il été déplacé ou supprimé ?</translation>
    </message>
</context>
<context>
    <name>RasterBox</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>&lt;0.1 %</source>
        <translation>&lt;0.1 %</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Cloud, no radar</source>
        <translation>Nuages, pas de radar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Made by LandClair with the model &apos;{}&apos; (SHA-256 {}) on {}.</source>
        <translation>Fait par LandClair avec le modèle « {} » (SHA-256 {}) le {}.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Optical and radar</source>
        <translation>Optique et radar</translation>
    </message>
    <message>
        <source>Optical only</source>
        <translation>Optique seul</translation>
    </message>
    <message>
        <source>Radar only</source>
        <translation>Radar seul</translation>
    </message>
    <message>
        <source>Sensors used</source>
        <translation>Capteurs utilisés</translation>
    </message>
    <message>
        <source>The result cannot be opened: {}. Was it moved or deleted?</source>
        <translation>Le résultat ne peut pas être ouvert : {}. A-t-il été déplacé ou supprimé ?</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} made in {:.1f} s</source>
        <translation>{} fait en {:.1f} s</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Areas by class</source>
        <translation>Surfaces par classe</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Click a class to see it alone on the map; click again for all classes</source>
        <translation>Cliquez sur une classe pour ne voir qu&apos;elle sur la carte ; cliquez encore pour voir toutes les classes</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copier le tableau pour un tableur</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>Export the areas</source>
        <translation>Exporter les surfaces</translation>
    </message>
    <message>
        <source>Mean confidence {:.2f}</source>
        <translation>Confiance moyenne {:.2f}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>confidence {:.2f}</source>
        <translation>confiance {:.2f}</translation>
    </message>
    <message>
        <source>{:.1f} Mpx in {:.1f} s on {}</source>
        <translation>{:.1f} Mpx en {:.1f} s sur {}</translation>
    </message>
    <message>
        <source>{} seen by optical only</source>
        <translation>{} vus par l&apos;optique seul</translation>
    </message>
    <message>
        <source>{} seen by radar only</source>
        <translation>{} vus par le radar seul</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>Point {} of {} has no place. Restore it there.</source>
        <translation>Le point {} de {} n&apos;a pas de position. Rétablissez-la dans ce fichier.</translation>
    </message>
    <message>
        <source>Point {} was changed by another program meanwhile. Look at it again; nothing was written.</source>
        <translation>Le point {} a été modifié entre-temps par un autre programme. Regardez-le de nouveau ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The answer could not be saved to {}: {}. Close it in other programs, or check its rights.</source>
        <translation>La réponse n&apos;a pas pu être enregistrée dans {} : {}. Fermez le fichier dans les autres programmes, ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} ne peut pas être lu : {}.</translation>
    </message>
    <message>
        <source>{} holds no points at the moment.</source>
        <translation>{} ne contient aucun point pour le moment.</translation>
    </message>
    <message>
        <source>{} is not there. Was it moved, or is another program saving it?</source>
        <translation>{} n&apos;est pas là. A-t-il été déplacé, ou un autre programme l&apos;enregistre-t-il ?</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Cannot say</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Class of the map</source>
        <translation>Classe de la carte</translation>
    </message>
    <message>
        <source>Class on the ground</source>
        <translation>Classe sur le terrain</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Every point needs the number that it was drawn with.</source>
        <translation>Chaque point a besoin du numéro avec lequel il a été tiré.</translation>
    </message>
    <message>
        <source>Form and symbols of the review</source>
        <translation>Formulaire et symboles du contrôle</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Inclusion probability</source>
        <translation>Probabilité d&apos;inclusion</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore répondu</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Say who has answered; two reviewers of one point are told apart by it.</source>
        <translation>Dites qui a répondu ; c&apos;est ainsi que l&apos;on distingue deux contrôleurs d&apos;un même point.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>The answer must be a class of the map, or &apos;cannot say&apos;.</source>
        <translation>La réponse doit être une classe de la carte ou « Impossible à dire ».</translation>
    </message>
    <message>
        <source>The form could not be saved to {}: {}.</source>
        <translation>Le formulaire n&apos;a pas pu être enregistré dans {} : {}.</translation>
    </message>
    <message>
        <source>The sample {} cannot be opened. Was it moved or deleted?</source>
        <translation>L&apos;échantillon {} ne peut pas être ouvert. A-t-il été déplacé ou supprimé ?</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>Ce que dit la carte</translation>
    </message>
    <message>
        <source>Who, when and more</source>
        <translation>Qui, quand et plus</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{} : {} sur {} répondus</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>Another program has changed {} points of the sample.</source>
        <translation>Un autre programme a modifié {} points de l&apos;échantillon.</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Classe {}</translation>
    </message>
    <message>
        <source>Say first who answers, in the field &apos;Reviewer&apos;.</source>
        <translation>Dites d&apos;abord qui répond, dans le champ « Contrôleur ».</translation>
    </message>
</context>
<context>
    <name>ReviewSymbols</name>
    <message>
        <source>Cannot say</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore répondu</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose a sample that LandClair has drawn, or draw one of a class map.</source>
        <translation>Choisissez un échantillon tiré par LandClair, ou tirez-en un d&apos;une carte des classes.</translation>
    </message>
    <message>
        <source>Go on after an answer</source>
        <translation>Continuer après une réponse</translation>
    </message>
    <message>
        <source>Nearest open</source>
        <translation>Le plus proche ouvert</translation>
    </message>
    <message>
        <source>Nearest point without your answer</source>
        <translation>Point le plus proche sans votre réponse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Non répondus</translation>
    </message>
    <message>
        <source>Optical and radar side by side</source>
        <translation>Optique et radar côte à côte</translation>
    </message>
    <message>
        <source>Point &lt;b&gt;{}&lt;/b&gt; · {} of {}</source>
        <translation>Point &lt;b&gt;{}&lt;/b&gt; · {} sur {}</translation>
    </message>
    <message>
        <source>Points to step through</source>
        <translation>Points à parcourir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Contrôleurs en désaccord</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Retirer la dernière réponse</translation>
    </message>
    <message>
        <source>The class map is switched off, so that it does not give the answers away.</source>
        <translation>La carte des classes est masquée, pour qu&apos;elle ne donne pas les réponses.</translation>
    </message>
    <message>
        <source>The map says: {}</source>
        <translation>La carte dit : {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Zoom to the pixel</source>
        <translation>Zoomer sur le pixel</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>caché jusqu&apos;à votre réponse</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{}. The answer here counts for all.</source>
        <translation>{}. La réponse ici vaut pour tous.</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Make the map (Ctrl+Return)</source>
        <translation>Faire la carte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l&apos;exécution</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stop the run; nothing is written (Esc)</source>
        <translation>Arrêter l&apos;exécution ; rien n&apos;est écrit (Échap)</translation>
    </message>
</context>
<context>
    <name>RunOptions</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Devic&amp;e</source>
        <translation>Pé&amp;riphérique</translation>
    </message>
    <message>
        <source>GPU (Core ML)</source>
        <translation>GPU (Core ML)</translation>
    </message>
    <message>
        <source>GPU (DirectML)</source>
        <translation>GPU (DirectML)</translation>
    </message>
    <message>
        <source>Intel (OpenVINO)</source>
        <translation>Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Output &amp;folder</source>
        <translation>Dossier de sort&amp;ie</translation>
    </message>
    <message>
        <source>Pi&amp;xel size</source>
        <translation>Taille des pi&amp;xels</translation>
    </message>
    <message>
        <source>Tile o&amp;verlap</source>
        <translation>Recouvrement des t&amp;uiles</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>as the model wants</source>
        <translation>selon le modèle</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processeur (CPU)</translation>
    </message>
</context>
<context>
    <name>RunningAccuracy</name>
    <message>
        <source>Overall accuracy &lt;b&gt;{:.2f}&lt;/b&gt; (95 %: {:.2f} to {:.2f}) from {} points</source>
        <translation>Exactitude globale &lt;b&gt;{:.2f}&lt;/b&gt; (95 % : {:.2f} à {:.2f}) sur {} points</translation>
    </message>
</context>
<context>
    <name>SampleChooser</name>
    <message>
        <source>&amp;Draw…</source>
        <translation>&amp;Tirer…</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Contrôleur</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>Éc&amp;hantillon</translation>
    </message>
    <message>
        <source>Draw a new sample of a class map</source>
        <translation>Tirer un nouvel échantillon d&apos;une carte des classes</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Ouvrir un échantillon</translation>
    </message>
    <message>
        <source>Open the GeoPackage of a sample</source>
        <translation>Ouvrir le GeoPackage d&apos;un échantillon</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>choose a sample</source>
        <translation>choisissez un échantillon</translation>
    </message>
    <message>
        <source>your name, to tell reviewers apart</source>
        <translation>votre nom, pour distinguer les contrôleurs</translation>
    </message>
</context>
<context>
    <name>SampleLayer</name>
    <message>
        <source>The layer &apos;{}&apos; has edits that are not saved. Save them first.</source>
        <translation>La couche « {} » a des modifications non enregistrées. Enregistrez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is filtered, and a part of a sample is no sample. Remove its filter.</source>
        <translation>La couche « {} » est filtrée, et une partie d&apos;un échantillon n&apos;est pas un échantillon. Retirez son filtre.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no GeoPackage. Choose a sample that LandClair has drawn.</source>
        <translation>La couche « {} » n&apos;est pas un GeoPackage. Choisissez un échantillon tiré par LandClair.</translation>
    </message>
    <message>
        <source>The sample {} cannot be opened. Was it moved or deleted?</source>
        <translation>L&apos;échantillon {} ne peut pas être ouvert. A-t-il été déplacé ou supprimé ?</translation>
    </message>
    <message>
        <source>{} already holds {} answers, which a new sample would destroy. Choose another file.</source>
        <translation>{} contient déjà {} réponses, qu&apos;un nouvel échantillon détruirait. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{} is no sample that LandClair has drawn. Draw one, or choose its file.</source>
        <translation>{} n&apos;est pas un échantillon tiré par LandClair. Tirez-en un, ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>{} is open in a layer or another program. Close it, or choose another file.</source>
        <translation>{} est ouvert dans une couche ou un autre programme. Fermez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{} is there already and is no sample ({}). Choose another file.</source>
        <translation>{} existe déjà et n&apos;est pas un échantillon ({}). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{}, low confidence</source>
        <translation>{}, faible confiance</translation>
    </message>
</context>
<context>
    <name>SceneFinder</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose an index first, or make one of your images.</source>
        <translation>Choisissez d’abord un index, ou faites-en un de vos images.</translation>
    </message>
    <message>
        <source>Choose one of the places in the list first.</source>
        <translation>Choisissez d’abord un des lieux de la liste.</translation>
    </message>
    <message>
        <source>Copy the places for a spreadsheet</source>
        <translation>Copier les lieux pour un tableur</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>Export the places</source>
        <translation>Exporter les lieux</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>Trouvé : {}</translation>
    </message>
    <message>
        <source>Like the place on the map</source>
        <translation>Comme le lieu sur la carte</translation>
    </message>
    <message>
        <source>Like {}</source>
        <translation>Comme {}</translation>
    </message>
    <message>
        <source>Not used: {}: {}</source>
        <translation>Non utilisé : {} : {}</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words, or another index.</source>
        <translation>Rien n’a été trouvé. Essayez d’autres mots, ou un autre index.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Searching: {}</source>
        <translation>Recherche : {}</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>Arrêter la recherche (Échap)</translation>
    </message>
    <message>
        <source>The image cannot be opened: {}. Was it moved or deleted?</source>
        <translation>L’image ne peut pas être ouverte : {}. A-t-elle été déplacée ou supprimée ?</translation>
    </message>
    <message>
        <source>Type what you look for, or point at an example on the map.</source>
        <translation>Écrivez ce que vous cherchez, ou montrez un exemple sur la carte.</translation>
    </message>
    <message>
        <source>{:,} of {:,} tiles, {:.0f} ms. Scores order the places; they are no probabilities.</source>
        <translation>{:,} tuiles sur {:,}, {:.0f} ms. Les scores ordonnent les lieux ; ce ne sont pas des probabilités.</translation>
    </message>
    <message>
        <source>{:,} tiles · images: {:,} ({} new, {} unchanged, {} removed)</source>
        <translation>{:,} tuiles · images : {:,} ({} nouvelles, {} inchangées, {} retirées)</translation>
    </message>
</context>
<context>
    <name>SceneModelBox</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model that compares images with words</source>
        <translation>Modèle qui compare des images à des mots</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Fichiers ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>SARCLIP nano (comes with LandClair)</source>
        <translation>SARCLIP nano (fourni avec LandClair)</translation>
    </message>
    <message>
        <source>Use a model from an ONNX file</source>
        <translation>Utiliser un modèle d&apos;un fichier ONNX</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Clouds, {}</source>
        <translation>Nuages, {}</translation>
    </message>
    <message>
        <source>Labels (ESA WorldCover)</source>
        <translation>Étiquettes (ESA WorldCover)</translation>
    </message>
    <message>
        <source>Pair, {}</source>
        <translation>Paire, {}</translation>
    </message>
    <message>
        <source>Sentinel-1, {}</source>
        <translation>Sentinel-1, {}</translation>
    </message>
    <message>
        <source>Sentinel-2, {}</source>
        <translation>Sentinel-2, {}</translation>
    </message>
    <message>
        <source>The fetched layer cannot be opened: {}. Was it moved or deleted?</source>
        <translation>La couche récupérée ne peut pas être ouverte : {}. A-t-elle été déplacée ou supprimée ?</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>An image of what you look for</source>
        <translation>Une image de ce que vous cherchez</translation>
    </message>
    <message>
        <source>Click a place on the map; Esc puts the crosshair away</source>
        <translation>Cliquez sur un lieu de la carte ; Échap retire le viseur</translation>
    </message>
    <message>
        <source>Find places &amp;like this</source>
        <translation>Trouver des &amp;lieux semblables</translation>
    </message>
    <message>
        <source>How many places are listed</source>
        <translation>Combien de lieux sont listés</translation>
    </message>
    <message>
        <source>Images (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;All files (*)</source>
        <translation>Images (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Like an &amp;image file…</source>
        <translation>Comme un fichier d’&amp;image…</translation>
    </message>
    <message>
        <source>Like the &amp;chosen place</source>
        <translation>Comme le lieu &amp;choisi</translation>
    </message>
    <message>
        <source>Like the middle of the &amp;view</source>
        <translation>Comme le milieu de la &amp;vue</translation>
    </message>
    <message>
        <source>Say in English what the image shows, and press Enter. The list has your earlier questions.</source>
        <translation>Dites en anglais ce que montre l’image, puis appuyez sur Entrée. La liste contient vos questions précédentes.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search (Enter)</source>
        <translation>Chercher (Entrée)</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Quoi chercher</translation>
    </message>
    <message>
        <source>best </source>
        <translation>meilleurs </translation>
    </message>
</context>
<context>
    <name>SegmentRequest</name>
    <message>
        <source>Choose at least one layer to map.</source>
        <translation>Choisissez au moins une couche à cartographier.</translation>
    </message>
    <message>
        <source>Nothing can be written to {}. Choose another output folder in the options.</source>
        <translation>Rien ne peut être écrit dans {}. Choisissez un autre dossier de sortie dans les options.</translation>
    </message>
    <message>
        <source>The area lies outside the layer &apos;{}&apos;. Choose another area or layer.</source>
        <translation>La zone est en dehors de la couche « {} ». Choisissez une autre zone ou une autre couche.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; cannot be read. Repair its source or choose another.</source>
        <translation>La couche « {} » ne peut pas être lue. Réparez sa source ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no coordinate system. Set it in the layer&apos;s properties, under Source.</source>
        <translation>La couche « {} » n&apos;a pas de système de coordonnées. Définissez-le dans les propriétés de la couche, sous Source.</translation>
    </message>
    <message>
        <source>The layers &apos;{}&apos; and &apos;{}&apos; do not overlap. Choose layers of the same place.</source>
        <translation>Les couches « {} » et « {} » ne se recouvrent pas. Choisissez des couches du même lieu.</translation>
    </message>
    <message>
        <source>The layers have no end of their own. Choose an area: the view, a rectangle or polygons.</source>
        <translation>Les couches n&apos;ont pas de fin propre. Choisissez une zone : la vue, un rectangle ou des polygones.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; needs a layer in &apos;{}&apos;. Choose one there, or another model.</source>
        <translation>Le modèle « {} » a besoin d&apos;une couche dans « {} ». Choisissez-en une, ou un autre modèle.</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message>
        <source>Sizes: {}</source>
        <translation>Tailles : {}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>no layer</source>
        <translation>aucune couche</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> and/or </source>
        <translation> et/ou </translation>
    </message>
    <message>
        <source>8-bit display values</source>
        <translation>valeurs d&apos;affichage 8 bits</translation>
    </message>
    <message>
        <source>ALOS-2 digital numbers</source>
        <translation>valeurs numériques ALOS-2</translation>
    </message>
    <message>
        <source>Landsat digital numbers</source>
        <translation>valeurs numériques Landsat</translation>
    </message>
    <message>
        <source>No measured accuracy</source>
        <translation>Aucune exactitude mesurée</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>coordinate system</source>
        <translation>système de coordonnées</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>digital numbers</source>
        <translation>valeurs numériques</translation>
    </message>
    <message>
        <source>digital numbers, offset 1000</source>
        <translation>valeurs numériques, décalage 1000</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>décalage</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optique</translation>
    </message>
    <message>
        <source>optical before</source>
        <translation>optique avant</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exactitude globale</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>recouvrement</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>taille des pixels</translation>
    </message>
    <message>
        <source>radar (SAR)</source>
        <translation>radar (SAR)</translation>
    </message>
    <message>
        <source>radar (SAR) before</source>
        <translation>radar (SAR) avant</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>saturation</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>unknown units</source>
        <translation>unités inconnues</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} Mpx/min</source>
        <translation>{} Mpx/min</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <source>{} {:.0f} %</source>
        <translation>{} {:.0f} %</translation>
    </message>
    <message>
        <source>{} {:.0f} days</source>
        <translation>{} {:.0f} jours</translation>
    </message>
    <message>
        <source>{} {:.1f} px</source>
        <translation>{} {:.1f} px</translation>
    </message>
    <message>
        <source>{} {:.2f} on {}</source>
        <translation>{} {:.2f} sur {}</translation>
    </message>
    <message>
        <source>{}, before and after</source>
        <translation>{}, avant et après</translation>
    </message>
</context>
<context>
    <name>ZeroShotTool</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>&amp;Optique</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <source>Choose either a radar or an optical layer to name.</source>
        <translation>Choisissez une couche radar ou une couche optique à nommer, pas les deux.</translation>
    </message>
    <message>
        <source>Name my own classes</source>
        <translation>Nommer avec mes classes</translation>
    </message>
    <message>
        <source>Name the &amp;tiles</source>
        <translation>Nommer les &amp;tuiles</translation>
    </message>
    <message>
        <source>Named: {}</source>
        <translation>Nommé : {}</translation>
    </message>
    <message>
        <source>One class a line, in English, as you would describe it</source>
        <translation>Une classe par ligne, en anglais, comme vous la décririez</translation>
    </message>
    <message>
        <source>Optical layer to name</source>
        <translation>Couche optique à nommer</translation>
    </message>
    <message>
        <source>Progress of the naming</source>
        <translation>Progression de la dénomination</translation>
    </message>
    <message>
        <source>Radar layer to name</source>
        <translation>Couche radar à nommer</translation>
    </message>
    <message>
        <source>Scene level, not pixels: each tile gets the words that fit it best. Good for a first look, not for areas.</source>
        <translation>Niveau de la scène, pas des pixels : chaque tuile reçoit les mots qui lui conviennent le mieux. Pour un premier regard, pas pour des surfaces.</translation>
    </message>
    <message>
        <source>Type at least two classes, one a line.</source>
        <translation>Écrivez au moins deux classes, une par ligne.</translation>
    </message>
</context>
</TS>
