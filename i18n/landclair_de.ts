<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Algorithms</name>
    <message>
        <source>&apos;auto&apos; takes the one that fits how the sample was drawn. &apos;cluster&apos; needs the clusters&apos; field.</source>
        <translation>„auto“ nimmt das, was dazu passt, wie die Stichprobe gezogen wurde. „cluster“ braucht das Feld der Cluster.</translation>
    </message>
    <message>
        <source>&apos;chips&apos; are made by &apos;Make training chips&apos;; the others are laid out as their authors publish them.</source>
        <translation>„chips“ entstehen mit „Trainings-Chips erstellen“; die anderen liegen so vor, wie ihre Urheber sie veröffentlichen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this machine. Expected an address such as {}; evidence does not leave it.</source>
        <translation>„{}“ liegt nicht auf diesem Rechner. Erwartet wird eine Adresse wie {}; die Belege verlassen ihn nicht.</translation>
    </message>
    <message>
        <source>, may be missing</source>
        <translation>, darf fehlen</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 cloud shadow.</source>
        <translation>0 klar, 1 Wolke, 2 Wolkenschatten.</translation>
    </message>
    <message>
        <source>0 is a clear sky, 1 is overcast.</source>
        <translation>0 ist klarer Himmel, 1 ist ganz bedeckt.</translation>
    </message>
    <message>
        <source>0 is the recipe&apos;s own.</source>
        <translation>0 nimmt den Wert des Rezepts.</translation>
    </message>
    <message>
        <source>0 to 1, kept for the final measure.</source>
        <translation>0 bis 1, aufbewahrt für die abschließende Messung.</translation>
    </message>
    <message>
        <source>0 to 1.</source>
        <translation>0 bis 1.</translation>
    </message>
    <message>
        <source>0 to 1. Parts the strata where a confidence layer is given.</source>
        <translation>0 bis 1. Teilt die Schichten, wo eine Konfidenzebene angegeben ist.</translation>
    </message>
    <message>
        <source>0 uses all cores.</source>
        <translation>0 nutzt alle Kerne.</translation>
    </message>
    <message>
        <source>1 under clouds and their shadows, from the scene classification.</source>
        <translation>1 unter Wolken und ihren Schatten, aus der Szenenklassifikation.</translation>
    </message>
    <message>
        <source>1 where the model sees water, for models whose legend has water.</source>
        <translation>1, wo das Modell Wasser sieht, bei Modellen, deren Legende Wasser hat.</translation>
    </message>
    <message>
        <source>1 where the optical layer is valid and not under clouds.</source>
        <translation>1, wo die optische Ebene gültig und nicht unter Wolken ist.</translation>
    </message>
    <message>
        <source>1 where the radar layer is valid.</source>
        <translation>1, wo die Radarebene gültig ist.</translation>
    </message>
    <message>
        <source>2 &amp;middot; agreed area / (mapped area + true area).</source>
        <translation>2 &amp;middot; übereinstimmende Fläche / (kartierte Fläche + wahre Fläche).</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>; nine tenths of the training data of this class lie between {:.3g} and {:.3g}</source>
        <translation>; neun Zehntel der Trainingsdaten dieser Klasse liegen zwischen {:.3g} und {:.3g}</translation>
    </message>
    <message>
        <source>A folder with .onnx files, such as those you exported.</source>
        <translation>Ein Ordner mit .onnx-Dateien, etwa Ihren exportierten.</translation>
    </message>
    <message>
        <source>A new or an empty folder.</source>
        <translation>Ein neuer oder ein leerer Ordner.</translation>
    </message>
    <message>
        <source>A page that describes the models.</source>
        <translation>Eine Seite, die die Modelle beschreibt.</translation>
    </message>
    <message>
        <source>A page with figures, charts and method.</source>
        <translation>Eine Seite mit Zahlen, Diagrammen und Methode.</translation>
    </message>
    <message>
        <source>A page with tables, confusion matrix, reliability and examples.</source>
        <translation>Eine Seite mit Tabellen, Konfusionsmatrix, Zuverlässigkeit und Beispielen.</translation>
    </message>
    <message>
        <source>A projected coordinate system in metres.</source>
        <translation>Ein projiziertes Koordinatensystem in Metern.</translation>
    </message>
    <message>
        <source>A systematic sample keeps its own distance. Leave the minimum distance at 0.</source>
        <translation>Eine systematische Stichprobe hält ihren eigenen Abstand. Lassen Sie den Mindestabstand bei 0.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy of the classes</source>
        <translation>Genauigkeit der Klassen</translation>
    </message>
    <message>
        <source>Accuracy of {}</source>
        <translation>Genauigkeit von {}</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Adjusted area</source>
        <translation>Angepasste Fläche</translation>
    </message>
    <message>
        <source>Adjusted hectares by class name</source>
        <translation>Angepasste Hektar nach Klassenname</translation>
    </message>
    <message>
        <source>Agreed area / area that is the class in the map or in truth.</source>
        <translation>Übereinstimmende Fläche / Fläche, die in der Karte oder in Wahrheit die Klasse ist.</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
        <source>All figures for programs.</source>
        <translation>Alle Zahlen für Programme.</translation>
    </message>
    <message>
        <source>All findings for programs.</source>
        <translation>Alle Befunde für Programme.</translation>
    </message>
    <message>
        <source>An .onnx file to use instead: one you trained, or one from the Deepness model zoo.</source>
        <translation>Stattdessen eine .onnx-Datei: eine selbst trainierte oder eine aus dem Modellzoo von Deepness.</translation>
    </message>
    <message>
        <source>Another class map of the same pixels, such as that of radar alone.</source>
        <translation>Eine andere Klassenkarte derselben Pixel, etwa die vom Radar allein.</translation>
    </message>
    <message>
        <source>Another seed, another division.</source>
        <translation>Anderer Startwert, andere Aufteilung.</translation>
    </message>
    <message>
        <source>Another seed, another landscape.</source>
        <translation>Anderer Startwert, andere Landschaft.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Area of the classes</source>
        <translation>Fläche der Klassen</translation>
    </message>
    <message>
        <source>Areas and mean confidence of all classes, the model, what ran, and the job itself.</source>
        <translation>Flächen und mittlere Konfidenz aller Klassen, das Modell, was gerechnet hat und der Auftrag selbst.</translation>
    </message>
    <message>
        <source>Areas are squares.</source>
        <translation>Die Gebiete sind Quadrate.</translation>
    </message>
    <message>
        <source>Areas to look at</source>
        <translation>Gebiete zum Ansehen</translation>
    </message>
    <message>
        <source>Around the outermost points.</source>
        <translation>Um die äußersten Punkte herum.</translation>
    </message>
    <message>
        <source>Assess a map by its sample</source>
        <translation>Karte anhand ihrer Stichprobe bewerten</translation>
    </message>
    <message>
        <source>Attribute of the polygons that holds the class, as a name or a code.</source>
        <translation>Attribut der Polygone, das die Klasse als Namen oder Code enthält.</translation>
    </message>
    <message>
        <source>Attribute of the polygons that holds the right class, as a code or as a name of the map&apos;s legend.</source>
        <translation>Attribut der Polygone, das die richtige Klasse enthält, als Code oder als Name aus der Legende der Karte.</translation>
    </message>
    <message>
        <source>Backscatter in dB, NaN where nothing was seen.</source>
        <translation>Rückstreuung in dB, NaN, wo nichts gesehen wurde.</translation>
    </message>
    <message>
        <source>Backscatter of Sentinel-1 in dB, NaN where nothing was seen.</source>
        <translation>Rückstreuung von Sentinel-1 in dB, NaN, wo nichts gesehen wurde.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Below each estimate its 95 % interval. Where no error was found it is Wilson&apos;s: none among these points does not mean that there is none. A dash: the sample has no point from which it could be estimated.</source>
        <translation>Unter jeder Schätzung steht ihr 95-%-Intervall. Wo kein Fehler gefunden wurde, ist es das von Wilson: Kein Fehler unter diesen Punkten heißt nicht, dass es keinen gibt. Ein Strich: Die Stichprobe hat keinen Punkt, aus dem sich der Wert schätzen ließe.</translation>
    </message>
    <message>
        <source>Best validation score</source>
        <translation>Bester Validierungswert</translation>
    </message>
    <message>
        <source>Best weights</source>
        <translation>Beste Gewichte</translation>
    </message>
    <message>
        <source>Between points, for simple and stratified samples; 0 for none.</source>
        <translation>Zwischen den Punkten, bei einfachen und geschichteten Stichproben; 0 für keinen.</translation>
    </message>
    <message>
        <source>Block size in chips</source>
        <translation>Blockgröße in Chips</translation>
    </message>
    <message>
        <source>Brings an optical and a radar layer of any coordinate system, resolution and product to one pair: reflectance and backscatter in dB on the pixels of the optical layer, with named bands, as cloud-optimised GeoTIFFs, and for each a mask that is 1 where it is valid.

A radar layer that lies beside the optical one is moved if the offset is sure, and the log says by how much. Speckle is filtered in linear power. Your layers are not changed.</source>
        <translation>Bringt eine optische und eine Radarebene beliebiger Koordinatensysteme, Auflösungen und Produkte zu einem Paar zusammen: Reflektanz und Rückstreuung in dB auf den Pixeln der optischen Ebene, mit benannten Kanälen, als cloudoptimierte GeoTIFFs, und dazu je eine Maske, die 1 ist, wo die Ebene gültig ist.

Eine Radarebene, die neben der optischen liegt, wird verschoben, wenn der Versatz sicher ist, und das Protokoll sagt, um wie viel. Speckle wird in linearer Leistung gefiltert. Ihre Ebenen werden nicht geändert.</translation>
    </message>
    <message>
        <source>By the networks of ukis-csmask, if the engine has that package. A cloud mask goes first.</source>
        <translation>Mit den Netzen von ukis-csmask, wenn der Rechenkern dieses Paket hat. Eine Wolkenmaske geht vor.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Check a pair of layers</source>
        <translation>Ein Ebenenpaar prüfen</translation>
    </message>
    <message>
        <source>Chip size in pixels</source>
        <translation>Chipgröße in Pixeln</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Chips that stay together.</source>
        <translation>Chips, die zusammenbleiben.</translation>
    </message>
    <message>
        <source>Choose a model or a model file.</source>
        <translation>Wählen Sie ein Modell oder eine Modelldatei.</translation>
    </message>
    <message>
        <source>Choose an optical and a radar layer; a pair has both.</source>
        <translation>Wählen Sie eine optische und eine Radarebene; ein Paar hat beide.</translation>
    </message>
    <message>
        <source>Choose an optical layer, a radar layer, or both.</source>
        <translation>Wählen Sie eine optische Ebene, eine Radarebene oder beide.</translation>
    </message>
    <message>
        <source>Choose either a label raster or label polygons.</source>
        <translation>Wählen Sie entweder ein Label-Raster oder Label-Polygone.</translation>
    </message>
    <message>
        <source>Choose reviewed points, polygons, or both.</source>
        <translation>Wählen Sie geprüfte Punkte, Polygone oder beide.</translation>
    </message>
    <message>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>Wählen Sie das Feld der Polygone, das die Klasse enthält.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Klassencode</translation>
    </message>
    <message>
        <source>Class codes 0 to 254, 255 is unknown; the layer&apos;s style names the classes. Or choose polygons.</source>
        <translation>Klassencodes 0 bis 254, 255 ist unbekannt; der Stil der Ebene benennt die Klassen. Oder wählen Sie Polygone.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <source>Class layer with the same codes that is known to be right. Only with it is accuracy computed here.</source>
        <translation>Klassenebene mit denselben Codes, die als richtig bekannt ist. Nur mit ihr wird hier Genauigkeit berechnet.</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Klassenkarte</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes of ESA WorldCover; only with labels.</source>
        <translation>Klassen von ESA WorldCover; nur mit Labels.</translation>
    </message>
    <message>
        <source>Classified area in hectares</source>
        <translation>Klassifizierte Fläche in Hektar</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Wolkenmaske</translation>
    </message>
    <message>
        <source>Cloud of the optical scenes in per cent</source>
        <translation>Bewölkung der optischen Szenen in Prozent</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>Wolken und Schatten</translation>
    </message>
    <message>
        <source>Compares the answers of a reviewed sample with the map: overall, user&apos;s and producer&apos;s accuracy, F1, IoU, and the true area of every class, all with standard errors and 95 % intervals that follow from how the sample was drawn.

Points without an answer, with &apos;cannot say&apos;, or on which reviewers are split do not count, and are named as warnings. The report holds the confusion matrix in points and in shares of the area, the method and its formulas.</source>
        <translation>Vergleicht die Antworten einer geprüften Stichprobe mit der Karte: Gesamt-, Nutzer- und Produzentengenauigkeit, F1, IoU und die wahre Fläche jeder Klasse, alle mit Standardfehlern und 95-%-Intervallen, die daraus folgen, wie die Stichprobe gezogen wurde.

Punkte ohne Antwort, mit „Nicht zu sagen“ oder bei denen die Prüfer uneins sind, zählen nicht und werden als Warnungen genannt. Der Bericht enthält die Konfusionsmatrix in Punkten und in Flächenanteilen, die Methode und ihre Formeln.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confidence of the offset, 0-1</source>
        <translation>Sicherheit des Versatzes, 0-1</translation>
    </message>
    <message>
        <source>Confidence of this map, 0 to 1.</source>
        <translation>Konfidenz dieser Karte, 0 bis 1.</translation>
    </message>
    <message>
        <source>Confidence of this map, 0 to 1: each class then becomes two strata, confident and not.</source>
        <translation>Konfidenz dieser Karte, 0 bis 1: Jede Klasse wird dann zu zwei Schichten, sicher und unsicher.</translation>
    </message>
    <message>
        <source>Confusion matrix in points</source>
        <translation>Konfusionsmatrix in Punkten</translation>
    </message>
    <message>
        <source>Confusion matrix in shares of the area</source>
        <translation>Konfusionsmatrix in Flächenanteilen</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>Correct a map by polygons</source>
        <translation>Karte mit Polygonen korrigieren</translation>
    </message>
    <message>
        <source>Corrected map</source>
        <translation>Korrigierte Karte</translation>
    </message>
    <message>
        <source>Cuts layers and their labels into small squares, from which models are trained and measured. Labels are a raster of class codes or polygons with a class.

Chips are divided into training, validation and test by blocks of neighbouring chips, never at random: otherwise a model would be measured on places that it knows.</source>
        <translation>Schneidet Ebenen und ihre Labels in kleine Quadrate, mit denen Modelle trainiert und gemessen werden. Labels sind ein Raster von Klassencodes oder Polygone mit einer Klasse.

Chips werden nach Blöcken benachbarter Chips in Training, Validierung und Test geteilt, nie zufällig: Sonst würde ein Modell an Orten gemessen, die es kennt.</translation>
    </message>
    <message>
        <source>Cuts layers into training chips whose labels are what reviewers have found: the pixel of every answered point, and all pixels of correction polygons. Answers of low certainty weigh less, and a chip is met in training as often as it weighs.

Points that were drawn to estimate a map&apos;s accuracy are refused: whoever trains on them can no longer measure with them. If you allow them, the chips say so, and so does every training on them.</source>
        <translation>Schneidet Ebenen in Trainings-Chips, deren Labels das sind, was Prüfer gefunden haben: das Pixel jedes beantworteten Punktes und alle Pixel von Korrekturpolygonen. Antworten geringer Sicherheit wiegen weniger, und ein Chip kommt im Training so oft vor, wie er wiegt.

Punkte, die zur Schätzung der Genauigkeit einer Karte gezogen wurden, werden abgelehnt: Wer mit ihnen trainiert, kann mit ihnen nicht mehr messen. Wenn Sie sie zulassen, sagen es die Chips und jedes Training mit ihnen.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Days between the sensors</source>
        <translation>Tage zwischen den Sensoren</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Stichprobendesign</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Draw a sample for review</source>
        <translation>Stichprobe zur Prüfung ziehen</translation>
    </message>
    <message>
        <source>Drawn as they are styled, the first on top. None: only the points.</source>
        <translation>Gezeichnet, wie sie gestaltet sind, die erste zuoberst. Keine: nur die Punkte.</translation>
    </message>
    <message>
        <source>Draws the points at which a class map is compared with the truth, so that its accuracy and the true area of its classes can be estimated with a margin of error.

Give either the number of points, or the standard error that the overall accuracy shall have; the number then follows from the accuracies that you expect. The GeoPackage keeps the design, the chance of each point to be drawn, and a form for the answers, which opens the same in QGIS, QField and Mergin Maps. What the map says is hidden until a point is answered.</source>
        <translation>Zieht die Punkte, an denen eine Klassenkarte mit der Wirklichkeit verglichen wird, damit sich ihre Genauigkeit und die wahre Fläche ihrer Klassen mit einer Fehlerspanne schätzen lassen.

Geben Sie entweder die Zahl der Punkte an oder den Standardfehler, den die Gesamtgenauigkeit haben soll; die Zahl folgt dann aus den erwarteten Genauigkeiten. Das GeoPackage enthält das Design, die Auswahlwahrscheinlichkeit jedes Punktes und ein Formular für die Antworten, das sich in QGIS, QField und Mergin Maps gleich öffnet. Was die Karte sagt, ist verborgen, bis ein Punkt beantwortet ist.</translation>
    </message>
    <message>
        <source>Each polygon is explained on its own.</source>
        <translation>Jedes Polygon wird für sich erklärt.</translation>
    </message>
    <message>
        <source>Each with its right class; fields named reviewer, date and id go into the log.</source>
        <translation>Jedes mit seiner richtigen Klasse; Felder namens reviewer, date und id kommen ins Protokoll.</translation>
    </message>
    <message>
        <source>Earlier optical layer</source>
        <translation>Frühere optische Ebene</translation>
    </message>
    <message>
        <source>Earlier radar (SAR) layer</source>
        <translation>Frühere Radarebene (SAR)</translation>
    </message>
    <message>
        <source>Edges without data</source>
        <translation>Ränder ohne Daten</translation>
    </message>
    <message>
        <source>Empty: that of the first layer.</source>
        <translation>Leer: das der ersten Ebene.</translation>
    </message>
    <message>
        <source>Empty: the one that LandClair has downloaded.</source>
        <translation>Leer: das von LandClair heruntergeladene.</translation>
    </message>
    <message>
        <source>End each swath in a wedge without data, as real scenes do.</source>
        <translation>Jeder Aufnahmestreifen endet in einem Keil ohne Daten, wie bei echten Szenen.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Entropy of the class probabilities, 0 to 1.</source>
        <translation>Entropie der Klassenwahrscheinlichkeiten, 0 bis 1.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Durchlaufene Epochen</translation>
    </message>
    <message>
        <source>Equivalent number of looks of the radar layer; 0 has them estimated.</source>
        <translation>Äquivalente Looks der Radarebene; bei 0 werden sie geschätzt.</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Estimator: cluster. The points were drawn in M groups. Every measure is a ratio R = Y / X of sums over all groups, so that large groups count more.</source>
        <translation>Schätzer: Cluster. Die Punkte wurden in M Gruppen gezogen. Jedes Maß ist ein Verhältnis R = Y / X von Summen über alle Gruppen, sodass große Gruppen mehr zählen.</translation>
    </message>
    <message>
        <source>Estimator: post-stratified. The points were drawn without strata; afterwards the classes of the map are taken as strata, which makes the estimates more precise without bias.</source>
        <translation>Schätzer: nachgeschichtet. Die Punkte wurden ohne Schichten gezogen; danach dienen die Klassen der Karte als Schichten, was die Schätzungen ohne Verzerrung genauer macht.</translation>
    </message>
    <message>
        <source>Estimator: simple random. The whole map is one stratum, so every point counts the same.</source>
        <translation>Schätzer: einfach zufällig. Die ganze Karte ist eine Schicht, also zählt jeder Punkt gleich.</translation>
    </message>
    <message>
        <source>Estimator: stratified, with the strata from which the points were drawn.</source>
        <translation>Schätzer: geschichtet, mit den Schichten, aus denen die Punkte gezogen wurden.</translation>
    </message>
    <message>
        <source>Every measure is a ratio R = Y / X of two area shares, each estimated as &amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt; &amp;middot; (mean over the points of stratum h), where W&lt;sub&gt;h&lt;/sub&gt; is the stratum&apos;s share of the map&apos;s area.</source>
        <translation>Jedes Maß ist ein Verhältnis R = Y / X zweier Flächenanteile, jeder geschätzt als &amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt; &amp;middot; (Mittel über die Punkte der Schicht h), wobei W&lt;sub&gt;h&lt;/sub&gt; der Anteil der Schicht an der Kartenfläche ist.</translation>
    </message>
    <message>
        <source>Expected accuracies</source>
        <translation>Erwartete Genauigkeiten</translation>
    </message>
    <message>
        <source>Expected accuracies are rows of a class code and a share between 0 and 1, such as 1 and 0.7; got {}.</source>
        <translation>Erwartete Genauigkeiten sind Zeilen aus einem Klassencode und einem Anteil zwischen 0 und 1, etwa 1 und 0.7; angegeben ist {}.</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Expected metres to the right and down, such as 12.5,-8; got &apos;{}&apos;.</source>
        <translation>Erwartet werden Meter nach rechts und unten, etwa 12.5,-8; angegeben ist „{}“.</translation>
    </message>
    <message>
        <source>Expected standard error of the overall accuracy</source>
        <translation>Erwarteter Standardfehler der Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Explain regions of a map</source>
        <translation>Regionen einer Karte erklären</translation>
    </message>
    <message>
        <source>Explained by LandClair on {}. Every figure was measured; the table below names its source.</source>
        <translation>Von LandClair am {} erklärt. Jede Zahl wurde gemessen; die Tabelle unten nennt ihre Quelle.</translation>
    </message>
    <message>
        <source>Explained regions</source>
        <translation>Erklärte Regionen</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fetch a pair of layers</source>
        <translation>Ein Ebenenpaar holen</translation>
    </message>
    <message>
        <source>Fetch labels as well</source>
        <translation>Auch Labels holen</translation>
    </message>
    <message>
        <source>Fetched pair</source>
        <translation>Geholtes Paar</translation>
    </message>
    <message>
        <source>Field of the clusters</source>
        <translation>Feld der Cluster</translation>
    </message>
    <message>
        <source>Field review</source>
        <translation>Feldprüfung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Dateien, die nicht verwendbar sind</translation>
    </message>
    <message>
        <source>Filled: adjusted area with its 95 % interval. Outline: area in the map.</source>
        <translation>Gefüllt: angepasste Fläche mit ihrem 95-%-Intervall. Umriss: Fläche in der Karte.</translation>
    </message>
    <message>
        <source>Filter window</source>
        <translation>Filterfenster</translation>
    </message>
    <message>
        <source>Find clouds and shadows</source>
        <translation>Wolken und Schatten suchen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings that forbid a map</source>
        <translation>Befunde, die eine Karte verbieten</translation>
    </message>
    <message>
        <source>Findings to look at</source>
        <translation>Befunde zum Ansehen</translation>
    </message>
    <message>
        <source>Finds the best Sentinel-1 and Sentinel-2 pair of an area and some dates in a STAC catalogue, and fetches the pixels of the area only: reflectance, backscatter in dB, clouds and, if they are wanted, ESA WorldCover labels, all on the same pixels.

The pair that shows most of the area comes first, then the one with less cloud, then the one that was taken within fewer days. The layers carry their licence and whom to credit. A fetch that was interrupted goes on where it stopped.</source>
        <translation>Sucht in einem STAC-Katalog das beste Paar aus Sentinel-1 und Sentinel-2 für ein Gebiet und einen Zeitraum und holt nur die Pixel des Gebiets: Reflektanz, Rückstreuung in dB, Wolken und auf Wunsch Labels von ESA WorldCover, alle auf denselben Pixeln.

Zuerst zählt, wie viel vom Gebiet das Paar zeigt, dann weniger Wolken, dann weniger Tage zwischen den Aufnahmen. Die Ebenen tragen ihre Lizenz und den Bildnachweis. Ein unterbrochenes Holen macht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Finer pixels make larger files; large areas are drawn coarser.</source>
        <translation>Feinere Pixel ergeben größere Dateien; große Gebiete werden gröber gezeichnet.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Folder of the model&apos;s training, to show its curves in the report.</source>
        <translation>Ordner des Modelltrainings, um dessen Kurven im Bericht zu zeigen.</translation>
    </message>
    <message>
        <source>Folder with more models</source>
        <translation>Ordner mit weiteren Modellen</translation>
    </message>
    <message>
        <source>For an own API, or the key of an account for terrain-corrected radar. Empty: the environment variable LANDCLAIR_STAC_TOKEN, if it is set.</source>
        <translation>Für eine eigene API, oder der Schlüssel eines Kontos für geländekorrigiertes Radar. Leer: die Umgebungsvariable LANDCLAIR_STAC_TOKEN, falls gesetzt.</translation>
    </message>
    <message>
        <source>For chips the folder with chips.json.</source>
        <translation>Bei Chips der Ordner mit chips.json.</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>Format des Bildes</translation>
    </message>
    <message>
        <source>GeoPackage for all answers. A file that holds answers is never overwritten.</source>
        <translation>GeoPackage für alle Antworten. Eine Datei mit Antworten wird nie überschrieben.</translation>
    </message>
    <message>
        <source>GeoPackage for the points. A file that holds answers is never overwritten.</source>
        <translation>GeoPackage für die Punkte. Eine Datei mit Antworten wird nie überschrieben.</translation>
    </message>
    <message>
        <source>GeoPackage with answers, such as that of &apos;Suggest where to review&apos;.</source>
        <translation>GeoPackage mit Antworten, etwa das von „Vorschlagen, wo zu prüfen ist“.</translation>
    </message>
    <message>
        <source>GeoPackage with the points to answer and a second layer with the areas.</source>
        <translation>GeoPackage mit den zu beantwortenden Punkten und einer zweiten Ebene mit den Gebieten.</translation>
    </message>
    <message>
        <source>GeoTIFF; the log has the same name and ends in .edits.csv and .edits.json.</source>
        <translation>GeoTIFF; das Protokoll hat denselben Namen und endet auf .edits.csv und .edits.json.</translation>
    </message>
    <message>
        <source>Give either a number of points or a standard error to reach; got {}.</source>
        <translation>Geben Sie entweder eine Zahl von Punkten oder einen zu erreichenden Standardfehler an; angegeben ist: {}.</translation>
    </message>
    <message>
        <source>Gives the pixels inside reviewed polygons the class that the polygon names. The map itself stays as it is; the corrected one is a new layer. Beside it lies a log as CSV and JSON: for every polygon the former and the new class, pixels, hectares, reviewer and date.

A pixel belongs to a polygon that holds its centre; where polygons overlap, the last one counts. Areas that were corrected by hand are no longer what the model said: draw a new sample to assess the new map.</source>
        <translation>Gibt den Pixeln innerhalb geprüfter Polygone die Klasse, die das Polygon nennt. Die Karte selbst bleibt, wie sie ist; die korrigierte ist eine neue Ebene. Daneben liegt ein Protokoll als CSV und JSON: für jedes Polygon die frühere und die neue Klasse, Pixel, Hektar, Prüfer und Datum.

Ein Pixel gehört zu dem Polygon, das seine Mitte enthält; wo sich Polygone überlappen, zählt das letzte. Von Hand korrigierte Gebiete sind nicht mehr das, was das Modell sagte: Ziehen Sie eine neue Stichprobe, um die neue Karte zu bewerten.</translation>
    </message>
    <message>
        <source>Go on with what the folder holds</source>
        <translation>Mit dem weitermachen, was der Ordner enthält</translation>
    </message>
    <message>
        <source>Ground size of a pixel.</source>
        <translation>Größe eines Pixels am Boden.</translation>
    </message>
    <message>
        <source>Ground size of a pixel. Empty: that of the optical layer.</source>
        <translation>Größe eines Pixels am Boden. Leer: die der optischen Ebene.</translation>
    </message>
    <message>
        <source>Ground size of a pixel. Empty: the model&apos;s own.</source>
        <translation>Größe eines Pixels am Boden. Leer: die des Modells.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Hectares by class name</source>
        <translation>Hektar nach Klassenname</translation>
    </message>
    <message>
        <source>How far the radar layer lies from where it should.</source>
        <translation>Wie weit die Radarebene von ihrem richtigen Ort liegt.</translation>
    </message>
    <message>
        <source>How much radar decided, 0 to 1, for models that can tell.</source>
        <translation>Wie viel das Radar entschied, 0 bis 1, bei Modellen, die es angeben können.</translation>
    </message>
    <message>
        <source>How much radar weighed, 0 to 1; needs the confidence.</source>
        <translation>Wie viel das Radar wog, 0 bis 1; braucht die Konfidenz.</translation>
    </message>
    <message>
        <source>How sure the model is of each pixel, 0 to 1.</source>
        <translation>Wie sicher sich das Modell bei jedem Pixel ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>In any coordinate system.</source>
        <translation>In einem beliebigen Koordinatensystem.</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>In der Karte</translation>
    </message>
    <message>
        <source>Incidence angle in degrees</source>
        <translation>Einfallswinkel in Grad</translation>
    </message>
    <message>
        <source>Inside polygons</source>
        <translation>Innerhalb der Polygone</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Its address on this machine, such as http://localhost:11434.</source>
        <translation>Seine Adresse auf diesem Rechner, etwa http://localhost:11434.</translation>
    </message>
    <message>
        <source>Its standard error is &amp;radic;(&amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; / n&lt;sub&gt;h&lt;/sub&gt;) / X, where s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; is the variance of y &amp;minus; R x over the n&lt;sub&gt;h&lt;/sub&gt; points of stratum h, and y and x are 1 for points that belong to Y and X, else 0.</source>
        <translation>Sein Standardfehler ist &amp;radic;(&amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; / n&lt;sub&gt;h&lt;/sub&gt;) / X, wobei s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; die Varianz von y &amp;minus; R x über die n&lt;sub&gt;h&lt;/sub&gt; Punkte der Schicht h ist und y und x 1 sind für Punkte, die zu Y und X gehören, sonst 0.</translation>
    </message>
    <message>
        <source>Its standard error is &amp;radic;(M / (M &amp;minus; 1) &amp;middot; &amp;Sigma; (y&lt;sub&gt;i&lt;/sub&gt; &amp;minus; R x&lt;sub&gt;i&lt;/sub&gt;)&amp;sup2;) / X, with the sums y&lt;sub&gt;i&lt;/sub&gt; and x&lt;sub&gt;i&lt;/sub&gt; of each group: points of one group are not taken for independent.</source>
        <translation>Sein Standardfehler ist &amp;radic;(M / (M &amp;minus; 1) &amp;middot; &amp;Sigma; (y&lt;sub&gt;i&lt;/sub&gt; &amp;minus; R x&lt;sub&gt;i&lt;/sub&gt;)&amp;sup2;) / X, mit den Summen y&lt;sub&gt;i&lt;/sub&gt; und x&lt;sub&gt;i&lt;/sub&gt; jeder Gruppe: Punkte einer Gruppe gelten nicht als unabhängig.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>JSON with title, licence, training data and limits, to be packed with the model.</source>
        <translation>JSON mit Titel, Lizenz, Trainingsdaten und Grenzen, das mit dem Modell gepackt wird.</translation>
    </message>
    <message>
        <source>Job of the map</source>
        <translation>Auftrag der Karte</translation>
    </message>
    <message>
        <source>Kappa {:.2f} over {} points that all of them answered.</source>
        <translation>Kappa {:.2f} über {} Punkte, die alle beantwortet haben.</translation>
    </message>
    <message>
        <source>Label polygons</source>
        <translation>Label-Polygone</translation>
    </message>
    <message>
        <source>Label raster</source>
        <translation>Label-Raster</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels are written only if they are fetched as well. Tick &apos;Fetch labels as well&apos;.</source>
        <translation>Labels werden nur geschrieben, wenn sie auch geholt werden. Haken Sie „Auch Labels holen“ an.</translation>
    </message>
    <message>
        <source>LandClair&apos;s engine is not set up yet. Open the LandClair panel and choose &apos;Set up&apos;, or name a Python that has the engine&apos;s packages in the environment variable {}.</source>
        <translation>LandClairs Rechenkern ist noch nicht eingerichtet. Öffnen Sie das LandClair-Bedienfeld und wählen Sie „Einrichten“, oder nennen Sie in der Umgebungsvariablen {} ein Python, das die Pakete des Rechenkerns hat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Layer that is not zero under clouds.</source>
        <translation>Ebene, die unter Wolken nicht null ist.</translation>
    </message>
    <message>
        <source>Layer that is not zero under clouds. There the optical layer is ignored and radar decides.</source>
        <translation>Ebene, die unter Wolken nicht null ist. Dort wird die optische Ebene ignoriert und Radar entscheidet.</translation>
    </message>
    <message>
        <source>Layers of the surroundings</source>
        <translation>Ebenen der Umgebung</translation>
    </message>
    <message>
        <source>Least labelled share</source>
        <translation>Kleinster Anteil mit Labels</translation>
    </message>
    <message>
        <source>Leave it empty to reach a standard error instead. A stratified sample has two in each class at least.</source>
        <translation>Leer lassen, um stattdessen einen Standardfehler zu erreichen. Eine geschichtete Stichprobe hat mindestens zwei in jeder Klasse.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <source>Lists the models that come with LandClair and those in a folder of yours: which layers each one takes, which classes it maps, what it was trained on, and how accurate it was on what. Files that are not usable are listed with the reason.</source>
        <translation>Listet die Modelle, die mit LandClair kommen, und die in einem Ihrer Ordner: welche Ebenen jedes nimmt, welche Klassen es kartiert, womit es trainiert wurde und wie genau es auf welchen Daten ist. Nicht verwendbare Dateien werden mit dem Grund genannt.</translation>
    </message>
    <message>
        <source>Log of the edits</source>
        <translation>Protokoll der Korrekturen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Looks at an optical and a radar layer in small windows and says in a sentence each what would spoil their map: unknown units or bands, little overlap, clouds, dates far apart, and how far the radar layer lies beside the optical one.

SHIFT mends a sure offset: give it to &apos;Map land cover, water or flood&apos; as &apos;Move the radar layers by&apos;.</source>
        <translation>Sieht sich eine optische und eine Radarebene in kleinen Fenstern an und sagt in je einem Satz, was ihrer Karte schaden würde: unbekannte Einheiten oder Kanäle, wenig Überlappung, Wolken, weit auseinanderliegende Daten und wie weit die Radarebene neben der optischen liegt.

SHIFT behebt einen sicheren Versatz: Geben Sie es bei „Landbedeckung, Wasser oder Überflutung kartieren“ als „Radarebenen verschieben um“ an.</translation>
    </message>
    <message>
        <source>Looks that the filter reckoned with</source>
        <translation>Looks, mit denen der Filter rechnete</translation>
    </message>
    <message>
        <source>Loss and scores by epoch</source>
        <translation>Verlust und Werte nach Epoche</translation>
    </message>
    <message>
        <source>Low confidence is below</source>
        <translation>Geringe Konfidenz ist unter</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>Untere Grenze seines 95-%-Intervalls</translation>
    </message>
    <message>
        <source>Make training chips</source>
        <translation>Trainings-Chips erstellen</translation>
    </message>
    <message>
        <source>Makes a folder with everything that a reviewer needs outdoors: a project, a copy of the sample with its form, a picture of the surroundings that needs no network, and a page that says what to do. Copy the folder to a phone with QField or Mergin Maps.

Choose pictures for the surroundings, such as the optical and the radar layer, and not the class map: whoever sees what the map says tends to agree. &apos;Merge reviews of a sample&apos; takes the answers back.</source>
        <translation>Erstellt einen Ordner mit allem, was ein Prüfer draußen braucht: ein Projekt, eine Kopie der Stichprobe mit ihrem Formular, ein Bild der Umgebung, das kein Netz braucht, und eine Seite, die sagt, was zu tun ist. Kopieren Sie den Ordner auf ein Telefon mit QField oder Mergin Maps.

Wählen Sie für die Umgebung Bilder, etwa die optische und die Radarebene, und nicht die Klassenkarte: Wer sieht, was die Karte sagt, stimmt ihr eher zu. „Prüfungen einer Stichprobe zusammenführen“ nimmt die Antworten zurück.</translation>
    </message>
    <message>
        <source>Makes an optical layer (ten Sentinel-2 bands) and a radar layer (VV and VH) of an invented landscape with relief, rivers, fields, towns and forests, together with its true land cover and its clouds. The same seed gives the same scene.

It is for trying things out and for testing. What a model reaches on it says nothing about real places.</source>
        <translation>Erzeugt eine optische Ebene (zehn Sentinel-2-Kanäle) und eine Radarebene (VV und VH) einer erfundenen Landschaft mit Relief, Flüssen, Feldern, Orten und Wäldern, dazu ihre wahre Landbedeckung und ihre Wolken. Derselbe Startwert ergibt dieselbe Szene.

Sie ist zum Ausprobieren und Testen. Was ein Modell auf ihr erreicht, sagt nichts über wirkliche Orte.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map land cover, water or flood</source>
        <translation>Landbedeckung, Wasser oder Überflutung kartieren</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kartiert</translation>
    </message>
    <message>
        <source>Maps a scene from an optical layer, a radar (SAR) layer, or both, with a model that comes with LandClair or one of your own. The layers may differ in coordinate system, resolution and extent; where clouds or missing data hide one of them, the other is used.

You get the classes, a confidence for every pixel, which sensors each pixel was mapped from, a water layer where the model knows water, and ellipsoidal areas of all classes, also as figures for models.</source>
        <translation>Kartiert eine Szene aus einer optischen Ebene, einer Radarebene (SAR) oder beiden, mit einem Modell, das mit LandClair kommt, oder einem eigenen. Die Ebenen dürfen sich in Koordinatensystem, Auflösung und Ausdehnung unterscheiden; wo Wolken oder fehlende Daten eine von ihnen verdecken, wird die andere verwendet.

Sie erhalten die Klassen, eine Konfidenz für jedes Pixel, aus welchen Sensoren jedes Pixel kartiert wurde, eine Wasserebene, wenn das Modell Wasser kennt, und die ellipsoidischen Flächen aller Klassen, auch als Zahlen für Modelle.</translation>
    </message>
    <message>
        <source>Margin in metres</source>
        <translation>Rand in Metern</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <source>Mean intersection over union</source>
        <translation>Mittlere Überlappung (mIoU)</translation>
    </message>
    <message>
        <source>Measure a model</source>
        <translation>Ein Modell messen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Merge reviews of a sample</source>
        <translation>Prüfungen einer Stichprobe zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Metres right,down that mend a sure offset</source>
        <translation>Meter nach rechts,unten, die einen sicheren Versatz beheben</translation>
    </message>
    <message>
        <source>Metres right,down that the radar layer was moved by</source>
        <translation>Meter nach rechts,unten, um die die Radarebene verschoben wurde</translation>
    </message>
    <message>
        <source>Metres to the right and down, such as 12.5,-8; the pair check tells them.</source>
        <translation>Meter nach rechts und unten, etwa 12.5,-8; die Paarprüfung nennt sie.</translation>
    </message>
    <message>
        <source>Minimum distance in metres</source>
        <translation>Mindestabstand in Metern</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modell des Servers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>Modelle als JSON</translation>
    </message>
    <message>
        <source>More looks, less speckle in the radar layer.</source>
        <translation>Mehr Looks, weniger Speckle in der Radarebene.</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Höchste Bewölkung in Prozent</translation>
    </message>
    <message>
        <source>Move the radar layer by a sure offset</source>
        <translation>Radarebene um einen sicheren Versatz verschieben</translation>
    </message>
    <message>
        <source>Move the radar layers by</source>
        <translation>Radarebenen verschieben um</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a model that LandClair knows. &apos;List models&apos; tells what each one maps.</source>
        <translation>Name eines Modells, das LandClair kennt. „Modelle auflisten“ sagt, was jedes kartiert.</translation>
    </message>
    <message>
        <source>Names the cluster of each point, for points that were drawn in groups.</source>
        <translation>Benennt den Cluster jedes Punktes, bei Punkten, die in Gruppen gezogen wurden.</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Network and how it is trained: {}.</source>
        <translation>Netz und wie es trainiert wird: {}.</translation>
    </message>
    <message>
        <source>New folder for the chips and their description, chips.json.</source>
        <translation>Neuer Ordner für die Chips und ihre Beschreibung, chips.json.</translation>
    </message>
    <message>
        <source>No model was found.</source>
        <translation>Es wurde kein Modell gefunden.</translation>
    </message>
    <message>
        <source>Not zero under clouds. Empty: the scene classification band (SCL), if the optical layer has one.</source>
        <translation>Unter Wolken nicht null. Leer: der Kanal der Szenenklassifikation (SCL), wenn die optische Ebene einen hat.</translation>
    </message>
    <message>
        <source>Nothing can be written to {}: {}. Choose another output folder.</source>
        <translation>In {} lässt sich nichts schreiben: {}. Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Zahl der Antworten</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Zahl der Gebiete</translation>
    </message>
    <message>
        <source>Number of chips</source>
        <translation>Zahl der Chips</translation>
    </message>
    <message>
        <source>Number of explained regions</source>
        <translation>Zahl der erklärten Regionen</translation>
    </message>
    <message>
        <source>Number of models</source>
        <translation>Zahl der Modelle</translation>
    </message>
    <message>
        <source>Number of pixels that were changed</source>
        <translation>Zahl der geänderten Pixel</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Zahl der Punkte</translation>
    </message>
    <message>
        <source>Number of points that count</source>
        <translation>Zahl der zählenden Punkte</translation>
    </message>
    <message>
        <source>Number of points that teach</source>
        <translation>Zahl der Punkte, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Number of regions without explanation</source>
        <translation>Zahl der Regionen ohne Erklärung</translation>
    </message>
    <message>
        <source>Number of reviewers</source>
        <translation>Zahl der Prüfer</translation>
    </message>
    <message>
        <source>Number of strata</source>
        <translation>Zahl der Schichten</translation>
    </message>
    <message>
        <source>Of a class&apos;s true area, the share that is mapped as it: 1 &amp;minus; omission.</source>
        <translation>Von der wahren Fläche einer Klasse der Anteil, der als sie kartiert ist: 1 &amp;minus; Auslassung.</translation>
    </message>
    <message>
        <source>Of the area mapped as a class, the share that really is: 1 &amp;minus; commission.</source>
        <translation>Von der als eine Klasse kartierten Fläche der Anteil, der es wirklich ist: 1 &amp;minus; Fehlzuordnung.</translation>
    </message>
    <message>
        <source>Of the dates to search.</source>
        <translation>Des zu durchsuchenden Zeitraums.</translation>
    </message>
    <message>
        <source>Of the overall accuracy, such as 0.01. The 95 % interval is about twice as wide each way.</source>
        <translation>Der Gesamtgenauigkeit, etwa 0.01. Das 95-%-Intervall ist nach jeder Seite etwa doppelt so breit.</translation>
    </message>
    <message>
        <source>Of the whole Sentinel-2 scene, as the catalogue tells.</source>
        <translation>Der ganzen Sentinel-2-Szene, laut Katalog.</translation>
    </message>
    <message>
        <source>Off: start afresh.</source>
        <translation>Aus: von vorn beginnen.</translation>
    </message>
    <message>
        <source>Off: the layers stay where they are.</source>
        <translation>Aus: Die Ebenen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Olofsson et al. 2014, Remote Sensing of Environment 148: 42&amp;ndash;57. Stehman 2014, International Journal of Remote Sensing 35: 4923&amp;ndash;4939. Cochran 1977, Sampling Techniques, 3rd edition, chapters 2 and 5.</source>
        <translation>Olofsson et al. 2014, Remote Sensing of Environment 148: 42&amp;ndash;57. Stehman 2014, International Journal of Remote Sensing 35: 4923&amp;ndash;4939. Cochran 1977, Sampling Techniques, 3. Auflage, Kapitel 2 und 5.</translation>
    </message>
    <message>
        <source>One of {}, or the address of a STAC API.</source>
        <translation>Eines von {} oder die Adresse einer STAC-API.</translation>
    </message>
    <message>
        <source>One page with all explanations, charts and sources.</source>
        <translation>Eine Seite mit allen Erklärungen, Diagrammen und Quellen.</translation>
    </message>
    <message>
        <source>One row for each class that differs from 0.85: its code and a share such as 0.7.</source>
        <translation>Eine Zeile für jede Klasse, die von 0.85 abweicht: ihr Code und ein Anteil wie 0.7.</translation>
    </message>
    <message>
        <source>One row for each class, with intervals and standard errors.</source>
        <translation>Eine Zeile für jede Klasse, mit Intervallen und Standardfehlern.</translation>
    </message>
    <message>
        <source>Only if that sample is not used to measure the trained model or its maps.</source>
        <translation>Nur wenn mit dieser Stichprobe nicht das trainierte Modell oder seine Karten gemessen werden.</translation>
    </message>
    <message>
        <source>Only pixels inside these polygons are mapped, the rest becomes &apos;no data&apos;.</source>
        <translation>Nur Pixel innerhalb dieser Polygone werden kartiert, der Rest wird „keine Daten“.</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Optisch</translation>
    </message>
    <message>
        <source>Optical bands</source>
        <translation>Optische Kanäle</translation>
    </message>
    <message>
        <source>Optical image from before the event, for models that compare two dates, such as flood.</source>
        <translation>Optisches Bild von vor dem Ereignis, für Modelle, die zwei Zeitpunkte vergleichen, etwa Überflutung.</translation>
    </message>
    <message>
        <source>Optical image, such as Sentinel-2. Leave it empty to use radar alone.</source>
        <translation>Optisches Bild, etwa Sentinel-2. Leer lassen, um nur Radar zu verwenden.</translation>
    </message>
    <message>
        <source>Optical layer</source>
        <translation>Optische Ebene</translation>
    </message>
    <message>
        <source>Optical scene</source>
        <translation>Optische Szene</translation>
    </message>
    <message>
        <source>Optical validity</source>
        <translation>Gültigkeit optisch</translation>
    </message>
    <message>
        <source>Optical values</source>
        <translation>Optische Werte</translation>
    </message>
    <message>
        <source>Other map</source>
        <translation>Andere Karte</translation>
    </message>
    <message>
        <source>Others are left out.</source>
        <translation>Andere werden weggelassen.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Overlap in pixels</source>
        <translation>Überlappung in Pixeln</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Pack a sample for the field</source>
        <translation>Stichprobe für das Feld packen</translation>
    </message>
    <message>
        <source>Packing the model</source>
        <translation>Das Modell wird gepackt</translation>
    </message>
    <message>
        <source>Part of the scene to use, in any coordinate system. Empty: the whole optical layer, else the radar.</source>
        <translation>Zu verwendender Teil der Szene, in einem beliebigen Koordinatensystem. Leer: die ganze optische Ebene, sonst die Radarebene.</translation>
    </message>
    <message>
        <source>Passes over the data; 0 is the recipe&apos;s own number.</source>
        <translation>Durchläufe durch die Daten; 0 nimmt die Zahl des Rezepts.</translation>
    </message>
    <message>
        <source>Phi-3 folder</source>
        <translation>Phi-3-Ordner</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Pixelgröße in Metern</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels that the radar lies to the right</source>
        <translation>Pixel, die das Radar zu weit rechts liegt</translation>
    </message>
    <message>
        <source>Pixels that the radar lies too low</source>
        <translation>Pixel, die das Radar zu tief liegt</translation>
    </message>
    <message>
        <source>Points by name of the stratum</source>
        <translation>Punkte nach Name der Schicht</translation>
    </message>
    <message>
        <source>Points go to classes</source>
        <translation>Verteilung der Punkte auf die Klassen</translation>
    </message>
    <message>
        <source>Points on which they differ</source>
        <translation>Punkte, bei denen sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Points that count</source>
        <translation>Zählende Punkte</translation>
    </message>
    <message>
        <source>Polygon {}: {} pixels from {} to {}</source>
        <translation>Polygon {}: {} Pixel von {} zu {}</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polygons with a class each; outside of them nothing is known.</source>
        <translation>Polygone mit je einer Klasse; außerhalb ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Prepare a pair of layers</source>
        <translation>Ein Ebenenpaar vorbereiten</translation>
    </message>
    <message>
        <source>Prepared pair</source>
        <translation>Vorbereitetes Paar</translation>
    </message>
    <message>
        <source>Processor threads to use; 0 uses all.</source>
        <translation>Zu nutzende Prozessor-Threads; 0 nutzt alle.</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>Produzentengenauigkeit</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Puts the answers of several reviewers of the same sample together: one row for each point and reviewer, none is lost. The log names the points on which they differ, and their agreement beyond chance (Cohen&apos;s kappa, Fleiss&apos; kappa with three or more).

A reviewer who left the name empty is called after the file. If one reviewer answered a point twice, the later answer counts. &apos;Assess a map by its sample&apos; takes the majority.</source>
        <translation>Führt die Antworten mehrerer Prüfer derselben Stichprobe zusammen: eine Zeile für jeden Punkt und Prüfer, keine geht verloren. Das Protokoll nennt die Punkte, bei denen sie sich unterscheiden, und ihre Übereinstimmung über den Zufall hinaus (Cohens Kappa, ab drei Prüfern das von Fleiss).

Ein Prüfer, der den Namen leer ließ, heißt nach der Datei. Hat ein Prüfer einen Punkt zweimal beantwortet, zählt die spätere Antwort. „Karte anhand ihrer Stichprobe bewerten“ nimmt die Mehrheit.</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Radar (SAR) layer</source>
        <translation>Radarebene (SAR)</translation>
    </message>
    <message>
        <source>Radar bands</source>
        <translation>Radarkanäle</translation>
    </message>
    <message>
        <source>Radar image from before the event, for models that compare two dates, such as flood.</source>
        <translation>Radarbild von vor dem Ereignis, für Modelle, die zwei Zeitpunkte vergleichen, etwa Überflutung.</translation>
    </message>
    <message>
        <source>Radar image, such as Sentinel-1. Leave it empty to use optical alone.</source>
        <translation>Radarbild, etwa Sentinel-1. Leer lassen, um nur die optische Ebene zu verwenden.</translation>
    </message>
    <message>
        <source>Radar scene</source>
        <translation>Radarszene</translation>
    </message>
    <message>
        <source>Radar share</source>
        <translation>Radaranteil</translation>
    </message>
    <message>
        <source>Radar validity</source>
        <translation>Gültigkeit Radar</translation>
    </message>
    <message>
        <source>Radar values</source>
        <translation>Radarwerte</translation>
    </message>
    <message>
        <source>Ranks the squares of a map by how doubtful they are: low confidence, high entropy, seen by one sensor only, sensors or maps that disagree, and values unlike those that the model was trained on. Each has its reason, and a point at its most doubtful pixel that can be answered in the Review tab.

Use the answers to correct the map or to train. They were chosen and not drawn, so they say nothing of the map&apos;s accuracy: &apos;Assess a map by its sample&apos; refuses them.</source>
        <translation>Ordnet die Quadrate einer Karte danach, wie zweifelhaft sie sind: geringe Konfidenz, hohe Entropie, nur von einem Sensor gesehen, Sensoren oder Karten, die sich widersprechen, und Werte, die denen des Trainings nicht gleichen. Zu jedem gehört sein Grund und ein Punkt an seinem zweifelhaftesten Pixel, der sich im Reiter „Prüfen“ beantworten lässt.

Verwenden Sie die Antworten, um die Karte zu korrigieren oder um zu trainieren. Sie wurden ausgewählt und nicht gezogen, sagen also nichts über die Genauigkeit der Karte: „Karte anhand ihrer Stichprobe bewerten“ lehnt sie ab.</translation>
    </message>
    <message>
        <source>Read the figures with this in mind</source>
        <translation>Bei den Zahlen zu bedenken</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Referenzkarte</translation>
    </message>
    <message>
        <source>Reflectance of Sentinel-2, NaN where nothing was seen.</source>
        <translation>Reflektanz von Sentinel-2, NaN, wo nichts gesehen wurde.</translation>
    </message>
    <message>
        <source>Reflectance, NaN where nothing was seen.</source>
        <translation>Reflektanz, NaN, wo nichts gesehen wurde.</translation>
    </message>
    <message>
        <source>Region {}</source>
        <translation>Region {}</translation>
    </message>
    <message>
        <source>Region {}: {}</source>
        <translation>Region {}: {}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report to print</source>
        <translation>Bericht zum Drucken</translation>
    </message>
    <message>
        <source>Resolution in metres</source>
        <translation>Auflösung in Metern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review of {}</source>
        <translation>Prüfung von {}</translation>
    </message>
    <message>
        <source>Reviewed points</source>
        <translation>Geprüfte Punkte</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reviewers who see the map&apos;s class tend to agree with it, and the map looks better than it is.</source>
        <translation>Prüfer, die die Klasse der Karte sehen, stimmen ihr eher zu, und die Karte sieht besser aus, als sie ist.</translation>
    </message>
    <message>
        <source>Rows are what the map says, columns what the reviewers found.</source>
        <translation>Zeilen sind, was die Karte sagt, Spalten, was die Prüfer gefunden haben.</translation>
    </message>
    <message>
        <source>Runs a model on samples whose classes are known, through the same steps that make a map, and tells how often it is right: overall and for each class, with all data and under clouds, without a sensor, with shifted layers and more speckle.

Measure on samples that the model was not trained on. The report needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Führt ein Modell auf Mustern aus, deren Klassen bekannt sind, mit denselben Schritten, die eine Karte ergeben, und sagt, wie oft es recht hat: insgesamt und für jede Klasse, mit allen Daten und unter Wolken, ohne einen Sensor, mit verschobenen Ebenen und mehr Speckle.

Messen Sie auf Mustern, mit denen das Modell nicht trainiert wurde. Der Bericht braucht LandClairs Trainingspakete (requirements/training.txt) in der Umgebung des Rechenkerns.</translation>
    </message>
    <message>
        <source>Runs the model again on each region, to say what each sensor was worth. Needs the layers.</source>
        <translation>Führt das Modell auf jeder Region erneut aus, um zu sagen, was jeder Sensor beitrug. Braucht die Ebenen.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Sample {}, {}, {} points that count. Computed {}.</source>
        <translation>Stichprobe {}, {}, {} zählende Punkte. Berechnet am {}.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Samples at a time; 0 is the recipe&apos;s own number.</source>
        <translation>Muster auf einmal; 0 nimmt die Zahl des Rezepts.</translation>
    </message>
    <message>
        <source>Say so to assess a second map with the sample of a first, whose strata are then used.</source>
        <translation>Ankreuzen, um eine zweite Karte mit der Stichprobe einer ersten zu bewerten, deren Schichten dann gelten.</translation>
    </message>
    <message>
        <source>Says for each polygon why the map shows what it shows there: which classes, how sure, from which sensor, and what to doubt. Every figure in the text was measured; the field &apos;evidence&apos; holds all of them with their sources as JSON, and the report shows them.

A map that LandClair has made names its model and its layers itself, so they may be left empty. The fields: explanation, grade (A to E), confidence (0 to 1), writer, evidence. A polygon that cannot be explained, for example because it lies outside of the map, keeps empty fields; the log and the report say why. The same seed gives the same text.</source>
        <translation>Sagt für jedes Polygon, warum die Karte dort zeigt, was sie zeigt: welche Klassen, wie sicher, aus welchem Sensor und was zu bezweifeln ist. Jede Zahl im Text wurde gemessen; das Feld „evidence“ enthält alle mit ihren Quellen als JSON, und der Bericht zeigt sie.

Eine von LandClair erstellte Karte nennt ihr Modell und ihre Ebenen selbst, sie dürfen also leer bleiben. Die Felder: explanation, grade (A bis E), confidence (0 bis 1), writer, evidence. Ein Polygon, das sich nicht erklären lässt, zum Beispiel weil es außerhalb der Karte liegt, behält leere Felder; Protokoll und Bericht sagen, warum. Derselbe Startwert ergibt denselben Text.</translation>
    </message>
    <message>
        <source>Scenes that were fetched</source>
        <translation>Geholte Szenen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Sensors used</source>
        <translation>Verwendete Sensoren</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Share for test</source>
        <translation>Anteil für den Test</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Anteil für die Validierung</translation>
    </message>
    <message>
        <source>Share of clouds</source>
        <translation>Anteil der Wolken</translation>
    </message>
    <message>
        <source>Share of clouds that came out</source>
        <translation>Tatsächlicher Anteil der Wolken</translation>
    </message>
    <message>
        <source>Share of radar</source>
        <translation>Anteil des Radars</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Anteil der Fläche</translation>
    </message>
    <message>
        <source>Share of the area that the reviewers&apos; answers give a class, times the map&apos;s area.</source>
        <translation>Anteil der Fläche, den die Antworten der Prüfer einer Klasse geben, mal die Fläche der Karte.</translation>
    </message>
    <message>
        <source>Share of the area where map and reviewers agree.</source>
        <translation>Anteil der Fläche, auf der Karte und Prüfer übereinstimmen.</translation>
    </message>
    <message>
        <source>Shares of the classes: {}</source>
        <translation>Anteile der Klassen: {}</translation>
    </message>
    <message>
        <source>Shift of the radar in pixels</source>
        <translation>Verschiebung des Radars in Pixeln</translation>
    </message>
    <message>
        <source>Show what the map says before the answer</source>
        <translation>Vor der Antwort zeigen, was die Karte sagt</translation>
    </message>
    <message>
        <source>Side in pixels, an odd number. Refined Lee always takes 7.</source>
        <translation>Seitenlänge in Pixeln, eine ungerade Zahl. Refined Lee nimmt immer 7.</translation>
    </message>
    <message>
        <source>Side of an area in pixels</source>
        <translation>Seitenlänge eines Gebiets in Pixeln</translation>
    </message>
    <message>
        <source>Side of the squares that are mapped at once.</source>
        <translation>Seitenlänge der Quadrate, die auf einmal kartiert werden.</translation>
    </message>
    <message>
        <source>Simulate a scene</source>
        <translation>Eine Szene simulieren</translation>
    </message>
    <message>
        <source>Simulated scene {}</source>
        <translation>Simulierte Szene {}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Speckle filter</source>
        <translation>Speckle-Filter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Standard error of the overall accuracy</source>
        <translation>Standardfehler der Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Standard error to reach</source>
        <translation>Zu erreichender Standardfehler</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Such as full,sar_only,cloud50,shift2, separated by commas. Empty: all that fit the model.</source>
        <translation>Etwa full,sar_only,cloud50,shift2, durch Kommas getrennt. Leer: alle, die zum Modell passen.</translation>
    </message>
    <message>
        <source>Suggest where to review</source>
        <translation>Vorschlagen, wo zu prüfen ist</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions are a GeoPackage; choose a name that ends in .gpkg instead of {}.</source>
        <translation>Vorschläge sind ein GeoPackage; wählen Sie statt {} einen Namen, der auf .gpkg endet.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>Ten Sentinel-2 bands, reflectance times 10,000.</source>
        <translation>Zehn Sentinel-2-Kanäle, Reflektanz mal 10 000.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>That backscatter is brought to; the radar layer needs a band &apos;angle&apos;. 0 leaves it as it is.</source>
        <translation>Auf den die Rückstreuung gebracht wird; die Radarebene braucht einen Kanal „angle“. 0 lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The 95 % interval is the estimate &amp;plusmn; 1.96 standard errors, cut at 0 and 100 %. Drawn again and again, such intervals hold the truth in 95 of 100 samples. With few points in a class they are rough. Where no stratum shows any error, that interval would have no width; there it is Wilson&apos;s of the n points that count, from n / (n + 1.96&amp;sup2;) to 1 for 100 %, fewer where their weights differ (Kish 1965), and for shares of the whole area those of the strata taken together (Zou and Donner 2008).</source>
        <translation>Das 95-%-Intervall ist die Schätzung &amp;plusmn; 1,96 Standardfehler, begrenzt auf 0 und 100 %. Immer wieder gezogen, enthalten solche Intervalle die Wahrheit in 95 von 100 Stichproben. Mit wenigen Punkten in einer Klasse sind sie grob. Wo keine Schicht einen Fehler zeigt, hätte dieses Intervall keine Breite; dort ist es das von Wilson für die n zählenden Punkte, von n / (n + 1,96&amp;sup2;) bis 1 bei 100 %, mit weniger Punkten, wo sich ihre Gewichte unterscheiden (Kish 1965), und bei Anteilen an der ganzen Fläche das der Schichten zusammen (Zou und Donner 2008).</translation>
    </message>
    <message>
        <source>The GeoPackage of &apos;Draw a sample for review&apos;. It stays as it is; a copy goes to the field.</source>
        <translation>Das GeoPackage von „Stichprobe zur Prüfung ziehen“. Es bleibt, wie es ist; eine Kopie geht ins Feld.</translation>
    </message>
    <message>
        <source>The answered sample of this map, for the accuracy that the review has found.</source>
        <translation>Die beantwortete Stichprobe dieser Karte, für die Genauigkeit, die die Prüfung ergeben hat.</translation>
    </message>
    <message>
        <source>The class map is among the layers: reviewers will see what it says.</source>
        <translation>Die Klassenkarte ist unter den Ebenen: Prüfer werden sehen, was sie sagt.</translation>
    </message>
    <message>
        <source>The classes of ESA WorldCover, to train models with.</source>
        <translation>Die Klassen von ESA WorldCover, um damit Modelle zu trainieren.</translation>
    </message>
    <message>
        <source>The classes that the scene was made from.</source>
        <translation>Die Klassen, aus denen die Szene erzeugt wurde.</translation>
    </message>
    <message>
        <source>The cluster estimator and the field of the clusters belong together. Give both or none.</source>
        <translation>Der Cluster-Schätzer und das Feld der Cluster gehören zusammen. Geben Sie beide an oder keines.</translation>
    </message>
    <message>
        <source>The confidence layer of the same run.</source>
        <translation>Die Konfidenzebene desselben Laufs.</translation>
    </message>
    <message>
        <source>The job.json beside the map: its layers are compared with what the model was trained on.</source>
        <translation>Die job.json neben der Karte: Ihre Ebenen werden mit dem verglichen, womit das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>The language of the explanations.</source>
        <translation>Die Sprache der Erklärungen.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is a picture without classes. Choose a raster file.</source>
        <translation>Die Ebene „{}“ ist ein Bild ohne Klassen. Wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
        <source>The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.</source>
        <translation>Die Ebenen sind GeoTIFF-Dateien; wählen Sie statt {} einen Namen, der auf .tif endet.</translation>
    </message>
    <message>
        <source>The map does not say which model made it. Choose the model or its file.</source>
        <translation>Die Karte sagt nicht, welches Modell sie erstellt hat. Wählen Sie das Modell oder seine Datei.</translation>
    </message>
    <message>
        <source>The map is a GeoTIFF; choose a name that ends in .tif instead of {}.</source>
        <translation>Die Karte ist ein GeoTIFF; wählen Sie statt {} einen Namen, der auf .tif endet.</translation>
    </message>
    <message>
        <source>The map to explain, with the codes of the model&apos;s legend.</source>
        <translation>Die zu erklärende Karte, mit den Codes aus der Legende des Modells.</translation>
    </message>
    <message>
        <source>The map&apos;s own areas hold its errors. The adjusted ones are what the sample says is really there, with 95 % intervals.</source>
        <translation>Die Flächen aus der Karte enthalten ihre Fehler. Die angepassten sind, was laut Stichprobe wirklich da ist, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>The map: codes of the model&apos;s legend, 255 is no data.</source>
        <translation>Die Karte: Codes aus der Legende des Modells, 255 ist keine Daten.</translation>
    </message>
    <message>
        <source>The model&apos;s legend has no water, so there is no water layer.</source>
        <translation>Die Legende des Modells hat kein Wasser, daher gibt es keine Wasserebene.</translation>
    </message>
    <message>
        <source>The model&apos;s own reading, unverified: nothing in it was measured or checked.</source>
        <translation>Die eigene, ungeprüfte Lesart des Modells: Nichts darin wurde gemessen oder geprüft.</translation>
    </message>
    <message>
        <source>The most doubtful ones.</source>
        <translation>Die zweifelhaftesten.</translation>
    </message>
    <message>
        <source>The name that the server knows it by.</source>
        <translation>Der Name, unter dem der Server es kennt.</translation>
    </message>
    <message>
        <source>The overlap must be smaller than the tile; got {} and {} pixels.</source>
        <translation>Die Überlappung muss kleiner als die Kachel sein; angegeben sind {} und {} Pixel.</translation>
    </message>
    <message>
        <source>The packed model.</source>
        <translation>Das gepackte Modell.</translation>
    </message>
    <message>
        <source>The polygon has no shape.</source>
        <translation>Das Polygon hat keine Form.</translation>
    </message>
    <message>
        <source>The polygon layer &apos;{}&apos; is empty. Draw or choose at least one polygon.</source>
        <translation>Die Polygonebene „{}“ ist leer. Zeichnen oder wählen Sie mindestens ein Polygon.</translation>
    </message>
    <message>
        <source>The polygons could not be written: {}.</source>
        <translation>Die Polygone konnten nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>The polygons have no field &apos;{}&apos;. Choose one that they have.</source>
        <translation>Die Polygone haben kein Feld „{}“. Wählen Sie eines, das sie haben.</translation>
    </message>
    <message>
        <source>The polygons with their explanation, grade, confidence, writer and evidence.</source>
        <translation>Die Polygone mit Erklärung, Note, Konfidenz, Verfasser und Belegen.</translation>
    </message>
    <message>
        <source>The radar layer was moved by {:.1f} m to the right and {:.1f} m down.</source>
        <translation>Die Radarebene wurde um {:.1f} m nach rechts und {:.1f} m nach unten verschoben.</translation>
    </message>
    <message>
        <source>The result could not be written to {}: {}. Is the file open elsewhere, or the disk full?</source>
        <translation>Das Ergebnis konnte nicht in {} geschrieben werden: {}. Ist die Datei woanders geöffnet oder der Datenträger voll?</translation>
    </message>
    <message>
        <source>The reviewed points: the GeoPackage of &apos;Draw a sample for review&apos; with its answers.</source>
        <translation>Die geprüften Punkte: das GeoPackage von „Stichprobe zur Prüfung ziehen“ mit seinen Antworten.</translation>
    </message>
    <message>
        <source>The same as a PDF.</source>
        <translation>Dasselbe als PDF.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Dasselbe für Programme.</translation>
    </message>
    <message>
        <source>The same sample as each reviewer has answered it, two files or more.</source>
        <translation>Dieselbe Stichprobe, wie jeder Prüfer sie beantwortet hat, zwei Dateien oder mehr.</translation>
    </message>
    <message>
        <source>The same seed draws the same points from the same map.</source>
        <translation>Derselbe Startwert zieht dieselben Punkte aus derselben Karte.</translation>
    </message>
    <message>
        <source>The same seed gives the same text.</source>
        <translation>Derselbe Startwert ergibt denselben Text.</translation>
    </message>
    <message>
        <source>The sample is a GeoPackage; choose a name that ends in .gpkg instead of {}.</source>
        <translation>Die Stichprobe ist ein GeoPackage; wählen Sie statt {} einen Namen, der auf .gpkg endet.</translation>
    </message>
    <message>
        <source>The sample was drawn from another map</source>
        <translation>Die Stichprobe wurde aus einer anderen Karte gezogen</translation>
    </message>
    <message>
        <source>They differ on the points {}.</source>
        <translation>Sie unterscheiden sich bei den Punkten {}.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tile size in pixels</source>
        <translation>Kachelgröße in Pixeln</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <source>Train on points of an accuracy sample</source>
        <translation>Mit Punkten einer Genauigkeitsstichprobe trainieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Trainingsordner</translation>
    </message>
    <message>
        <source>Trains a network that fuses optical and radar, and packs it as a model for &apos;Map land cover, water or flood&apos;. Loss and scores are shown while it runs. Cancel keeps the best network so far in the folder; run it again with the same folder to go on.

It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Trainiert ein Netz, das optische Daten und Radar vereint, und packt es als Modell für „Landbedeckung, Wasser oder Überflutung kartieren“. Verlust und Werte werden währenddessen gezeigt. Abbrechen behält das bisher beste Netz im Ordner; erneut mit demselben Ordner ausgeführt, geht es weiter.

Es braucht LandClairs Trainingspakete (requirements/training.txt) in der Umgebung des Rechenkerns.</translation>
    </message>
    <message>
        <source>True hectares by class name</source>
        <translation>Wahre Hektar nach Klassenname</translation>
    </message>
    <message>
        <source>True land cover</source>
        <translation>Wahre Landbedeckung</translation>
    </message>
    <message>
        <source>Try the model without each sensor</source>
        <translation>Das Modell ohne je einen Sensor ausführen</translation>
    </message>
    <message>
        <source>Turn reviews into training chips</source>
        <translation>Prüfungen in Trainings-Chips umwandeln</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>Obere Grenze seines 95-%-Intervalls</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
        <source>VV and VH backscatter in dB.</source>
        <translation>VV- und VH-Rückstreuung in dB.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water area in hectares</source>
        <translation>Wasserfläche in Hektar</translation>
    </message>
    <message>
        <source>Weights, history, and what going on needs.</source>
        <translation>Gewichte, Verlauf und was zum Weitermachen nötig ist.</translation>
    </message>
    <message>
        <source>What calms the radar layer&apos;s speckle.</source>
        <translation>Was das Speckle der Radarebene beruhigt.</translation>
    </message>
    <message>
        <source>What computed</source>
        <translation>Was gerechnet hat</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Was rechnet.</translation>
    </message>
    <message>
        <source>What computes. &apos;auto&apos; takes the graphics card where it really works, else the processor.</source>
        <translation>Was rechnet. „auto“ nimmt die Grafikkarte, wo sie wirklich läuft, sonst den Prozessor.</translation>
    </message>
    <message>
        <source>What each band is, in order and separated by commas, such as {}. Leave a place empty to skip a band. Empty: read from the file.</source>
        <translation>Was jeder Kanal ist, der Reihe nach und durch Kommas getrennt, etwa {}. Eine leere Stelle überspringt einen Kanal. Leer: aus der Datei gelesen.</translation>
    </message>
    <message>
        <source>What neighbouring tiles share; they are blended there.</source>
        <translation>Was benachbarte Kacheln teilen; dort werden sie überblendet.</translation>
    </message>
    <message>
        <source>What the grade rests on</source>
        <translation>Worauf die Note beruht</translation>
    </message>
    <message>
        <source>What the values are. &apos;guess&apos; reads the metadata and the range of values.</source>
        <translation>Was die Werte sind. „guess“ liest die Metadaten und den Wertebereich.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Which part of the data set: test, validation or train for chips, such as 2021/FRANCE for OMBRIA.</source>
        <translation>Welcher Teil des Datensatzes: test, validation oder train bei Chips, etwa 2021/FRANCE bei OMBRIA.</translation>
    </message>
    <message>
        <source>Which sensors each pixel was mapped from.</source>
        <translation>Aus welchen Sensoren jedes Pixel kartiert wurde.</translation>
    </message>
    <message>
        <source>Which sensors saw each pixel: optical, radar, both, or none.</source>
        <translation>Welche Sensoren jedes Pixel sahen: optisch, Radar, beide oder keiner.</translation>
    </message>
    <message>
        <source>Who drew the polygons that do not say so themselves.</source>
        <translation>Wer die Polygone gezeichnet hat, die es nicht selbst sagen.</translation>
    </message>
    <message>
        <source>Who takes this folder along; answers then carry the name.</source>
        <translation>Wer diesen Ordner mitnimmt; die Antworten tragen dann den Namen.</translation>
    </message>
    <message>
        <source>Who words it: the template, Phi-3, or a language model server on this machine. None can add a figure.</source>
        <translation>Wer es formuliert: die Vorlage, Phi-3 oder ein Sprachmodell-Server auf diesem Rechner. Keiner kann eine Zahl hinzufügen.</translation>
    </message>
    <message>
        <source>Whole numbers from 0 to 254, one for each class; its style names and colours the classes.</source>
        <translation>Ganze Zahlen von 0 bis 254, eine für jede Klasse; der Stil benennt und färbt die Klassen.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum es endete</translation>
    </message>
    <message>
        <source>Why the map {} says so</source>
        <translation>Warum die Karte {} das sagt</translation>
    </message>
    <message>
        <source>Width and height of a chip.</source>
        <translation>Breite und Höhe eines Chips.</translation>
    </message>
    <message>
        <source>Width and height; a pixel is 10 m.</source>
        <translation>Breite und Höhe; ein Pixel ist 10 m.</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>accuracy,confusion matrix,area,confidence interval,olofsson,stehman,validation,kappa</source>
        <translation>Genauigkeit,Konfusionsmatrix,Fläche,Konfidenzintervall,olofsson,stehman,Validierung,kappa</translation>
    </message>
    <message>
        <source>accuracy,evaluate,iou,f1,confusion matrix,calibration,clouds</source>
        <translation>Genauigkeit,auswerten,iou,f1,Konfusionsmatrix,Kalibrierung,Wolken</translation>
    </message>
    <message>
        <source>accuracy,validation,ground truth,field,stratified,random,points,qfield,mergin</source>
        <translation>Genauigkeit,Validierung,Bodenwahrheit,Feld,geschichtet,zufällig,Punkte,qfield,mergin</translation>
    </message>
    <message>
        <source>accuracy,validation,reviewers,kappa,agreement,qfield</source>
        <translation>Genauigkeit,Validierung,Prüfer,kappa,Übereinstimmung,qfield</translation>
    </message>
    <message>
        <source>active learning,uncertainty,confidence,entropy,doubt,correct,training</source>
        <translation>aktives Lernen,Unsicherheit,Konfidenz,Entropie,Zweifel,korrigieren,Training</translation>
    </message>
    <message>
        <source>bars: here</source>
        <translation>Balken: hier</translation>
    </message>
    <message>
        <source>both, {} and {}</source>
        <translation>beides, {} und {}</translation>
    </message>
    <message>
        <source>box: what the model learnt from</source>
        <translation>Kasten: woraus das Modell lernte</translation>
    </message>
    <message>
        <source>calibration,speckle,lee,coregistration,reflectance,backscatter,analysis ready</source>
        <translation>Kalibrierung,Speckle,lee,Koregistrierung,Reflektanz,Rückstreuung,analysefertig</translation>
    </message>
    <message>
        <source>catalogue,model card,accuracy,onnx</source>
        <translation>Katalog,Modellkarte,Genauigkeit,onnx</translation>
    </message>
    <message>
        <source>deep learning,network,claire,fit,onnx</source>
        <translation>Deep Learning,Netz,claire,anpassen,onnx</translation>
    </message>
    <message>
        <source>demo,example,synthetic,sentinel,sar,radar,clouds</source>
        <translation>Demo,Beispiel,synthetisch,sentinel,sar,Radar,Wolken</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <source>drawn at random within strata</source>
        <translation>zufällig innerhalb der Schichten gezogen</translation>
    </message>
    <message>
        <source>drawn in a way that is not known</source>
        <translation>auf unbekannte Weise gezogen</translation>
    </message>
    <message>
        <source>drawn on a grid with a random start</source>
        <translation>auf einem Raster mit zufälligem Beginn gezogen</translation>
    </message>
    <message>
        <source>edit,fix,repair,classes,manual,review</source>
        <translation>bearbeiten,beheben,reparieren,Klassen,von Hand,Prüfung</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>explanation,evidence,why,phi-3,language model,sensor ablation,report</source>
        <translation>Erklärung,Belege,warum,phi-3,Sprachmodell,Sensor-Ablation,Bericht</translation>
    </message>
    <message>
        <source>grade {}</source>
        <translation>Note {}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>mbtiles: tiles at several scales; cog: one GeoTIFF, in the sample&apos;s coordinate system.</source>
        <translation>mbtiles: Kacheln in mehreren Maßstäben; cog: ein GeoTIFF, im Koordinatensystem der Stichprobe.</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>proportional: as their area; equal: all the same; neyman: more where the class is large and its accuracy doubtful, for the smallest standard error. For stratified samples.</source>
        <translation>proportional: nach ihrer Fläche; equal: alle gleich; neyman: mehr, wo die Klasse groß und ihre Genauigkeit zweifelhaft ist, für den kleinsten Standardfehler. Für geschichtete Stichproben.</translation>
    </message>
    <message>
        <source>qfield,mergin,phone,offline,mbtiles,survey,mobile</source>
        <translation>qfield,mergin,Telefon,offline,mbtiles,Erhebung,mobil</translation>
    </message>
    <message>
        <source>segment,classify,land cover,water,flood,sentinel,sar,radar,deep learning</source>
        <translation>segmentieren,klassifizieren,Landbedeckung,Wasser,Überflutung,sentinel,sar,Radar,Deep Learning</translation>
    </message>
    <message>
        <source>sentences dropped because they did not hold: {}</source>
        <translation>Sätze, die wegfielen, weil sie nicht zutrafen: {}</translation>
    </message>
    <message>
        <source>stac,sentinel,download,catalogue,worldcover,radar,optical</source>
        <translation>stac,sentinel,herunterladen,Katalog,worldcover,Radar,optisch</translation>
    </message>
    <message>
        <source>stratified: at random within each class, so that rare ones get points too; simple: at random over the whole map; systematic: on a square grid with a random start.</source>
        <translation>stratified: zufällig innerhalb jeder Klasse, damit auch seltene Punkte bekommen; simple: zufällig über die ganze Karte; systematic: auf einem quadratischen Raster mit zufälligem Beginn.</translation>
    </message>
    <message>
        <source>train,corrections,points,polygons,active learning,weights</source>
        <translation>trainieren,Korrekturen,Punkte,Polygone,aktives Lernen,Gewichte</translation>
    </message>
    <message>
        <source>train,labels,samples,data set,deep learning</source>
        <translation>trainieren,Labels,Muster,Datensatz,Deep Learning</translation>
    </message>
    <message>
        <source>units,calibration,clouds,offset,coregistration,sentinel</source>
        <translation>Einheiten,Kalibrierung,Wolken,Versatz,Koregistrierung,sentinel</translation>
    </message>
    <message>
        <source>verified: {} of {} figures</source>
        <translation>geprüft: {} von {} Zahlen</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>verfasst von: {}</translation>
    </message>
    <message>
        <source>{:,} x {:,} pixels, at most {:.1f} MB to fetch</source>
        <translation>{:,} x {:,} Pixel, höchstens {:.1f} MB zu holen</translation>
    </message>
    <message>
        <source>{} answered {} points in common and differ on {}. Kappa, their agreement beyond chance, is {}.</source>
        <translation>{} haben {} gemeinsame Punkte beantwortet und unterscheiden sich bei {}. Kappa, ihre Übereinstimmung über den Zufall hinaus, ist {}.</translation>
    </message>
    <message>
        <source>{} answers of {}</source>
        <translation>{} Antworten von {}</translation>
    </message>
    <message>
        <source>{} chips</source>
        <translation>{} Chips</translation>
    </message>
    <message>
        <source>{} is not empty. Choose a new folder.</source>
        <translation>{} ist nicht leer. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{}. {}: {}, doubt {:.2f}</source>
        <translation>{}. {}: {}, Zweifel {:.2f}</translation>
    </message>
    <message>
        <source>{}: overall accuracy {:.3f}, mean IoU {:.3f}, calibration error {:.3f}</source>
        <translation>{}: Gesamtgenauigkeit {:.3f}, mittlere IoU {:.3f}, Kalibrierungsfehler {:.3f}</translation>
    </message>
    <message>
        <source>{}: {} here</source>
        <translation>{}: {} hier</translation>
    </message>
    <message>
        <source>{}: {} points</source>
        <translation>{}: {} Punkte</translation>
    </message>
    <message>
        <source>▼ {} {}</source>
        <translation>▼ {} {}</translation>
    </message>
    <message>
        <source>The catalogue does not say where these scenes are cloudy: no cloud layer.</source>
        <translation>Der Katalog sagt nicht, wo diese Szenen bewölkt sind: keine Wolkenebene.</translation>
    </message>
    <message>
        <source>All rasters in it and below are used where they are radar; nothing is copied.</source>
        <translation>Alle Raster darin und darunter werden verwendet, soweit sie Radar sind; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Area of water (ha)</source>
        <translation>Wasserfläche (ha)</translation>
    </message>
    <message>
        <source>Chips an epoch</source>
        <translation>Kacheln je Epoche</translation>
    </message>
    <message>
        <source>Chips at a time; they are mixed with each other.</source>
        <translation>Kacheln auf einmal; sie werden miteinander gemischt.</translation>
    </message>
    <message>
        <source>Choose a radar layer.</source>
        <translation>Einen Radarlayer wählen.</translation>
    </message>
    <message>
        <source>Choose radar layers, a folder of radar rasters, or both.</source>
        <translation>Radarlayer, einen Ordner mit Radarrastern oder beides wählen.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Folder of radar rasters</source>
        <translation>Ordner mit Radarrastern</translation>
    </message>
    <message>
        <source>GeoTIFF on the radar layer&apos;s pixels.</source>
        <translation>GeoTIFF auf den Pixeln des Radarlayers.</translation>
    </message>
    <message>
        <source>GeoTIFF with 1 for water, 0 for land and 255 for no data.</source>
        <translation>GeoTIFF mit 1 für Wasser, 0 für Land und 255 für keine Daten.</translation>
    </message>
    <message>
        <source>How often as many chips are drawn.</source>
        <translation>Wie oft so viele Kacheln gezogen werden.</translation>
    </message>
    <message>
        <source>Length of the shoreline (m)</source>
        <translation>Länge der Uferlinie (m)</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Verlust je Epoche</translation>
    </message>
    <message>
        <source>Loss of the last epoch</source>
        <translation>Verlust der letzten Epoche</translation>
    </message>
    <message>
        <source>Low backscatter counts more in the loss: by band, by the mean of the bands, or not at all.</source>
        <translation>Geringe Rückstreuung zählt im Verlust mehr: je Band, nach dem Mittel der Bänder oder gar nicht.</translation>
    </message>
    <message>
        <source>Map water from radar</source>
        <translation>Wasser aus Radar kartieren</translation>
    </message>
    <message>
        <source>Maps water by a model or by a threshold of backscatter, draws its shoreline as smoothed polygons with area and length, and says what the two usual thresholds find in the same scene.

Thresholds need water and land in the scene, and take every smooth surface for water: runways, dry sand, radar shadow. They are there to compare with.</source>
        <translation>Kartiert Wasser mit einem Modell oder einem Schwellwert der Rückstreuung, zeichnet seine Uferlinie als geglättete Polygone mit Fläche und Länge und sagt, was die beiden üblichen Schwellwerte in derselben Szene finden.

Schwellwerte brauchen Wasser und Land in der Szene und halten jede glatte Fläche für Wasser: Landebahnen, trockenen Sand, Radarschatten. Sie dienen dem Vergleich.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Nicht verwendet: {}</translation>
    </message>
    <message>
        <source>Only tiles that show both water and land decide on the threshold, by their median.</source>
        <translation>Nur Kacheln, die Wasser und Land zeigen, bestimmen den Schwellwert, durch ihren Median.</translation>
    </message>
    <message>
        <source>Pieces of 128 x 128 pixels.</source>
        <translation>Ausschnitte von 128 x 128 Pixeln.</translation>
    </message>
    <message>
        <source>Polarisations</source>
        <translation>Polarisationen</translation>
    </message>
    <message>
        <source>Polygons in longitude and latitude with area (ha) and length of the outline (m).</source>
        <translation>Polygone in Länge und Breite mit Fläche (ha) und Länge des Umrisses (m).</translation>
    </message>
    <message>
        <source>Pretrain on radar</source>
        <translation>Auf Radar vortrainieren</translation>
    </message>
    <message>
        <source>Pretrained encoder</source>
        <translation>Vortrainierter Encoder</translation>
    </message>
    <message>
        <source>Radar layers</source>
        <translation>Radarlayer</translation>
    </message>
    <message>
        <source>Rounds of corner cutting; 0 keeps the pixels&apos; edges.</source>
        <translation>Runden des Eckenabschneidens; 0 behält die Kanten der Pixel.</translation>
    </message>
    <message>
        <source>Separated by commas, such as vv,vh. Empty: those that all rasters have.</source>
        <translation>Durch Kommas getrennt, etwa vv,vh. Leer: die, die alle Raster haben.</translation>
    </message>
    <message>
        <source>Shoreline</source>
        <translation>Uferlinie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller ones get no shoreline; they stay in the water mask.</source>
        <translation>Kleinere bekommen keine Uferlinie; in der Wassermaske bleiben sie.</translation>
    </message>
    <message>
        <source>Smallest water body (ha)</source>
        <translation>Kleinstes Gewässer (ha)</translation>
    </message>
    <message>
        <source>Smoothing of the shoreline</source>
        <translation>Glättung der Uferlinie</translation>
    </message>
    <message>
        <source>Teaches a network what radar looks like from your own archive, without labels (SAR-W-MixMAE): it restores what is hidden of mixed images. &apos;Train a model&apos; can start from the encoder, with the recipes alos and alos-tiny. What it restores is shown while it runs: original, mixed, restored. Cancel keeps what the last whole epoch learnt; run it again with the same folder to go on.

It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Bringt einem Netz ohne Labels an Ihrem eigenen Archiv bei, wie Radar aussieht (SAR-W-MixMAE): Es stellt wieder her, was in gemischten Bildern verborgen ist. ‚Ein Modell trainieren‘ kann mit den Rezepten alos und alos-tiny von dem Encoder ausgehen. Während des Laufs wird gezeigt, was es wiederherstellt: Original, gemischt, wiederhergestellt. Abbrechen behält, was die letzte ganze Epoche gelernt hat; mit demselben Ordner geht es weiter.

In der Umgebung der Engine braucht es die Trainingspakete von LandClair (requirements/training.txt).</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no file. Export it as a GeoTIFF first.</source>
        <translation>Der Layer ‚{}‘ ist keine Datei. Exportieren Sie ihn zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <source>The same seed and rasters give the same encoder.</source>
        <translation>Gleicher Startwert und gleiche Raster ergeben denselben Encoder.</translation>
    </message>
    <message>
        <source>Their bands are named after their polarisations.</source>
        <translation>Ihre Bänder sind nach ihren Polarisationen benannt.</translation>
    </message>
    <message>
        <source>Thresholds from tiles</source>
        <translation>Schwellwerte aus Kacheln</translation>
    </message>
    <message>
        <source>Water by Kittler and Illingworth&apos;s threshold</source>
        <translation>Wasser nach Kittler und Illingworth</translation>
    </message>
    <message>
        <source>Water by Otsu&apos;s threshold</source>
        <translation>Wasser nach Otsu</translation>
    </message>
    <message>
        <source>Weight of dark pixels</source>
        <translation>Gewicht dunkler Pixel</translation>
    </message>
    <message>
        <source>Weights, history, pictures, and what going on needs.</source>
        <translation>Gewichte, Verlauf, Bilder und was zum Fortsetzen nötig ist.</translation>
    </message>
    <message>
        <source>What &apos;Pretrain on radar&apos; has made, for the recipes alos and alos-tiny.</source>
        <translation>Was ‚Auf Radar vortrainieren‘ erzeugt hat, für die Rezepte alos und alos-tiny.</translation>
    </message>
    <message>
        <source>deep learning,self-supervised,masked,encoder,sar,mixmae</source>
        <translation>deep learning,selbstüberwacht,maskiert,encoder,sar,mixmae</translation>
    </message>
    <message>
        <source>lake,river,shoreline,threshold,otsu,sar</source>
        <translation>see,fluss,ufer,schwellwert,otsu,sar</translation>
    </message>
    <message>
        <source>tiny trains on a CPU, base wants a graphics card.</source>
        <translation>tiny lässt sich auf einer CPU trainieren, base verlangt eine Grafikkarte.</translation>
    </message>
    <message>
        <source>{}: area (ha)</source>
        <translation>{}: Fläche (ha)</translation>
    </message>
    <message>
        <source>{}: threshold (dB)</source>
        <translation>{}: Schwellwert (dB)</translation>
    </message>
    <message>
        <source>0: estimated from the sea.</source>
        <translation>0: aus dem Meer geschätzt.</translation>
    </message>
    <message>
        <source>1 is water; ships are looked for there only.</source>
        <translation>1 ist Wasser; nur dort wird nach Schiffen gesucht.</translation>
    </message>
    <message>
        <source>16-bit weights</source>
        <translation>16-Bit-Gewichte</translation>
    </message>
    <message>
        <source>A .pt or .safetensors file, or the folder of a training.</source>
        <translation>Eine .pt- oder .safetensors-Datei oder der Ordner eines Trainings.</translation>
    </message>
    <message>
        <source>A GeoPackage of tile footprints; one that is an index already is brought up to date.</source>
        <translation>Ein GeoPackage der Kachelumrisse; ist es schon ein Index, wird es auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>A folder for the heat of every image in which something was found, at most 20.</source>
        <translation>Ein Ordner für die Wärmeebenen aller Bilder, in denen etwas gefunden wurde, höchstens 20.</translation>
    </message>
    <message>
        <source>A place in the images of the index that looks like what is wanted.</source>
        <translation>Ein Ort in den Bildern des Index, der aussieht wie das Gesuchte.</translation>
    </message>
    <message>
        <source>A raster that looks like what is wanted.</source>
        <translation>Ein Raster, das aussieht wie das Gesuchte.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>All rasters in it and below; nothing is copied.</source>
        <translation>Alle Raster darin und darunter; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Area looked at (km²)</source>
        <translation>Betrachtete Fläche (km²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Captions found first (share)</source>
        <translation>Zuerst gefundene Bildtexte (Anteil)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>Choose either a radar or an optical layer to name.</source>
        <translation>Wählen Sie entweder eine Radar- oder eine optische Ebene, die benannt werden soll.</translation>
    </message>
    <message>
        <source>Choose layers or a folder of images.</source>
        <translation>Wählen Sie Ebenen oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Choose the class map whose regions shall be counted.</source>
        <translation>Wählen Sie die Klassenkarte, deren Regionen gezählt werden sollen.</translation>
    </message>
    <message>
        <source>Choose the radar layer in which ships shall be counted.</source>
        <translation>Wählen Sie die Radarebene, in der Schiffe gezählt werden sollen.</translation>
    </message>
    <message>
        <source>Classes by code</source>
        <translation>Klassen nach Code</translation>
    </message>
    <message>
        <source>Classes, scene level</source>
        <translation>Klassen, Szenenebene</translation>
    </message>
    <message>
        <source>Compares images with words: a model&apos;s name, or an .onnx file of one.</source>
        <translation>Vergleicht Bilder mit Worten: der Name eines Modells oder eine .onnx-Datei.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count ships or regions of a map</source>
        <translation>Schiffe oder Regionen einer Karte zählen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counts ships and other bright targets on water in a radar layer, or the connected regions of one class of a map, with a 95 % interval, density, sizes, and each object on the map.

Ships are found by a constant false-alarm rate: what stands out of the sea around it more than the given rate allows. Land must be masked by a water layer, or is recognised from the radar layer alone, which is less sure. Two ships side by side may count as one; the interval allows for it.</source>
        <translation>Zählt Schiffe und andere helle Ziele auf dem Wasser in einer Radarebene oder die zusammenhängenden Regionen einer Klasse einer Karte, mit 95-%-Intervall, Dichte, Größen und jedem Objekt auf der Karte.

Schiffe werden mit fester Falschalarmrate gefunden: was sich vom Meer ringsum stärker abhebt, als die gegebene Rate erlaubt. Land muss durch eine Wasserebene ausgeblendet sein oder wird aus der Radarebene allein erkannt, was weniger sicher ist. Zwei Schiffe nebeneinander können als eines zählen; das Intervall berücksichtigt es.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Degrees from north; tells side lobes and ghosts from ships.</source>
        <translation>Grad von Nord; unterscheidet Nebenkeulen und Geisterbilder von Schiffen.</translation>
    </message>
    <message>
        <source>Describe a scene</source>
        <translation>Eine Szene beschreiben</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Beschrieben</translation>
    </message>
    <message>
        <source>Described areas</source>
        <translation>Beschriebene Gebiete</translation>
    </message>
    <message>
        <source>Displacement of ghosts (m)</source>
        <translation>Versatz der Geisterbilder (m)</translation>
    </message>
    <message>
        <source>Distance from the shore (m)</source>
        <translation>Abstand vom Ufer (m)</translation>
    </message>
    <message>
        <source>Each polygon is described on its own. Empty: the whole map.</source>
        <translation>Jedes Polygon wird für sich beschrieben. Leer: die ganze Karte.</translation>
    </message>
    <message>
        <source>Each sentence needs {} where the class stands.</source>
        <translation>Jeder Satz braucht {}, wo die Klasse steht.</translation>
    </message>
    <message>
        <source>Example image</source>
        <translation>Beispielbild</translation>
    </message>
    <message>
        <source>Example place</source>
        <translation>Beispielort</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>Falschalarmrate</translation>
    </message>
    <message>
        <source>Field: {}</source>
        <translation>Feld: {}</translation>
    </message>
    <message>
        <source>Find places in images</source>
        <translation>Orte in Bildern finden</translation>
    </message>
    <message>
        <source>Folder of images with captions</source>
        <translation>Ordner mit Bildern und Bildtexten</translation>
    </message>
    <message>
        <source>Folder of optical rasters</source>
        <translation>Ordner mit optischen Rastern</translation>
    </message>
    <message>
        <source>Footprints in longitude and latitude with rank, score, file, date, sensor and window in pixels.</source>
        <translation>Umrisse in Länge und Breite mit Rang, Wert, Datei, Datum, Sensor und Fenster in Pixeln.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage-Dateien (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoTIFF with 1 for the first class, 2 for the second and so on; 255 is no data.</source>
        <translation>GeoTIFF mit 1 für die erste Klasse, 2 für die zweite und so weiter; 255 ist ohne Daten.</translation>
    </message>
    <message>
        <source>GeoTIFF with a band for each class, 0 to 1.</source>
        <translation>GeoTIFF mit einem Kanal je Klasse, 0 bis 1.</translation>
    </message>
    <message>
        <source>GeoTIFF: how well each place fits, for the image with the best place.</source>
        <translation>GeoTIFF: wie gut jeder Ort passt, für das Bild mit dem besten Ort.</translation>
    </message>
    <message>
        <source>Give either words, an example image or an example place.</source>
        <translation>Geben Sie entweder Worte, ein Beispielbild oder einen Beispielort an.</translation>
    </message>
    <message>
        <source>Gives each tile of a scene the class, in your own words, that fits it best, without any training. Type the classes one a line, in English, as you would describe them: open water, dense forest.

The answer is at scene level: one for a tile of many pixels, smoothed between tiles. It is for a first look, not for areas; map pixels with &apos;Map land cover, water or flood&apos;.</source>
        <translation>Gibt jeder Kachel einer Szene die Klasse, in Ihren eigenen Worten, die am besten passt, ohne jedes Training. Schreiben Sie die Klassen englisch, eine je Zeile, so wie Sie sie beschreiben würden: open water, dense forest.

Die Antwort gilt auf Szenenebene: eine für eine Kachel aus vielen Pixeln, zwischen den Kacheln geglättet. Sie ist für den ersten Blick, nicht für Flächen; Pixel kartiert „Landbedeckung, Wasser oder Überflutung kartieren“.</translation>
    </message>
    <message>
        <source>Half the size, the same answers but for rounding.</source>
        <translation>Halb so groß, bis auf Rundung dieselben Antworten.</translation>
    </message>
    <message>
        <source>Heading of the flight</source>
        <translation>Flugrichtung</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Heat of all images</source>
        <translation>Wärme aller Bilder</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>How far along the flight azimuth ambiguities lie; 0: not looked for.</source>
        <translation>Wie weit entlang des Fluges Azimut-Mehrdeutigkeiten liegen; 0: nicht gesucht.</translation>
    </message>
    <message>
        <source>How many of the best are wanted.</source>
        <translation>Wie viele der besten gewünscht sind.</translation>
    </message>
    <message>
        <source>How often a pixel of bare sea may be taken for a ship; smaller finds fewer faint ships.</source>
        <translation>Wie oft ein Pixel leeren Meeres für ein Schiff gehalten werden darf; kleiner findet weniger schwache Schiffe.</translation>
    </message>
    <message>
        <source>How the folder is laid out.</source>
        <translation>Wie der Ordner aufgebaut ist.</translation>
    </message>
    <message>
        <source>Images in the index</source>
        <translation>Bilder im Index</translation>
    </message>
    <message>
        <source>Images that are gone</source>
        <translation>Bilder, die weg sind</translation>
    </message>
    <message>
        <source>Images that are new</source>
        <translation>Neue Bilder</translation>
    </message>
    <message>
        <source>Images that are unchanged</source>
        <translation>Unveränderte Bilder</translation>
    </message>
    <message>
        <source>Images, and captions.jsonl or captions.csv that names the caption of each.</source>
        <translation>Bilder und captions.jsonl oder captions.csv mit dem Bildtext zu jedem.</translation>
    </message>
    <message>
        <source>Import a model of images and words</source>
        <translation>Ein Modell für Bilder und Worte importieren</translation>
    </message>
    <message>
        <source>In metres, for the relief.</source>
        <translation>In Metern, für das Relief.</translation>
    </message>
    <message>
        <source>In pixels of the model; 0 is half a tile.</source>
        <translation>In Pixeln des Modells; 0 ist eine halbe Kachel.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Largest difference from the weights&apos; own answers</source>
        <translation>Größter Unterschied zu den Antworten der Gewichte selbst</translation>
    </message>
    <message>
        <source>Layers that are files.</source>
        <translation>Ebenen, die Dateien sind.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Looks of the radar layer</source>
        <translation>Looks der Radarebene</translation>
    </message>
    <message>
        <source>Lower end of the interval</source>
        <translation>Unteres Ende des Intervalls</translation>
    </message>
    <message>
        <source>Made by &apos;Make an index of images&apos;.</source>
        <translation>Erstellt mit „Einen Index von Bildern erstellen“.</translation>
    </message>
    <message>
        <source>Make an index of images</source>
        <translation>Einen Index von Bildern erstellen</translation>
    </message>
    <message>
        <source>Makes one .onnx package of weights in OpenCLIP&apos;s layout (SARCLIP, SARVLM, RemoteCLIP, CLIP), or of what &apos;Train a model of images and words&apos; wrote. The Scenes tab, &apos;Make an index of images&apos; and &apos;Name tiles with your own classes&apos; take it as their model.

Sizes ViT-B-16, ViT-B-32 and ViT-L-14 load; nothing in the file is run. Mind the licence of published weights. It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Macht ein .onnx-Paket aus Gewichten im Aufbau von OpenCLIP (SARCLIP, SARVLM, RemoteCLIP, CLIP) oder aus dem, was „Ein Modell für Bilder und Worte trainieren“ geschrieben hat. Der Reiter Szenen, „Einen Index von Bildern erstellen“ und „Kacheln mit eigenen Klassen benennen“ nehmen es als Modell.

Die Größen ViT-B-16, ViT-B-32 und ViT-L-14 lassen sich laden; nichts in der Datei wird ausgeführt. Beachten Sie die Lizenz veröffentlichter Gewichte. Es braucht LandClairs Trainingspakete (requirements/training.txt) in der Umgebung der Engine.</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Name tiles with your own classes</source>
        <translation>Kacheln mit eigenen Klassen benennen</translation>
    </message>
    <message>
        <source>Named tiles</source>
        <translation>Benannte Kacheln</translation>
    </message>
    <message>
        <source>Needed to count regions of a class.</source>
        <translation>Nötig, um Regionen einer Klasse zu zählen.</translation>
    </message>
    <message>
        <source>Not used: {}: {}</source>
        <translation>Nicht verwendet: {}: {}</translation>
    </message>
    <message>
        <source>Nothing is looked for within it: surf and piers are bright.</source>
        <translation>Innerhalb davon wird nichts gesucht: Brandung und Molen sind hell.</translation>
    </message>
    <message>
        <source>Number of contradictions</source>
        <translation>Zahl der Widersprüche</translation>
    </message>
    <message>
        <source>Number of objects by length or area</source>
        <translation>Zahl der Objekte nach Länge oder Fläche</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>Zahl der Parameter</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Zahl der Orte</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Zahl der gefundenen Orte</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX-Dateien (*.onnx)</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Objects a square kilometre</source>
        <translation>Objekte je Quadratkilometer</translation>
    </message>
    <message>
        <source>Of the images that it was trained on; 0 takes images as they are.</source>
        <translation>Der Bilder, mit denen es trainiert wurde; 0 nimmt Bilder, wie sie sind.</translation>
    </message>
    <message>
        <source>Of the transfer: natural, then optical, then sar.</source>
        <translation>Der Übertragung: natural, dann optical, dann sar.</translation>
    </message>
    <message>
        <source>One a line, in English; at least two.</source>
        <translation>Eine je Zeile, englisch; mindestens zwei.</translation>
    </message>
    <message>
        <source>One a line, with {} where the class stands, such as &apos;a radar image of {}.&apos;. Empty: the model&apos;s own.</source>
        <translation>Einer je Zeile, mit {}, wo die Klasse steht, etwa „a radar image of {}.“. Leer: die des Modells.</translation>
    </message>
    <message>
        <source>Optical layers</source>
        <translation>Optische Ebenen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Ranks the tiles of an index by how well they fit words such as &apos;flooded fields&apos;, an example image, or what a place of the index looks like. Give one of the three.

Words are in English, as the models are. Scores order places within one search; they are no probabilities, and cannot be compared between questions.</source>
        <translation>Ordnet die Kacheln eines Index danach, wie gut sie zu Worten wie „flooded fields“, zu einem Beispielbild oder zum Aussehen eines Ortes im Index passen. Geben Sie eines der drei an.

Die Worte sind englisch, wie die Modelle. Werte ordnen die Orte innerhalb einer Suche; sie sind keine Wahrscheinlichkeiten und zwischen Fragen nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Reads images tile by tile and keeps for each what a model of images and words says of it, with its place, date and file. &apos;Find places in images&apos; then answers questions in words within a moment.

An index that exists is brought up to date: images that have not changed are not read again, those that are gone leave it. Cancel keeps what is done; run it again to go on. Nothing is copied; the index knows the images by their paths.</source>
        <translation>Liest Bilder Kachel für Kachel und behält für jede, was ein Modell für Bilder und Worte von ihr sagt, mit Ort, Datum und Datei. „Orte in Bildern finden“ beantwortet dann Fragen in Worten im Nu.

Ein vorhandener Index wird auf den neuesten Stand gebracht: Unveränderte Bilder werden nicht noch einmal gelesen, verschwundene verlassen ihn. Abbrechen behält, was fertig ist; ein neuer Lauf macht weiter. Nichts wird kopiert; der Index kennt die Bilder nach ihren Pfaden.</translation>
    </message>
    <message>
        <source>Says what is where; made by LandClair, or any layer with class codes and names.</source>
        <translation>Sagt, was wo ist; von LandClair erstellt oder irgendeine Ebene mit Klassencodes und Namen.</translation>
    </message>
    <message>
        <source>Scaling of images</source>
        <translation>Skalierung der Bilder</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Score of the best</source>
        <translation>Wert des besten</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Ships as points, regions as polygons, with their attributes.</source>
        <translation>Schiffe als Punkte, Regionen als Polygone, mit ihren Attributen.</translation>
    </message>
    <message>
        <source>Size of a pixel in metres</source>
        <translation>Größe eines Pixels in Metern</translation>
    </message>
    <message>
        <source>Smaller ones are not counted; 0 counts all.</source>
        <translation>Kleinere werden nicht gezählt; 0 zählt alle.</translation>
    </message>
    <message>
        <source>Smallest object (m²)</source>
        <translation>Kleinstes Objekt (m²)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Step from tile to tile</source>
        <translation>Schritt von Kachel zu Kachel</translation>
    </message>
    <message>
        <source>Teaches a network which caption belongs to which image (SARCLIP), in three stages, each starting from the last: natural images, optical remote sensing, radar. &apos;Import a model of images and words&apos; then makes a package that the Scenes tab can use. Cancel keeps what the last whole epoch learnt.

The size nano learns on a processor; the others want a graphics card. It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Bringt einem Netz bei, welcher Bildtext zu welchem Bild gehört (SARCLIP), in drei Stufen, die jeweils auf der letzten aufbauen: natürliche Bilder, optische Fernerkundung, Radar. „Ein Modell für Bilder und Worte importieren“ macht daraus ein Paket, das der Reiter Szenen verwenden kann. Abbrechen behält, was die letzte ganze Epoche gelernt hat.

Die Größe nano lernt auf einem Prozessor; die anderen wollen eine Grafikkarte. Es braucht LandClairs Trainingspakete (requirements/training.txt) in der Umgebung der Engine.</translation>
    </message>
    <message>
        <source>The fields and all facts, for programs.</source>
        <translation>Die Felder und alle Fakten, für Programme.</translation>
    </message>
    <message>
        <source>The fields, their facts and pictures.</source>
        <translation>Die Felder, ihre Fakten und Bilder.</translation>
    </message>
    <message>
        <source>The folder of an earlier stage, or a published checkpoint. Empty: from nothing.</source>
        <translation>Der Ordner einer früheren Stufe oder ein veröffentlichter Checkpoint. Leer: von null.</translation>
    </message>
    <message>
        <source>The model&apos;s name is that of the file.</source>
        <translation>Der Name des Modells ist der der Datei.</translation>
    </message>
    <message>
        <source>The polygons with the eight fields as attributes.</source>
        <translation>Die Polygone mit den acht Feldern als Attributen.</translation>
    </message>
    <message>
        <source>The published bpe_simple_vocab_16e6.txt.gz; all sizes but nano need it.</source>
        <translation>Die veröffentlichte bpe_simple_vocab_16e6.txt.gz; alle Größen außer nano brauchen sie.</translation>
    </message>
    <message>
        <source>The published bpe_simple_vocab_16e6.txt.gz; own weights bring theirs.</source>
        <translation>Die veröffentlichte bpe_simple_vocab_16e6.txt.gz; eigene Gewichte bringen ihre mit.</translation>
    </message>
    <message>
        <source>The same seed and images give the same model.</source>
        <translation>Gleicher Startwert und gleiche Bilder ergeben dasselbe Modell.</translation>
    </message>
    <message>
        <source>Tiles in the index</source>
        <translation>Kacheln im Index</translation>
    </message>
    <message>
        <source>Tiles searched</source>
        <translation>Durchsuchte Kacheln</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, licence, sources, accuracy and limits, as JSON.</source>
        <translation>Titel, Lizenz, Quellen, Genauigkeit und Grenzen, als JSON.</translation>
    </message>
    <message>
        <source>Train a model of images and words</source>
        <translation>Ein Modell für Bilder und Worte trainieren</translation>
    </message>
    <message>
        <source>Type at least two classes, one a line.</source>
        <translation>Schreiben Sie mindestens zwei Klassen, eine je Zeile.</translation>
    </message>
    <message>
        <source>Upper end of the interval</source>
        <translation>Oberes Ende des Intervalls</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Wassermaske</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What the image shows, in English.</source>
        <translation>Was das Bild zeigt, auf Englisch.</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>When the images were taken, such as 2024-05-31, for the season.</source>
        <translation>Wann die Bilder aufgenommen wurden, etwa 2024-05-31, für die Jahreszeit.</translation>
    </message>
    <message>
        <source>Who words it: the template, or Phi-3 on this machine. None can add a figure.</source>
        <translation>Wer es formuliert: die Vorlage oder Phi-3 auf diesem Rechner. Keiner kann eine Zahl hinzufügen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>caption,text,terrain,layout,buildings,roads,water,knowlip,report</source>
        <translation>Bildtext,Text,Gelände,Anordnung,Gebäude,Straßen,Wasser,knowlip,Bericht</translation>
    </message>
    <message>
        <source>clip,openclip,sarclip,sarvlm,remoteclip,checkpoint,onnx</source>
        <translation>clip,openclip,sarclip,sarvlm,remoteclip,Checkpoint,onnx</translation>
    </message>
    <message>
        <source>deep learning,clip,sarclip,contrastive,caption,search,zero shot</source>
        <translation>Deep Learning,clip,sarclip,kontrastiv,Bildtext,Suche,Zero Shot</translation>
    </message>
    <message>
        <source>nano trains on a processor; the others are as published.</source>
        <translation>nano lässt sich auf einem Prozessor trainieren; die anderen sind wie veröffentlicht.</translation>
    </message>
    <message>
        <source>quick_gelu for weights that descend from OpenAI&apos;s, gelu for most others.</source>
        <translation>quick_gelu für Gewichte, die von OpenAI abstammen, gelu für die meisten anderen.</translation>
    </message>
    <message>
        <source>sarclip: values from -1 to 1. clip: CLIP&apos;s own mean and deviation.</source>
        <translation>sarclip: Werte von -1 bis 1. clip: Mittel und Streuung von CLIP.</translation>
    </message>
    <message>
        <source>search,archive,embedding,clip,sarclip,sar,retrieval</source>
        <translation>Suche,Archiv,Einbettung,clip,sarclip,sar,Bildsuche</translation>
    </message>
    <message>
        <source>search,words,text,similar,example,clip,sarclip,retrieval,heat</source>
        <translation>Suche,Worte,Text,ähnlich,Beispiel,clip,sarclip,Bildsuche,Wärme</translation>
    </message>
    <message>
        <source>ship,vessel,target,cfar,detect,count,density,field,pond,building</source>
        <translation>Schiff,Boot,Ziel,cfar,erkennen,zählen,Dichte,Feld,Teich,Gebäude</translation>
    </message>
    <message>
        <source>ships, or the name or code of a class of the class map.</source>
        <translation>ships oder Name oder Code einer Klasse der Klassenkarte.</translation>
    </message>
    <message>
        <source>zero shot,words,classify,clip,sarclip,scene</source>
        <translation>Zero Shot,Worte,klassifizieren,clip,sarclip,Szene</translation>
    </message>
    <message>
        <source>Describes an area in eight fields: terrain, functionality, distribution, layout, boundary, buildings, roads, water. Each sentence rests on facts that were measured in the class map, the radar and optical layers and the heights, or looked up by place; the page lists them, step by step.

Contradictions between the steps are resolved by rule, or told. No language model writes a figure.</source>
        <translation>Beschreibt ein Gebiet in acht Feldern: Gelände, Funktion, Verteilung, Anordnung, Grenzen, Gebäude, Straßen, Wasser. Jeder Satz beruht auf Fakten, die in der Klassenkarte, der Radar- und der optischen Ebene und den Höhen gemessen oder nach dem Ort nachgeschlagen wurden; die Seite führt sie Schritt für Schritt auf.

Widersprüche zwischen den Schritten werden nach Regeln gelöst oder genannt. Kein Sprachmodell schreibt eine Zahl.</translation>
    </message>
    <message>
        <source>The language of the description.</source>
        <translation>Die Sprache der Beschreibung.</translation>
    </message>
    <message>
        <source>Network to compare with</source>
        <translation>Netz zum Vergleich</translation>
    </message>
    <message>
        <source>The network&apos;s own count</source>
        <translation>Eigene Zählung des Netzes</translation>
    </message>
    <message>
        <source>Weights of a KnowLIP network; its own count is told beside, never instead.</source>
        <translation>Gewichte eines KnowLIP-Netzes; seine eigene Zählung steht daneben, nie an ihrer Stelle.</translation>
    </message>
    <message>
        <source>At its peak, for a batch of 256. The published 0.00015 is for hundreds of epochs, 0.008 for minutes.</source>
        <translation>Auf ihrem Höchstwert, für einen Stapel von 256. Die veröffentlichten 0,00015 gelten für Hunderte von Epochen, 0,008 für Minuten.</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>Was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>image: how bright each part is, which short pretrainings learn. token: texture alone, as published.</source>
        <translation>image: wie hell jeder Teil ist, was ein kurzes Vortraining lernt. token: nur die Textur, wie veröffentlicht.</translation>
    </message>
    <message>
        <source>How much darker water is than land (dB)</source>
        <translation>Um wie viel dunkler Wasser ist als Land (dB)</translation>
    </message>
    <message>
        <source>A threshold, or a model that knows water, by name or as an .onnx file: {}. Empty: water where there are VV, VH and an optical layer, else sar-water.</source>
        <translation>Ein Schwellenwert oder ein Modell, das Wasser kennt, mit Namen oder als .onnx-Datei: {}. Leer: water, wo VV, VH und eine optische Ebene da sind, sonst sar-water.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Cannot say</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Cer&amp;tainty</source>
        <translation>Sicher&amp;heit</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>AreaChooser</name>
    <message>
        <source>&amp;draw</source>
        <translation>&amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;layer</source>
        <translation>E&amp;bene</translation>
    </message>
    <message>
        <source>&amp;polygons</source>
        <translation>&amp;Polygone</translation>
    </message>
    <message>
        <source>&amp;view</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Ein Rechteck auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map.</source>
        <translation>Zeichnen Sie ein Rechteck auf der Karte.</translation>
    </message>
    <message>
        <source>Inside the polygons of a layer, the selected ones if there are any</source>
        <translation>Innerhalb der Polygone einer Ebene, der ausgewählten, falls es welche gibt</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Polygonebene</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Was die Karte jetzt zeigt</translation>
    </message>
    <message>
        <source>Where the chosen layers overlap</source>
        <translation>Wo sich die gewählten Ebenen überlappen</translation>
    </message>
</context>
<context>
    <name>BandRolesDialog</name>
    <message>
        <source>&amp;Values are</source>
        <translation>&amp;Werte sind</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Bands and units of {}</source>
        <translation>Kanäle und Einheiten von {}</translation>
    </message>
    <message>
        <source>Bands read from: {}
Units read from: {}</source>
        <translation>Kanäle gelesen aus: {}
Einheiten gelesen aus: {}</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>as read: {}</source>
        <translation>wie gelesen: {}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
</context>
<context>
    <name>ClassChips</name>
    <message>
        <source>Classes: {}</source>
        <translation>Klassen: {}</translation>
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
        <translation>&amp;Klassenkarte</translation>
    </message>
    <message>
        <source>&amp;False alarms</source>
        <translation>&amp;Falschalarme</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>&amp;Smallest</source>
        <translation>K&amp;leinste</translation>
    </message>
    <message>
        <source>&amp;Water</source>
        <translation>&amp;Wasser</translation>
    </message>
    <message>
        <source>1 in {:,} pixels</source>
        <translation>1 von {:,} Pixeln</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}: {:,}&lt;/b&gt;  ({:.0f} % interval {:,} to {:,})</source>
        <translation>&lt;b&gt;{}: {:,}&lt;/b&gt;  ({:.0f}-%-Intervall {:,} bis {:,})</translation>
    </message>
    <message>
        <source>A layer that is 1 on water; ships are looked for there only</source>
        <translation>Eine Ebene, die auf Wasser 1 ist; nur dort wird nach Schiffen gesucht</translation>
    </message>
    <message>
        <source>Choose the radar layer in which ships shall be counted.</source>
        <translation>Wählen Sie die Radarebene, in der Schiffe gezählt werden sollen.</translation>
    </message>
    <message>
        <source>Class map to count in</source>
        <translation>Klassenkarte, in der gezählt wird</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Counted: {} ({:,})</source>
        <translation>Gezählt: {} ({:,})</translation>
    </message>
    <message>
        <source>How often bare sea may be taken for a ship; rarer finds fewer faint ships</source>
        <translation>Wie oft leeres Meer für ein Schiff gehalten werden darf; seltener findet weniger schwache Schiffe</translation>
    </message>
    <message>
        <source>Needed for everything but ships; its style names the classes</source>
        <translation>Für alles außer Schiffen nötig; ihr Stil benennt die Klassen</translation>
    </message>
    <message>
        <source>Progress of the count</source>
        <translation>Fortschritt des Zählens</translation>
    </message>
    <message>
        <source>Radar layer to count in</source>
        <translation>Radarebene, in der gezählt wird</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Wassermaske</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <source>{} a km² on {} km²</source>
        <translation>{} je km² auf {} km²</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>The network&apos;s own count: {:.1f}</source>
        <translation>Eigene Zählung des Netzes: {:.1f}</translation>
    </message>
    <message>
        <source>Weights of a KnowLIP network; its own count is told beside, never instead</source>
        <translation>Gewichte eines KnowLIP-Netzes; seine eigene Zählung steht daneben, nie an ihrer Stelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>DescribeTool</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>&amp;Class map</source>
        <translation>&amp;Klassenkarte</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Beschreiben</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>&amp;Optisch</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>A layer of heights in metres, for the relief</source>
        <translation>Eine Ebene mit Höhen in Metern, für das Relief</translation>
    </message>
    <message>
        <source>Choose the class map of the area first; the Map tab makes one.</source>
        <translation>Wählen Sie zuerst die Klassenkarte des Gebiets; der Reiter Karte erstellt eine.</translation>
    </message>
    <message>
        <source>Class map to describe</source>
        <translation>Klassenkarte, die beschrieben wird</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Describe this area</source>
        <translation>Dieses Gebiet beschreiben</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Hei&amp;ghts</source>
        <translation>Höh&amp;en</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>Optical layer to describe</source>
        <translation>Optische Ebene, die beschrieben wird</translation>
    </message>
    <message>
        <source>Progress of the description</source>
        <translation>Fortschritt der Beschreibung</translation>
    </message>
    <message>
        <source>Radar layer to describe</source>
        <translation>Radarebene, die beschrieben wird</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>&amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>Beschreibung speichern</translation>
    </message>
    <message>
        <source>Select one or more polygons of a layer first.</source>
        <translation>Wählen Sie zuerst ein oder mehrere Polygone einer Ebene aus.</translation>
    </message>
    <message>
        <source>The description is in the clipboard.</source>
        <translation>Die Beschreibung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Nach {} geschrieben.</translation>
    </message>
    <message>
        <source>the selected polygons</source>
        <translation>die ausgewählten Polygone</translation>
    </message>
    <message>
        <source>the whole class map</source>
        <translation>die ganze Klassenkarte</translation>
    </message>
    <message>
        <source>what the map shows</source>
        <translation>was die Karte zeigt</translation>
    </message>
    <message>
        <source>In the language and by the writer that the Explain tab&apos;s settings name</source>
        <translation>In der Sprache und durch den Verfasser aus den Einstellungen des Reiters Erklären</translation>
    </message>
</context>
<context>
    <name>DescriptionText</name>
    <message>
        <source>facts: {}</source>
        <translation>Fakten: {}</translation>
    </message>
    <message>
        <source>hide how it came about</source>
        <translation>ausblenden, wie es zustande kam</translation>
    </message>
    <message>
        <source>hide the facts</source>
        <translation>Fakten ausblenden</translation>
    </message>
    <message>
        <source>how it came about</source>
        <translation>wie es zustande kam</translation>
    </message>
</context>
<context>
    <name>EngineEnvironment</name>
    <message>
        <source>A Python 3.11 or newer that can make virtual environments was not found. Install one (on Debian and Ubuntu: python3-venv), or choose an interpreter you already have.</source>
        <translation>Es wurde kein Python ab Version 3.11 gefunden, das virtuelle Umgebungen anlegen kann. Installieren Sie eines (unter Debian und Ubuntu: python3-venv), oder wählen Sie einen Interpreter, den Sie schon haben.</translation>
    </message>
    <message>
        <source>Python 3.11 or newer is needed, this is {}.{}.</source>
        <translation>Python 3.11 oder neuer wird benötigt, dies ist {}.{}.</translation>
    </message>
    <message>
        <source>The chosen interpreter does not exist: {}</source>
        <translation>Den gewählten Interpreter gibt es nicht: {}</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>Der Rechenkern ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Der Rechenkern ist bereit.</translation>
    </message>
    <message>
        <source>The interpreter does not run: {}</source>
        <translation>Der Interpreter läuft nicht: {}</translation>
    </message>
    <message>
        <source>The interpreter {} lacks something: {}</source>
        <translation>Dem Interpreter {} fehlt etwas: {}</translation>
    </message>
    <message>
        <source>The list of packages is missing: {}. Install LandClair again.</source>
        <translation>Die Liste der Pakete fehlt: {}. Installieren Sie LandClair neu.</translation>
    </message>
    <message>
        <source>The set-up failed: {}</source>
        <translation>Die Einrichtung ist gescheitert: {}</translation>
    </message>
    <message>
        <source>The set-up was cancelled; nothing was changed.</source>
        <translation>Die Einrichtung wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The set-up was interrupted. Set the engine up again.</source>
        <translation>Die Einrichtung wurde unterbrochen. Richten Sie den Rechenkern erneut ein.</translation>
    </message>
    <message>
        <source>This version of LandClair expects newer packages. Repair brings them.</source>
        <translation>Diese Version von LandClair erwartet neuere Pakete. „Reparieren“ bringt sie.</translation>
    </message>
    <message>
        <source>Using {}</source>
        <translation>Verwendet wird {}</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Meldung</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>A Python 3.11 or newer that already has the packages</source>
        <translation>Ein Python ab Version 3.11, das die Pakete schon hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking LandClair&apos;s engine</source>
        <translation>LandClairs Rechenkern wird überprüft</translation>
    </message>
    <message>
        <source>For the GPU {} as well (downloads about 2 GB more)</source>
        <translation>Auch für die GPU {} (lädt etwa 2 GB mehr herunter)</translation>
    </message>
    <message>
        <source>LandClair computes in a Python environment of its own, apart from QGIS, so that neither can disturb the other. Setting it up downloads about 150 MB from the Python Package Index and takes about 500 MB here, without administrator rights:</source>
        <translation>LandClair rechnet in einer eigenen Python-Umgebung, getrennt von QGIS, damit keines das andere stören kann. Die Einrichtung lädt etwa 150 MB vom Python Package Index herunter und belegt hier etwa 500 MB, ohne Administratorrechte:</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Protokoll der Einrichtung</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Der Rechenkern wird gesucht…</translation>
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
        <translation>Python-Interpreter</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parieren</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Remove LandClair&apos;s engine from {}? Maps that were made stay.</source>
        <translation>LandClairs Rechenkern aus {} entfernen? Erstellte Karten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>Rechenkern entfernen</translation>
    </message>
    <message>
        <source>Removing LandClair&apos;s engine</source>
        <translation>LandClairs Rechenkern wird entfernt</translation>
    </message>
    <message>
        <source>Setting up LandClair&apos;s engine</source>
        <translation>LandClairs Rechenkern wird eingerichtet</translation>
    </message>
    <message>
        <source>Use my &amp;interpreter…</source>
        <translation>Eigener &amp;Interpreter…</translation>
    </message>
</context>
<context>
    <name>ExplainRequest</name>
    <message>
        <source>The place cannot be found on the map: {}. Choose one on the map.</source>
        <translation>Der Ort ist auf der Karte nicht zu finden: {}. Wählen Sie einen auf der Karte.</translation>
    </message>
</context>
<context>
    <name>ExplainSettings</name>
    <message>
        <source>&amp;Field review</source>
        <translation>&amp;Feldprüfung</translation>
    </message>
    <message>
        <source>&amp;Get Phi-3…</source>
        <translation>Phi-3 &amp;holen…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>&amp;Writer</source>
        <translation>&amp;Verfasser</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this machine. Expected an address such as {}; evidence does not leave it.</source>
        <translation>„{}“ liegt nicht auf diesem Rechner. Erwartet wird eine Adresse wie {}; die Belege verlassen ihn nicht.</translation>
    </message>
    <message>
        <source>A class layer with the same codes that is known to be right</source>
        <translation>Eine Klassenebene mit denselben Codes, die als richtig bekannt ist</translation>
    </message>
    <message>
        <source>A sample of this map that LandClair has drawn, with its answers</source>
        <translation>Eine von LandClair gezogene Stichprobe dieser Karte mit ihren Antworten</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Ask for the model&apos;s own reading too, unverified</source>
        <translation>Auch die Lesart des Modells, ungeprüft</translation>
    </message>
    <message>
        <source>M&amp;odel there</source>
        <translation>M&amp;odell dort</translation>
    </message>
    <message>
        <source>Phi-3 on this machine</source>
        <translation>Phi-3 auf diesem Rechner</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Referenzkarte</translation>
    </message>
    <message>
        <source>Server on this machine (Ollama, llama.cpp)</source>
        <translation>Server auf diesem Rechner (Ollama, llama.cpp)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Takes up to three times as long as mapping the place once</source>
        <translation>Dauert bis zu dreimal so lange wie die einmalige Kartierung des Ortes</translation>
    </message>
    <message>
        <source>Template (needs no model)</source>
        <translation>Vorlage (braucht kein Modell)</translation>
    </message>
    <message>
        <source>Try the model again without each sensor</source>
        <translation>Modell auch ohne je einen Sensor testen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>name of the model there, such as phi3</source>
        <translation>Name des Modells dort, etwa phi3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ExplainTab</name>
    <message>
        <source>Ask a follow-up</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Ask a follow-up, such as: could it be wet sand?</source>
        <translation>Nachfragen, zum Beispiel: Könnte es nasser Sand sein?</translation>
    </message>
    <message>
        <source>Choose the class map first.</source>
        <translation>Wählen Sie zuerst die Klassenkarte.</translation>
    </message>
    <message>
        <source>Choose the map&apos;s model first.</source>
        <translation>Wählen Sie zuerst das Modell der Karte.</translation>
    </message>
    <message>
        <source>Explain a place of a map in this project first, then ask about it.</source>
        <translation>Lassen Sie zuerst einen Ort einer Karte in diesem Projekt erklären, fragen Sie dann danach.</translation>
    </message>
    <message>
        <source>Explaining the map</source>
        <translation>Die Karte wird erklärt</translation>
    </message>
    <message>
        <source>Explanations of this project</source>
        <translation>Erklärungen dieses Projekts</translation>
    </message>
    <message>
        <source>Why this, here</source>
        <translation>Warum dies, hier</translation>
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
        <translation>Warum {}, hier</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>grade {}</source>
        <translation>Note {}</translation>
    </message>
    <message>
        <source>measured on {:.0f} % of the place, evenly chosen</source>
        <translation>gemessen auf {:.0f} % des Ortes, gleichmäßig gewählt</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Keep the explanation</source>
        <translation>Erklärung aufbewahren</translation>
    </message>
    <message>
        <source>Model&apos;s own reading, unverified</source>
        <translation>Eigene Lesart des Modells, ungeprüft</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The explanation is in the clipboard.</source>
        <translation>Die Erklärung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Nach {} geschrieben.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
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
        <translation>Auch Trainings&amp;labels (ESA WorldCover)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another STAC API</source>
        <translation>Eine andere STAC-API</translation>
    </message>
    <message>
        <source>Catalo&amp;gue</source>
        <translation>Katalo&amp;g</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Earth Search, radar from Planetary Computer</source>
        <translation>Earth Search, Radar von Planetary Computer</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Fetch a pair for this view</source>
        <translation>Ein Paar für diese Ansicht holen</translation>
    </message>
    <message>
        <source>Fetched: {:.0f} % cloud, {:.0f} % of the view, {:.1f} days apart. {}</source>
        <translation>Geholt: {:.0f} % Wolken, {:.0f} % der Ansicht, {:.1f} Tage auseinander. {}</translation>
    </message>
    <message>
        <source>Fetching a pair</source>
        <translation>Ein Paar wird geholt</translation>
    </message>
    <message>
        <source>Find the best pair and fetch its pixels in the view</source>
        <translation>Das beste Paar suchen und seine Pixel in der Ansicht holen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Most clo&amp;ud</source>
        <translation>Höchstens Wol&amp;ken</translation>
    </message>
    <message>
        <source>Of your account; with one, Planetary Computer gives terrain-corrected radar</source>
        <translation>Aus Ihrem Konto; damit gibt Planetary Computer geländekorrigiertes Radar</translation>
    </message>
    <message>
        <source>Planetary Computer</source>
        <translation>Planetary Computer</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>Fortschritt des Holens</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept for the next try</source>
        <translation>Anhalten; was angekommen ist, bleibt für den nächsten Versuch erhalten</translation>
    </message>
    <message>
        <source>The view: {:,} × {:,} pixels of 10 m, at most {:,.0f} MB to fetch</source>
        <translation>Die Ansicht: {:,} × {:,} Pixel zu 10 m, höchstens {:,.0f} MB zu holen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Type the address of the STAC API first.</source>
        <translation>Geben Sie zuerst die Adresse der STAC-API ein.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>FieldBasemap</name>
    <message>
        <source>QGIS&apos;s algorithm {} is missing. Switch the Processing plugin on.</source>
        <translation>Der QGIS-Algorithmus {} fehlt. Schalten Sie die Erweiterung Processing ein.</translation>
    </message>
    <message>
        <source>The picture of the layers could not be made: {}</source>
        <translation>Das Bild der Ebenen konnte nicht erzeugt werden: {}</translation>
    </message>
    <message>
        <source>The picture of the layers could not be written: {}.</source>
        <translation>Das Bild der Ebenen konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>The picture would be {:,.0f} x {:,.0f} pixels. Choose coarser pixels, or MBTiles.</source>
        <translation>Das Bild hätte {:,.0f} x {:,.0f} Pixel. Wählen Sie gröbere Pixel oder MBTiles.</translation>
    </message>
</context>
<context>
    <name>FieldProject</name>
    <message>
        <source>   The question is the pixel at the point, not what lies around it. Certainty, photo and remark help.</source>
        <translation>   Gefragt ist das Pixel am Punkt, nicht was darum herum liegt. Sicherheit, Foto und Bemerkung helfen.</translation>
    </message>
    <message>
        <source>1. Copy this whole folder to the phone. QField: Android/data/ch.opengis.qfield/files/Imported Projects, or QFieldCloud. Mergin Maps: make a project of this folder.</source>
        <translation>1. Kopieren Sie diesen ganzen Ordner auf das Telefon. QField: Android/data/ch.opengis.qfield/files/Imported Projects, oder QFieldCloud. Mergin Maps: Machen Sie aus diesem Ordner ein Projekt.</translation>
    </message>
    <message>
        <source>2. Open {}. No network is needed.</source>
        <translation>2. Öffnen Sie {}. Ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>3. Go to each open ring, tap it, and say what is there: {}; or &apos;cannot say&apos;.</source>
        <translation>3. Gehen Sie zu jedem offenen Ring, tippen Sie ihn an und sagen Sie, was dort ist: {}; oder „Nicht zu sagen“.</translation>
    </message>
    <message>
        <source>4. What the map says is shown after the answer only. Do not change an answer because of it.</source>
        <translation>4. Was die Karte sagt, erscheint erst nach der Antwort. Ändern Sie deswegen keine Antwort.</translation>
    </message>
    <message>
        <source>5. Do not add, move or delete points; a point that cannot be reached is &apos;cannot say&apos; with a remark.</source>
        <translation>5. Fügen Sie keine Punkte hinzu, verschieben oder löschen Sie keine; ein Punkt, der nicht zu erreichen ist, ist „Nicht zu sagen“ mit einer Bemerkung.</translation>
    </message>
    <message>
        <source>6. Bring {} back under your own name, such as ada.gpkg; &apos;Merge reviews&apos; takes it in.</source>
        <translation>6. Bringen Sie {} unter Ihrem eigenen Namen zurück, etwa ada.gpkg; „Prüfungen einer Stichprobe zusammenführen“ liest es ein.</translation>
    </message>
    <message>
        <source>Field review, {} points</source>
        <translation>Feldprüfung, {} Punkte</translation>
    </message>
    <message>
        <source>In this folder: {}</source>
        <translation>In diesem Ordner: {}</translation>
    </message>
    <message>
        <source>Photos are kept in the folder DCIM beside the project; bring it back too.</source>
        <translation>Fotos liegen im Ordner DCIM neben dem Projekt; bringen Sie auch ihn zurück.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The project could not be written: {}.</source>
        <translation>Das Projekt konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>{} cannot be opened again. Is the disk full?</source>
        <translation>{} lässt sich nicht wieder öffnen. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Fetch a pair for this view</source>
        <translation>Ein Paar für diese Ansicht &amp;holen</translation>
    </message>
    <message>
        <source>1  Engine</source>
        <translation>1  Rechenkern</translation>
    </message>
    <message>
        <source>2  Try it</source>
        <translation>2  Ausprobieren</translation>
    </message>
    <message>
        <source>3  Your data</source>
        <translation>3  Ihre Daten</translation>
    </message>
    <message>
        <source>A simulated Sentinel-1 and Sentinel-2 scene with clouds, made on this machine in a few seconds.</source>
        <translation>Eine simulierte Szene von Sentinel-1 und Sentinel-2 mit Wolken, in wenigen Sekunden auf diesem Rechner erzeugt.</translation>
    </message>
    <message>
        <source>Add an optical raster, a radar raster or both to the project, and choose them in the Map tab.</source>
        <translation>Fügen Sie dem Projekt ein optisches Raster, ein Radarraster oder beides hinzu, und wählen Sie sie im Reiter „Karte“.</translation>
    </message>
    <message>
        <source>Choose my &amp;layers</source>
        <translation>Meine &amp;Ebenen wählen</translation>
    </message>
    <message>
        <source>Demo scene, clouds</source>
        <translation>Demoszene, Wolken</translation>
    </message>
    <message>
        <source>Demo scene, optical (Sentinel-2)</source>
        <translation>Demoszene, optisch (Sentinel-2)</translation>
    </message>
    <message>
        <source>Demo scene, radar (Sentinel-1)</source>
        <translation>Demoszene, Radar (Sentinel-1)</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>Die Demoszene wird erzeugt</translation>
    </message>
    <message>
        <source>Open the &amp;demo scene</source>
        <translation>&amp;Demoszene öffnen</translation>
    </message>
    <message>
        <source>Progress of the demo scene</source>
        <translation>Fortschritt der Demoszene</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>score {:.3f}</source>
        <translation>Wert {:.3f}</translation>
    </message>
    <message>
        <source>▲ file has changed</source>
        <translation>▲ Datei hat sich geändert</translation>
    </message>
    <message>
        <source>▲ file is gone</source>
        <translation>▲ Datei ist weg</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Arrow keys go through the places; Enter adds the image to the map</source>
        <translation>Pfeiltasten gehen durch die Orte; Eingabe fügt das Bild zur Karte hinzu</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Orte</translation>
    </message>
</context>
<context>
    <name>IndexBuilder</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Optical folder</source>
        <translation>&amp;Optischer Ordner</translation>
    </message>
    <message>
        <source>&amp;Radar folder</source>
        <translation>&amp;Radarordner</translation>
    </message>
    <message>
        <source>All images in it and below; nothing is copied</source>
        <translation>Alle Bilder darin und darunter; nichts wird kopiert</translation>
    </message>
    <message>
        <source>An index that exists is brought up to date: only new and changed images are read</source>
        <translation>Ein vorhandener Index wird auf den neuesten Stand gebracht: Nur neue und geänderte Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Inde&amp;x file</source>
        <translation>Inde&amp;xdatei</translation>
    </message>
    <message>
        <source>Indexes (*.gpkg)</source>
        <translation>Indizes (*.gpkg)</translation>
    </message>
    <message>
        <source>Ma&amp;ke the index</source>
        <translation>Index &amp;erstellen</translation>
    </message>
    <message>
        <source>Make or refresh an index</source>
        <translation>Index erstellen oder auffrischen</translation>
    </message>
    <message>
        <source>Making an index of images</source>
        <translation>Ein Index von Bildern wird erstellt</translation>
    </message>
    <message>
        <source>Mark at least one layer, or choose a folder of images.</source>
        <translation>Markieren Sie mindestens eine Ebene, oder wählen Sie einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Fortschritt des Index</translation>
    </message>
    <message>
        <source>Radar &amp;values</source>
        <translation>Radar&amp;werte</translation>
    </message>
    <message>
        <source>Read the images, or those that are new</source>
        <translation>Die Bilder lesen, oder die neuen davon</translation>
    </message>
    <message>
        <source>Say into which file the index shall be written.</source>
        <translation>Sagen Sie, in welche Datei der Index geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Stop; what has been read is kept for the next try</source>
        <translation>Anhalten; was gelesen ist, bleibt für den nächsten Versuch erhalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>read from the files</source>
        <translation>aus den Dateien gelesen</translation>
    </message>
</context>
<context>
    <name>IndexChooser</name>
    <message>
        <source>An index makes your images searchable by words. &lt;a href=&apos;#&apos;&gt;Make one&lt;/a&gt;</source>
        <translation>Ein Index macht Ihre Bilder mit Worten durchsuchbar. &lt;a href=&apos;#&apos;&gt;Einen erstellen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I&amp;ndex</source>
        <translation>I&amp;ndex</translation>
    </message>
    <message>
        <source>Index to search in</source>
        <translation>Index, in dem gesucht wird</translation>
    </message>
    <message>
        <source>Indexes (*.gpkg)</source>
        <translation>Indizes (*.gpkg)</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>Einen Index öffnen</translation>
    </message>
    <message>
        <source>Open an index that exists</source>
        <translation>Einen vorhandenen Index öffnen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
</context>
<context>
    <name>LandClairDock</name>
    <message>
        <source>Engine and settings</source>
        <translation>Rechenkern und Einstellungen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
</context>
<context>
    <name>LandClairPlugin</name>
    <message>
        <source>Show or hide the LandClair panel</source>
        <translation>LandClair-Bedienfeld ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the project</source>
        <translation>Ebenen des Projekts</translation>
    </message>
    <message>
        <source>Layers to read</source>
        <translation>Ebenen, die gelesen werden</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Optisch</translation>
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
        <translation> · um {:.0f} m verschoben (&lt;a href=&apos;#&apos;&gt;rückgängig&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>Bands and units of this layer</source>
        <translation>Kanäle und Einheiten dieser Ebene</translation>
    </message>
    <message>
        <source>Bands: {}
Units: {}</source>
        <translation>Kanäle: {}
Einheiten: {}</translation>
    </message>
    <message>
        <source>Not a file: it is exported over the area first</source>
        <translation>Keine Datei: Sie wird zuerst über dem Gebiet exportiert</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} Kanäle</translation>
    </message>
    <message>
        <source>{}: bands and units</source>
        <translation>{}: Kanäle und Einheiten</translation>
    </message>
    <message>
        <source>▲ Unknown {}: choose them with the … button</source>
        <translation>▲ Unbekannt: {}; mit der Schaltfläche … wählen</translation>
    </message>
</context>
<context>
    <name>LayerSources</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; could not be read over the area ({}). Check its connection and try again.</source>
        <translation>Die Ebene „{}“ konnte über dem Gebiet nicht gelesen werden ({}). Prüfen Sie ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; does not cover the area. Choose another area.</source>
        <translation>Die Ebene „{}“ deckt das Gebiet nicht ab. Wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no file, and the area has {:,} of its pixels. Choose a smaller area.</source>
        <translation>Die Ebene „{}“ ist keine Datei, und das Gebiet hat {:,} ihrer Pixel. Wählen Sie ein kleineres Gebiet.</translation>
    </message>
</context>
<context>
    <name>LinkedViews</name>
    <message>
        <source>LandClair review</source>
        <translation>LandClair-Prüfung</translation>
    </message>
    <message>
        <source>Layer of view {}</source>
        <translation>Ebene der Ansicht {}</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>&amp;Clouds</source>
        <translation>&amp;Wolken</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>&amp;Optisch</translation>
    </message>
    <message>
        <source>&amp;SAR</source>
        <translation>&amp;SAR</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is moved by {:.1f} m to the right and {:.1f} m down in LandClair; the file is not changed.</source>
        <translation>„{}“ wird in LandClair um {:.1f} m nach rechts und {:.1f} m nach unten verschoben; die Datei wird nicht geändert.</translation>
    </message>
    <message>
        <source>A layer that is not zero under clouds. There the optical layers are ignored and radar decides.</source>
        <translation>Eine Ebene, die unter Wolken nicht null ist. Dort werden die optischen Ebenen ignoriert und Radar entscheidet.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Wolkenmaske</translation>
    </message>
    <message>
        <source>Draw a rectangle or choose a polygon layer first.</source>
        <translation>Zeichnen Sie zuerst ein Rechteck, oder wählen Sie eine Polygonebene.</translation>
    </message>
    <message>
        <source>Fetch a pair for this view</source>
        <translation>Ein Paar für diese Ansicht holen</translation>
    </message>
    <message>
        <source>No layers? Fetch a pair for this view</source>
        <translation>Keine Ebenen? Ein Paar holen</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Optisch</translation>
    </message>
    <message>
        <source>Optical &amp;before</source>
        <translation>Optisch vor&amp;her</translation>
    </message>
    <message>
        <source>Optical before</source>
        <translation>Optisch vorher</translation>
    </message>
    <message>
        <source>Radar (SAR)</source>
        <translation>Radar (SAR)</translation>
    </message>
    <message>
        <source>Radar before</source>
        <translation>Radar vorher</translation>
    </message>
    <message>
        <source>SAR befor&amp;e</source>
        <translation>SAR vorh&amp;er</translation>
    </message>
    <message>
        <source>The values of &apos;{}&apos; could be several things. Say what they are with the … button beside it.</source>
        <translation>Die Werte von „{}“ könnten Verschiedenes sein. Sagen Sie mit der Schaltfläche … daneben, was sie sind.</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Model card: {}</source>
        <translation>Modellkarte: {}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>No model could be read. Choose an ONNX file.</source>
        <translation>Kein Modell ließ sich lesen. Wählen Sie eine ONNX-Datei.</translation>
    </message>
    <message>
        <source>Use a model from an ONNX file</source>
        <translation>Ein Modell aus einer ONNX-Datei verwenden</translation>
    </message>
    <message>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <source>{} classes</source>
        <translation>{} Klassen</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Ground resolution: {:g} m</source>
        <translation>Bodenauflösung: {:g} m</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Lizenz: {}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>Gemessene Genauigkeit</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>SHA-256: {}</source>
        <translation>SHA-256: {}</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>This model has no measured accuracy.</source>
        <translation>Für dieses Modell ist keine Genauigkeit gemessen.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>Version: {}</translation>
    </message>
</context>
<context>
    <name>PairCheck</name>
    <message>
        <source>Findings of the pair check</source>
        <translation>Befunde der Paarprüfung</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix: {}</source>
        <translation>Beheben: {}</translation>
    </message>
    <message>
        <source>What was found, and what mends it</source>
        <translation>Was gefunden wurde und was es behebt</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>choose an optical and a radar layer</source>
        <translation>wählen Sie eine optische und eine Radarebene</translation>
    </message>
    <message>
        <source>needs an optical and a radar layer that are files</source>
        <translation>braucht eine optische und eine Radarebene, die Dateien sind</translation>
    </message>
</context>
<context>
    <name>Phi3Page</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>Ordner &amp;verwenden</translation>
    </message>
    <message>
        <source>Asking what would be downloaded…</source>
        <translation>Es wird gefragt, was heruntergeladen würde…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Download from its authors</source>
        <translation>Von den Urhebern herunterladen</translation>
    </message>
    <message>
        <source>Downloading Phi-3</source>
        <translation>Phi-3 wird heruntergeladen</translation>
    </message>
    <message>
        <source>Folder with a Phi-3 model</source>
        <translation>Ordner mit einem Phi-3-Modell</translation>
    </message>
    <message>
        <source>It is here: &amp;let it write</source>
        <translation>Hier: &amp;schreiben lassen</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Der Ordner wird untersucht…</translation>
    </message>
    <message>
        <source>Phi-3 for ONNX Runtime (genai_config.json) or for transformers (config.json).</source>
        <translation>Phi-3 für ONNX Runtime (genai_config.json) oder für transformers (config.json).</translation>
    </message>
    <message>
        <source>Phi-3 is here: {}.</source>
        <translation>Phi-3 ist hier: {}.</translation>
    </message>
    <message>
        <source>Phi-3-mini-4k-instruct by Microsoft, for ONNX Runtime.&lt;br&gt;From {}&lt;br&gt;Licence: {}&lt;br&gt;Size: {} on disk, about {} in memory.&lt;br&gt;To {}&lt;br&gt;Every file is checked by its SHA-256.</source>
        <translation>Phi-3-mini-4k-instruct von Microsoft, für ONNX Runtime.&lt;br&gt;Von {}&lt;br&gt;Lizenz: {}&lt;br&gt;Größe: {} auf dem Datenträger, etwa {} im Arbeitsspeicher.&lt;br&gt;Nach {}&lt;br&gt;Jede Datei wird anhand ihrer SHA-256 geprüft.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>The download was stopped; the next one goes on from where it was.</source>
        <translation>Das Herunterladen wurde angehalten; das nächste macht dort weiter.</translation>
    </message>
    <message>
        <source>Use a folder on this machine</source>
        <translation>Einen Ordner auf diesem Rechner verwenden</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>&amp;Explain here</source>
        <translation>Hier &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>&amp;Ganze Karte</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Klassenkarte</translation>
    </message>
    <message>
        <source>Click a place on the map, or drag around an area ({}). Esc puts the crosshair away.</source>
        <translation>Klicken Sie auf einen Ort der Karte, oder ziehen Sie einen Rahmen um ein Gebiet ({}). Esc legt das Fadenkreuz weg.</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dell</translation>
    </message>
    <message>
        <source>Model that made the map</source>
        <translation>Modell, das die Karte erstellt hat</translation>
    </message>
    <message>
        <source>Se&amp;lected polygons</source>
        <translation>Gewäh&amp;lte Polygone</translation>
    </message>
    <message>
        <source>Select one or more polygons of a layer first.</source>
        <translation>Wählen Sie zuerst ein oder mehrere Polygone einer Ebene aus.</translation>
    </message>
    <message>
        <source>The map does not say how it was made. Choose its model here and its layers in the Map tab.</source>
        <translation>Die Karte sagt nicht, wie sie erstellt wurde. Wählen Sie ihr Modell hier und ihre Ebenen im Reiter „Karte“.</translation>
    </message>
    <message>
        <source>▲ Explained without layers that are gone: {}</source>
        <translation>▲ Erklärt ohne Ebenen, die nicht mehr da sind: {}</translation>
    </message>
</context>
<context>
    <name>PlaceLayers</name>
    <message>
        <source>Classes, scene level</source>
        <translation>Klassen, Szenenebene</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Heat: {}</source>
        <translation>Wärme: {}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Scores, a band for each class</source>
        <translation>Werte, ein Kanal je Klasse</translation>
    </message>
    <message>
        <source>Side lobe or ghost, not counted</source>
        <translation>Nebenkeule oder Geisterbild, nicht gezählt</translation>
    </message>
    <message>
        <source>The result cannot be opened: {}. Was it moved or deleted?</source>
        <translation>Das Ergebnis lässt sich nicht öffnen: {}. Wurde es verschoben oder gelöscht?</translation>
    </message>
</context>
<context>
    <name>RasterBox</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Cloud, no radar</source>
        <translation>Wolken, kein Radar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Made by LandClair with the model &apos;{}&apos; (SHA-256 {}) on {}.</source>
        <translation>Von LandClair mit dem Modell „{}“ (SHA-256 {}) am {} erstellt.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Optical and radar</source>
        <translation>Optisch und Radar</translation>
    </message>
    <message>
        <source>Optical only</source>
        <translation>Nur optisch</translation>
    </message>
    <message>
        <source>Radar only</source>
        <translation>Nur Radar</translation>
    </message>
    <message>
        <source>Sensors used</source>
        <translation>Verwendete Sensoren</translation>
    </message>
    <message>
        <source>The result cannot be opened: {}. Was it moved or deleted?</source>
        <translation>Das Ergebnis lässt sich nicht öffnen: {}. Wurde es verschoben oder gelöscht?</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
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
        <translation>{} in {:.1f} s erstellt</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Areas by class</source>
        <translation>Flächen nach Klasse</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Click a class to see it alone on the map; click again for all classes</source>
        <translation>Klicken Sie auf eine Klasse, um nur sie auf der Karte zu sehen; ein weiterer Klick zeigt alle Klassen</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Die Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the areas</source>
        <translation>Flächen exportieren</translation>
    </message>
    <message>
        <source>Mean confidence {:.2f}</source>
        <translation>Mittlere Konfidenz {:.2f}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>confidence {:.2f}</source>
        <translation>Konfidenz {:.2f}</translation>
    </message>
    <message>
        <source>{:.1f} Mpx in {:.1f} s on {}</source>
        <translation>{:.1f} Mpx in {:.1f} s auf {}</translation>
    </message>
    <message>
        <source>{} seen by optical only</source>
        <translation>{} nur optisch gesehen</translation>
    </message>
    <message>
        <source>{} seen by radar only</source>
        <translation>{} nur vom Radar gesehen</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>Point {} of {} has no place. Restore it there.</source>
        <translation>Punkt {} von {} hat keinen Ort. Stellen Sie ihn dort wieder her.</translation>
    </message>
    <message>
        <source>Point {} was changed by another program meanwhile. Look at it again; nothing was written.</source>
        <translation>Punkt {} wurde inzwischen von einem anderen Programm geändert. Sehen Sie ihn erneut an; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The answer could not be saved to {}: {}. Close it in other programs, or check its rights.</source>
        <translation>Die Antwort konnte nicht in {} gespeichert werden: {}. Schließen Sie die Datei in anderen Programmen, oder prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <source>{} holds no points at the moment.</source>
        <translation>{} enthält im Moment keine Punkte.</translation>
    </message>
    <message>
        <source>{} is not there. Was it moved, or is another program saving it?</source>
        <translation>{} ist nicht da. Wurde die Datei verschoben, oder speichert sie ein anderes Programm gerade?</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Cannot say</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Class of the map</source>
        <translation>Klasse der Karte</translation>
    </message>
    <message>
        <source>Class on the ground</source>
        <translation>Klasse am Boden</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Every point needs the number that it was drawn with.</source>
        <translation>Jeder Punkt braucht die Nummer, mit der er gezogen wurde.</translation>
    </message>
    <message>
        <source>Form and symbols of the review</source>
        <translation>Formular und Symbole der Prüfung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Inclusion probability</source>
        <translation>Auswahlwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Say who has answered; two reviewers of one point are told apart by it.</source>
        <translation>Sagen Sie, wer geantwortet hat; daran werden zwei Prüfer eines Punktes unterschieden.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The answer must be a class of the map, or &apos;cannot say&apos;.</source>
        <translation>Die Antwort muss eine Klasse der Karte oder „Nicht zu sagen“ sein.</translation>
    </message>
    <message>
        <source>The form could not be saved to {}: {}.</source>
        <translation>Das Formular konnte nicht in {} gespeichert werden: {}.</translation>
    </message>
    <message>
        <source>The sample {} cannot be opened. Was it moved or deleted?</source>
        <translation>Die Stichprobe {} lässt sich nicht öffnen. Wurde sie verschoben oder gelöscht?</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was dort ist</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>Was die Karte sagt</translation>
    </message>
    <message>
        <source>Who, when and more</source>
        <translation>Wer, wann und mehr</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{}: {} von {} beantwortet</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>Another program has changed {} points of the sample.</source>
        <translation>Ein anderes Programm hat {} Punkte der Stichprobe geändert.</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Klasse {}</translation>
    </message>
    <message>
        <source>Say first who answers, in the field &apos;Reviewer&apos;.</source>
        <translation>Sagen Sie zuerst im Feld „Prüfer“, wer antwortet.</translation>
    </message>
</context>
<context>
    <name>ReviewSymbols</name>
    <message>
        <source>Cannot say</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose a sample that LandClair has drawn, or draw one of a class map.</source>
        <translation>Wählen Sie eine von LandClair gezogene Stichprobe, oder ziehen Sie eine aus einer Klassenkarte.</translation>
    </message>
    <message>
        <source>Go on after an answer</source>
        <translation>Nach einer Antwort weitergehen</translation>
    </message>
    <message>
        <source>Nearest open</source>
        <translation>Nächster offener</translation>
    </message>
    <message>
        <source>Nearest point without your answer</source>
        <translation>Nächstgelegener Punkt ohne Ihre Antwort</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Optical and radar side by side</source>
        <translation>Optik und Radar nebeneinander</translation>
    </message>
    <message>
        <source>Point &lt;b&gt;{}&lt;/b&gt; · {} of {}</source>
        <translation>Punkt &lt;b&gt;{}&lt;/b&gt; · {} von {}</translation>
    </message>
    <message>
        <source>Points to step through</source>
        <translation>Punkte zum Durchgehen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Prüfer uneinig</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Die letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>The class map is switched off, so that it does not give the answers away.</source>
        <translation>Die Klassenkarte ist ausgeschaltet, damit sie die Antworten nicht verrät.</translation>
    </message>
    <message>
        <source>The map says: {}</source>
        <translation>Die Karte sagt: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Zoom to the pixel</source>
        <translation>Auf das Pixel zoomen</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>verborgen, bis Sie antworten</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{}. The answer here counts for all.</source>
        <translation>{}. Die Antwort hier gilt für alle.</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>Ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Make the map (Ctrl+Return)</source>
        <translation>Die Karte erstellen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Stop the run; nothing is written (Esc)</source>
        <translation>Den Lauf anhalten; nichts wird geschrieben (Esc)</translation>
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
        <translation>Ger&amp;ät</translation>
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
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Output &amp;folder</source>
        <translation>Ausgabe&amp;ordner</translation>
    </message>
    <message>
        <source>Pi&amp;xel size</source>
        <translation>Pi&amp;xelgröße</translation>
    </message>
    <message>
        <source>Tile o&amp;verlap</source>
        <translation>Kachelü&amp;berlappung</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>as the model wants</source>
        <translation>wie das Modell es verlangt</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
</context>
<context>
    <name>RunningAccuracy</name>
    <message>
        <source>Overall accuracy &lt;b&gt;{:.2f}&lt;/b&gt; (95 %: {:.2f} to {:.2f}) from {} points</source>
        <translation>Gesamtgenauigkeit &lt;b&gt;{:.2f}&lt;/b&gt; (95 %: {:.2f} bis {:.2f}) aus {} Punkten</translation>
    </message>
</context>
<context>
    <name>SampleChooser</name>
    <message>
        <source>&amp;Draw…</source>
        <translation>&amp;Ziehen…</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Prüfer</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Stichprobe</translation>
    </message>
    <message>
        <source>Draw a new sample of a class map</source>
        <translation>Eine neue Stichprobe aus einer Klassenkarte ziehen</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Eine Stichprobe öffnen</translation>
    </message>
    <message>
        <source>Open the GeoPackage of a sample</source>
        <translation>Das GeoPackage einer Stichprobe öffnen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>choose a sample</source>
        <translation>wählen Sie eine Stichprobe</translation>
    </message>
    <message>
        <source>your name, to tell reviewers apart</source>
        <translation>Ihr Name, um Prüfer zu unterscheiden</translation>
    </message>
</context>
<context>
    <name>SampleLayer</name>
    <message>
        <source>The layer &apos;{}&apos; has edits that are not saved. Save them first.</source>
        <translation>Die Ebene „{}“ hat ungespeicherte Änderungen. Speichern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is filtered, and a part of a sample is no sample. Remove its filter.</source>
        <translation>Die Ebene „{}“ ist gefiltert, und ein Teil einer Stichprobe ist keine Stichprobe. Entfernen Sie ihren Filter.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no GeoPackage. Choose a sample that LandClair has drawn.</source>
        <translation>Die Ebene „{}“ ist kein GeoPackage. Wählen Sie eine von LandClair gezogene Stichprobe.</translation>
    </message>
    <message>
        <source>The sample {} cannot be opened. Was it moved or deleted?</source>
        <translation>Die Stichprobe {} lässt sich nicht öffnen. Wurde sie verschoben oder gelöscht?</translation>
    </message>
    <message>
        <source>{} already holds {} answers, which a new sample would destroy. Choose another file.</source>
        <translation>{} enthält schon {} Antworten, die eine neue Stichprobe vernichten würde. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{} is no sample that LandClair has drawn. Draw one, or choose its file.</source>
        <translation>{} ist keine von LandClair gezogene Stichprobe. Ziehen Sie eine, oder wählen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>{} is open in a layer or another program. Close it, or choose another file.</source>
        <translation>{} ist in einer Ebene oder einem anderen Programm geöffnet. Schließen Sie die Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{} is there already and is no sample ({}). Choose another file.</source>
        <translation>{} gibt es schon und ist keine Stichprobe ({}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{}, low confidence</source>
        <translation>{}, geringe Konfidenz</translation>
    </message>
</context>
<context>
    <name>SceneFinder</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose an index first, or make one of your images.</source>
        <translation>Wählen Sie zuerst einen Index, oder erstellen Sie einen aus Ihren Bildern.</translation>
    </message>
    <message>
        <source>Choose one of the places in the list first.</source>
        <translation>Wählen Sie zuerst einen der Orte in der Liste.</translation>
    </message>
    <message>
        <source>Copy the places for a spreadsheet</source>
        <translation>Die Orte für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the places</source>
        <translation>Orte exportieren</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>Gefunden: {}</translation>
    </message>
    <message>
        <source>Like the place on the map</source>
        <translation>Wie der Ort auf der Karte</translation>
    </message>
    <message>
        <source>Like {}</source>
        <translation>Wie {}</translation>
    </message>
    <message>
        <source>Not used: {}: {}</source>
        <translation>Nicht verwendet: {}: {}</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words, or another index.</source>
        <translation>Nichts gefunden. Versuchen Sie andere Worte oder einen anderen Index.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Searching: {}</source>
        <translation>Suche: {}</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>Die Suche anhalten (Esc)</translation>
    </message>
    <message>
        <source>The image cannot be opened: {}. Was it moved or deleted?</source>
        <translation>Das Bild lässt sich nicht öffnen: {}. Wurde es verschoben oder gelöscht?</translation>
    </message>
    <message>
        <source>Type what you look for, or point at an example on the map.</source>
        <translation>Schreiben Sie, was Sie suchen, oder zeigen Sie auf ein Beispiel auf der Karte.</translation>
    </message>
    <message>
        <source>{:,} of {:,} tiles, {:.0f} ms. Scores order the places; they are no probabilities.</source>
        <translation>{:,} von {:,} Kacheln, {:.0f} ms. Die Werte ordnen die Orte; sie sind keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>{:,} tiles · images: {:,} ({} new, {} unchanged, {} removed)</source>
        <translation>{:,} Kacheln · Bilder: {:,} ({} neu, {} unverändert, {} entfernt)</translation>
    </message>
</context>
<context>
    <name>SceneModelBox</name>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Model that compares images with words</source>
        <translation>Modell, das Bilder mit Worten vergleicht</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX-Dateien (*.onnx)</translation>
    </message>
    <message>
        <source>SARCLIP nano (comes with LandClair)</source>
        <translation>SARCLIP nano (kommt mit LandClair)</translation>
    </message>
    <message>
        <source>Use a model from an ONNX file</source>
        <translation>Ein Modell aus einer ONNX-Datei verwenden</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Clouds, {}</source>
        <translation>Wolken, {}</translation>
    </message>
    <message>
        <source>Labels (ESA WorldCover)</source>
        <translation>Labels (ESA WorldCover)</translation>
    </message>
    <message>
        <source>Pair, {}</source>
        <translation>Paar, {}</translation>
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
        <translation>Die geholte Ebene lässt sich nicht öffnen: {}. Wurde sie verschoben oder gelöscht?</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>An image of what you look for</source>
        <translation>Ein Bild dessen, was Sie suchen</translation>
    </message>
    <message>
        <source>Click a place on the map; Esc puts the crosshair away</source>
        <translation>Klicken Sie auf einen Ort der Karte; Esc legt das Fadenkreuz weg</translation>
    </message>
    <message>
        <source>Find places &amp;like this</source>
        <translation>Orte &amp;wie diesen finden</translation>
    </message>
    <message>
        <source>How many places are listed</source>
        <translation>Wie viele Orte aufgeführt werden</translation>
    </message>
    <message>
        <source>Images (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;All files (*)</source>
        <translation>Bilder (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Like an &amp;image file…</source>
        <translation>Wie eine &amp;Bilddatei…</translation>
    </message>
    <message>
        <source>Like the &amp;chosen place</source>
        <translation>Wie der &amp;gewählte Ort</translation>
    </message>
    <message>
        <source>Like the middle of the &amp;view</source>
        <translation>Wie die &amp;Mitte der Ansicht</translation>
    </message>
    <message>
        <source>Say in English what the image shows, and press Enter. The list has your earlier questions.</source>
        <translation>Sagen Sie auf Englisch, was das Bild zeigt, und drücken Sie Eingabe. Die Liste hat Ihre früheren Fragen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search (Enter)</source>
        <translation>Suchen (Eingabe)</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>best </source>
        <translation>beste </translation>
    </message>
</context>
<context>
    <name>SegmentRequest</name>
    <message>
        <source>Choose at least one layer to map.</source>
        <translation>Wählen Sie mindestens eine Ebene zum Kartieren.</translation>
    </message>
    <message>
        <source>Nothing can be written to {}. Choose another output folder in the options.</source>
        <translation>In {} lässt sich nichts schreiben. Wählen Sie in den Optionen einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>The area lies outside the layer &apos;{}&apos;. Choose another area or layer.</source>
        <translation>Das Gebiet liegt außerhalb der Ebene „{}“. Wählen Sie ein anderes Gebiet oder eine andere Ebene.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; cannot be read. Repair its source or choose another.</source>
        <translation>Die Ebene „{}“ lässt sich nicht lesen. Reparieren Sie ihre Quelle, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no coordinate system. Set it in the layer&apos;s properties, under Source.</source>
        <translation>Die Ebene „{}“ hat kein Koordinatensystem. Setzen Sie es in den Layereigenschaften unter „Quelle“.</translation>
    </message>
    <message>
        <source>The layers &apos;{}&apos; and &apos;{}&apos; do not overlap. Choose layers of the same place.</source>
        <translation>Die Ebenen „{}“ und „{}“ überlappen sich nicht. Wählen Sie Ebenen desselben Ortes.</translation>
    </message>
    <message>
        <source>The layers have no end of their own. Choose an area: the view, a rectangle or polygons.</source>
        <translation>Die Ebenen haben kein eigenes Ende. Wählen Sie ein Gebiet: die Ansicht, ein Rechteck oder Polygone.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; needs a layer in &apos;{}&apos;. Choose one there, or another model.</source>
        <translation>Das Modell „{}“ braucht eine Ebene in „{}“. Wählen Sie dort eine, oder ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message>
        <source>Sizes: {}</source>
        <translation>Größen: {}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>no layer</source>
        <translation>keine Ebene</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and/or </source>
        <translation> und/oder </translation>
    </message>
    <message>
        <source>8-bit display values</source>
        <translation>8-Bit-Anzeigewerte</translation>
    </message>
    <message>
        <source>ALOS-2 digital numbers</source>
        <translation>digitale Werte von ALOS-2</translation>
    </message>
    <message>
        <source>Landsat digital numbers</source>
        <translation>digitale Werte von Landsat</translation>
    </message>
    <message>
        <source>No measured accuracy</source>
        <translation>Keine gemessene Genauigkeit</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>digital numbers</source>
        <translation>digitale Werte</translation>
    </message>
    <message>
        <source>digital numbers, offset 1000</source>
        <translation>digitale Werte, Versatz 1000</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>lineare Leistung</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisch</translation>
    </message>
    <message>
        <source>optical before</source>
        <translation>optisch vorher</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>radar (SAR)</source>
        <translation>Radar (SAR)</translation>
    </message>
    <message>
        <source>radar (SAR) before</source>
        <translation>Radar (SAR) vorher</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>Reflektanz</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>unknown units</source>
        <translation>unbekannte Einheiten</translation>
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
        <translation>noch {}</translation>
    </message>
    <message>
        <source>{} {:.0f} %</source>
        <translation>{} {:.0f} %</translation>
    </message>
    <message>
        <source>{} {:.0f} days</source>
        <translation>{} {:.0f} Tage</translation>
    </message>
    <message>
        <source>{} {:.1f} px</source>
        <translation>{} {:.1f} px</translation>
    </message>
    <message>
        <source>{} {:.2f} on {}</source>
        <translation>{} {:.2f} auf {}</translation>
    </message>
    <message>
        <source>{}, before and after</source>
        <translation>{}, vorher und nachher</translation>
    </message>
</context>
<context>
    <name>ZeroShotTool</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>&amp;Optisch</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>K&amp;lassen</translation>
    </message>
    <message>
        <source>Choose either a radar or an optical layer to name.</source>
        <translation>Wählen Sie entweder eine Radar- oder eine optische Ebene, die benannt werden soll.</translation>
    </message>
    <message>
        <source>Name my own classes</source>
        <translation>Eigene Klassen benennen</translation>
    </message>
    <message>
        <source>Name the &amp;tiles</source>
        <translation>&amp;Kacheln benennen</translation>
    </message>
    <message>
        <source>Named: {}</source>
        <translation>Benannt: {}</translation>
    </message>
    <message>
        <source>One class a line, in English, as you would describe it</source>
        <translation>Eine Klasse je Zeile, auf Englisch, so wie Sie sie beschreiben würden</translation>
    </message>
    <message>
        <source>Optical layer to name</source>
        <translation>Optische Ebene, die benannt wird</translation>
    </message>
    <message>
        <source>Progress of the naming</source>
        <translation>Fortschritt des Benennens</translation>
    </message>
    <message>
        <source>Radar layer to name</source>
        <translation>Radarebene, die benannt wird</translation>
    </message>
    <message>
        <source>Scene level, not pixels: each tile gets the words that fit it best. Good for a first look, not for areas.</source>
        <translation>Szenenebene, keine Pixel: Jede Kachel bekommt die Worte, die am besten passen. Gut für den ersten Blick, nicht für Flächen.</translation>
    </message>
    <message>
        <source>Type at least two classes, one a line.</source>
        <translation>Schreiben Sie mindestens zwei Klassen, eine je Zeile.</translation>
    </message>
</context>
</TS>
