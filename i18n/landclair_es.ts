<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Algorithms</name>
    <message>
        <source>&apos;auto&apos; takes the one that fits how the sample was drawn. &apos;cluster&apos; needs the clusters&apos; field.</source>
        <translation>«auto» toma el que corresponde a cómo se extrajo la muestra. «cluster» necesita el campo de los conglomerados.</translation>
    </message>
    <message>
        <source>&apos;chips&apos; are made by &apos;Make training chips&apos;; the others are laid out as their authors publish them.</source>
        <translation>«chips» se crean con «Crear recortes de entrenamiento»; los demás están dispuestos como los publican sus autores.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this machine. Expected an address such as {}; evidence does not leave it.</source>
        <translation>«{}» no está en este equipo. Se espera una dirección como {}; las evidencias no salen de él.</translation>
    </message>
    <message>
        <source>, may be missing</source>
        <translation>, puede faltar</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 cloud shadow.</source>
        <translation>0 despejado, 1 nube, 2 sombra de nube.</translation>
    </message>
    <message>
        <source>0 is a clear sky, 1 is overcast.</source>
        <translation>0 es cielo despejado, 1 es cubierto.</translation>
    </message>
    <message>
        <source>0 is the recipe&apos;s own.</source>
        <translation>0 toma el valor de la receta.</translation>
    </message>
    <message>
        <source>0 to 1, kept for the final measure.</source>
        <translation>0 a 1, reservado para la medida final.</translation>
    </message>
    <message>
        <source>0 to 1.</source>
        <translation>0 a 1.</translation>
    </message>
    <message>
        <source>0 to 1. Parts the strata where a confidence layer is given.</source>
        <translation>0 a 1. Divide los estratos si se da una capa de confianza.</translation>
    </message>
    <message>
        <source>0 uses all cores.</source>
        <translation>0 usa todos los núcleos.</translation>
    </message>
    <message>
        <source>1 under clouds and their shadows, from the scene classification.</source>
        <translation>1 bajo nubes y sus sombras, según la clasificación de la escena.</translation>
    </message>
    <message>
        <source>1 where the model sees water, for models whose legend has water.</source>
        <translation>1 donde el modelo ve agua, en modelos cuya leyenda tiene agua.</translation>
    </message>
    <message>
        <source>1 where the optical layer is valid and not under clouds.</source>
        <translation>1 donde la capa óptica es válida y no está bajo nubes.</translation>
    </message>
    <message>
        <source>1 where the radar layer is valid.</source>
        <translation>1 donde la capa de radar es válida.</translation>
    </message>
    <message>
        <source>2 &amp;middot; agreed area / (mapped area + true area).</source>
        <translation>2 &amp;middot; superficie coincidente / (superficie cartografiada + superficie verdadera).</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>; nine tenths of the training data of this class lie between {:.3g} and {:.3g}</source>
        <translation>; nueve décimos de los datos de entrenamiento de esta clase están entre {:.3g} y {:.3g}</translation>
    </message>
    <message>
        <source>A folder with .onnx files, such as those you exported.</source>
        <translation>Una carpeta con archivos .onnx, como los que exportó.</translation>
    </message>
    <message>
        <source>A new or an empty folder.</source>
        <translation>Una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>A page that describes the models.</source>
        <translation>Una página que describe los modelos.</translation>
    </message>
    <message>
        <source>A page with figures, charts and method.</source>
        <translation>Una página con cifras, gráficos y método.</translation>
    </message>
    <message>
        <source>A page with tables, confusion matrix, reliability and examples.</source>
        <translation>Una página con tablas, matriz de confusión, fiabilidad y ejemplos.</translation>
    </message>
    <message>
        <source>A projected coordinate system in metres.</source>
        <translation>Un sistema de coordenadas proyectado en metros.</translation>
    </message>
    <message>
        <source>A systematic sample keeps its own distance. Leave the minimum distance at 0.</source>
        <translation>Una muestra sistemática mantiene su propia distancia. Deje la distancia mínima en 0.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy of the classes</source>
        <translation>Exactitud de las clases</translation>
    </message>
    <message>
        <source>Accuracy of {}</source>
        <translation>Exactitud de {}</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Adjusted area</source>
        <translation>Superficie ajustada</translation>
    </message>
    <message>
        <source>Adjusted hectares by class name</source>
        <translation>Hectáreas ajustadas por nombre de clase</translation>
    </message>
    <message>
        <source>Agreed area / area that is the class in the map or in truth.</source>
        <translation>Superficie coincidente / superficie que es la clase en el mapa o en realidad.</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>Acuerdo más allá del azar</translation>
    </message>
    <message>
        <source>All figures for programs.</source>
        <translation>Todas las cifras, para programas.</translation>
    </message>
    <message>
        <source>All findings for programs.</source>
        <translation>Todos los hallazgos, para programas.</translation>
    </message>
    <message>
        <source>An .onnx file to use instead: one you trained, or one from the Deepness model zoo.</source>
        <translation>En su lugar un archivo .onnx: uno entrenado por usted o uno del zoo de modelos de Deepness.</translation>
    </message>
    <message>
        <source>Another class map of the same pixels, such as that of radar alone.</source>
        <translation>Otro mapa de clases de los mismos píxeles, como el del radar solo.</translation>
    </message>
    <message>
        <source>Another seed, another division.</source>
        <translation>Otra semilla, otra división.</translation>
    </message>
    <message>
        <source>Another seed, another landscape.</source>
        <translation>Otra semilla, otro paisaje.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area of the classes</source>
        <translation>Superficie de las clases</translation>
    </message>
    <message>
        <source>Areas and mean confidence of all classes, the model, what ran, and the job itself.</source>
        <translation>Superficies y confianza media de todas las clases, el modelo, lo que calculó y el propio trabajo.</translation>
    </message>
    <message>
        <source>Areas are squares.</source>
        <translation>Las áreas son cuadrados.</translation>
    </message>
    <message>
        <source>Areas to look at</source>
        <translation>Áreas por mirar</translation>
    </message>
    <message>
        <source>Around the outermost points.</source>
        <translation>Alrededor de los puntos más externos.</translation>
    </message>
    <message>
        <source>Assess a map by its sample</source>
        <translation>Evaluar un mapa por su muestra</translation>
    </message>
    <message>
        <source>Attribute of the polygons that holds the class, as a name or a code.</source>
        <translation>Atributo de los polígonos que contiene la clase, como nombre o como código.</translation>
    </message>
    <message>
        <source>Attribute of the polygons that holds the right class, as a code or as a name of the map&apos;s legend.</source>
        <translation>Atributo de los polígonos que contiene la clase correcta, como código o como nombre de la leyenda del mapa.</translation>
    </message>
    <message>
        <source>Backscatter in dB, NaN where nothing was seen.</source>
        <translation>Retrodispersión en dB, NaN donde no se vio nada.</translation>
    </message>
    <message>
        <source>Backscatter of Sentinel-1 in dB, NaN where nothing was seen.</source>
        <translation>Retrodispersión de Sentinel-1 en dB, NaN donde no se vio nada.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Below each estimate its 95 % interval. Where no error was found it is Wilson&apos;s: none among these points does not mean that there is none. A dash: the sample has no point from which it could be estimated.</source>
        <translation>Bajo cada estimación, su intervalo del 95 %. Donde no se halló ningún error es el de Wilson: ninguno entre estos puntos no significa que no los haya. Una raya: la muestra no tiene ningún punto con que estimarlo.</translation>
    </message>
    <message>
        <source>Best validation score</source>
        <translation>Mejor puntuación de validación</translation>
    </message>
    <message>
        <source>Best weights</source>
        <translation>Mejores pesos</translation>
    </message>
    <message>
        <source>Between points, for simple and stratified samples; 0 for none.</source>
        <translation>Entre puntos, en muestras simples y estratificadas; 0 para ninguna.</translation>
    </message>
    <message>
        <source>Block size in chips</source>
        <translation>Tamaño de bloque en recortes</translation>
    </message>
    <message>
        <source>Brings an optical and a radar layer of any coordinate system, resolution and product to one pair: reflectance and backscatter in dB on the pixels of the optical layer, with named bands, as cloud-optimised GeoTIFFs, and for each a mask that is 1 where it is valid.

A radar layer that lies beside the optical one is moved if the offset is sure, and the log says by how much. Speckle is filtered in linear power. Your layers are not changed.</source>
        <translation>Reúne una capa óptica y una de radar de cualquier sistema de coordenadas, resolución y producto en un par: reflectancia y retrodispersión en dB sobre los píxeles de la capa óptica, con bandas con nombre, como GeoTIFF optimizados para la nube, y para cada una una máscara que es 1 donde es válida.

Una capa de radar desplazada respecto a la óptica se mueve si el desplazamiento es seguro, y el registro dice cuánto. El moteado se filtra en potencia lineal. Sus capas no se cambian.</translation>
    </message>
    <message>
        <source>By the networks of ukis-csmask, if the engine has that package. A cloud mask goes first.</source>
        <translation>Con las redes de ukis-csmask, si el motor tiene ese paquete. Una máscara de nubes tiene prioridad.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Check a pair of layers</source>
        <translation>Comprobar un par de capas</translation>
    </message>
    <message>
        <source>Chip size in pixels</source>
        <translation>Tamaño del recorte en píxeles</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Chips that stay together.</source>
        <translation>Recortes que permanecen juntos.</translation>
    </message>
    <message>
        <source>Choose a model or a model file.</source>
        <translation>Elija un modelo o un archivo de modelo.</translation>
    </message>
    <message>
        <source>Choose an optical and a radar layer; a pair has both.</source>
        <translation>Elija una capa óptica y una de radar; un par tiene ambas.</translation>
    </message>
    <message>
        <source>Choose an optical layer, a radar layer, or both.</source>
        <translation>Elija una capa óptica, una de radar o ambas.</translation>
    </message>
    <message>
        <source>Choose either a label raster or label polygons.</source>
        <translation>Elija un ráster de etiquetas o polígonos de etiquetas.</translation>
    </message>
    <message>
        <source>Choose reviewed points, polygons, or both.</source>
        <translation>Elija puntos revisados, polígonos o ambos.</translation>
    </message>
    <message>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>Elija el campo de los polígonos que contiene la clase.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Código de clase</translation>
    </message>
    <message>
        <source>Class codes 0 to 254, 255 is unknown; the layer&apos;s style names the classes. Or choose polygons.</source>
        <translation>Códigos de clase 0 a 254, 255 es desconocido; el estilo de la capa nombra las clases. O elija polígonos.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <source>Class layer with the same codes that is known to be right. Only with it is accuracy computed here.</source>
        <translation>Capa de clases con los mismos códigos que se sabe correcta. Solo con ella se calcula aquí la exactitud.</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes of ESA WorldCover; only with labels.</source>
        <translation>Clases de ESA WorldCover; solo con etiquetas.</translation>
    </message>
    <message>
        <source>Classified area in hectares</source>
        <translation>Superficie clasificada en hectáreas</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Máscara de nubes</translation>
    </message>
    <message>
        <source>Cloud of the optical scenes in per cent</source>
        <translation>Nubes de las escenas ópticas en porcentaje</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>Nubes y sombras</translation>
    </message>
    <message>
        <source>Compares the answers of a reviewed sample with the map: overall, user&apos;s and producer&apos;s accuracy, F1, IoU, and the true area of every class, all with standard errors and 95 % intervals that follow from how the sample was drawn.

Points without an answer, with &apos;cannot say&apos;, or on which reviewers are split do not count, and are named as warnings. The report holds the confusion matrix in points and in shares of the area, the method and its formulas.</source>
        <translation>Compara las respuestas de una muestra revisada con el mapa: exactitud global, del usuario y del productor, F1, IoU y la superficie verdadera de cada clase, todo con errores estándar e intervalos del 95 % que se derivan de cómo se extrajo la muestra.

Los puntos sin respuesta, con «No se puede decir» o en que los revisores están divididos no cuentan y se nombran como advertencias. El informe contiene la matriz de confusión en puntos y en partes de la superficie, el método y sus fórmulas.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence of the offset, 0-1</source>
        <translation>Seguridad del desplazamiento, 0-1</translation>
    </message>
    <message>
        <source>Confidence of this map, 0 to 1.</source>
        <translation>Confianza de este mapa, 0 a 1.</translation>
    </message>
    <message>
        <source>Confidence of this map, 0 to 1: each class then becomes two strata, confident and not.</source>
        <translation>Confianza de este mapa, 0 a 1: cada clase se convierte en dos estratos, seguro y no seguro.</translation>
    </message>
    <message>
        <source>Confusion matrix in points</source>
        <translation>Matriz de confusión en puntos</translation>
    </message>
    <message>
        <source>Confusion matrix in shares of the area</source>
        <translation>Matriz de confusión en partes de la superficie</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Correct a map by polygons</source>
        <translation>Corregir un mapa con polígonos</translation>
    </message>
    <message>
        <source>Corrected map</source>
        <translation>Mapa corregido</translation>
    </message>
    <message>
        <source>Cuts layers and their labels into small squares, from which models are trained and measured. Labels are a raster of class codes or polygons with a class.

Chips are divided into training, validation and test by blocks of neighbouring chips, never at random: otherwise a model would be measured on places that it knows.</source>
        <translation>Corta capas y sus etiquetas en cuadrados pequeños, con los que se entrenan y miden los modelos. Las etiquetas son un ráster de códigos de clase o polígonos con una clase.

Los recortes se dividen en entrenamiento, validación y prueba por bloques de recortes vecinos, nunca al azar: si no, un modelo se mediría en lugares que ya conoce.</translation>
    </message>
    <message>
        <source>Cuts layers into training chips whose labels are what reviewers have found: the pixel of every answered point, and all pixels of correction polygons. Answers of low certainty weigh less, and a chip is met in training as often as it weighs.

Points that were drawn to estimate a map&apos;s accuracy are refused: whoever trains on them can no longer measure with them. If you allow them, the chips say so, and so does every training on them.</source>
        <translation>Corta capas en recortes de entrenamiento cuyas etiquetas son lo que hallaron los revisores: el píxel de cada punto respondido y todos los píxeles de los polígonos de corrección. Las respuestas de poca certeza pesan menos, y un recorte aparece en el entrenamiento tantas veces como pesa.

Los puntos extraídos para estimar la exactitud de un mapa se rechazan: quien entrena con ellos ya no puede medir con ellos. Si los permite, los recortes lo dicen, y también cada entrenamiento con ellos.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Days between the sensors</source>
        <translation>Días entre los sensores</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Draw a sample for review</source>
        <translation>Extraer una muestra para revisar</translation>
    </message>
    <message>
        <source>Drawn as they are styled, the first on top. None: only the points.</source>
        <translation>Dibujadas con su estilo, la primera encima. Ninguna: solo los puntos.</translation>
    </message>
    <message>
        <source>Draws the points at which a class map is compared with the truth, so that its accuracy and the true area of its classes can be estimated with a margin of error.

Give either the number of points, or the standard error that the overall accuracy shall have; the number then follows from the accuracies that you expect. The GeoPackage keeps the design, the chance of each point to be drawn, and a form for the answers, which opens the same in QGIS, QField and Mergin Maps. What the map says is hidden until a point is answered.</source>
        <translation>Extrae los puntos en que un mapa de clases se compara con la realidad, para estimar su exactitud y la superficie verdadera de sus clases con un margen de error.

Dé el número de puntos o el error estándar que debe tener la exactitud global; el número se deriva entonces de las exactitudes que espera. El GeoPackage guarda el diseño, la probabilidad de extracción de cada punto y un formulario para las respuestas, que se abre igual en QGIS, QField y Mergin Maps. Lo que dice el mapa se oculta hasta que se responde un punto.</translation>
    </message>
    <message>
        <source>Each polygon is explained on its own.</source>
        <translation>Cada polígono se explica por separado.</translation>
    </message>
    <message>
        <source>Each with its right class; fields named reviewer, date and id go into the log.</source>
        <translation>Cada uno con su clase correcta; los campos llamados reviewer, date e id van al registro.</translation>
    </message>
    <message>
        <source>Earlier optical layer</source>
        <translation>Capa óptica anterior</translation>
    </message>
    <message>
        <source>Earlier radar (SAR) layer</source>
        <translation>Capa de radar (SAR) anterior</translation>
    </message>
    <message>
        <source>Edges without data</source>
        <translation>Bordes sin datos</translation>
    </message>
    <message>
        <source>Empty: that of the first layer.</source>
        <translation>Vacío: el de la primera capa.</translation>
    </message>
    <message>
        <source>Empty: the one that LandClair has downloaded.</source>
        <translation>Vacío: el que LandClair descargó.</translation>
    </message>
    <message>
        <source>End each swath in a wedge without data, as real scenes do.</source>
        <translation>Termina cada franja en una cuña sin datos, como las escenas reales.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Entropy of the class probabilities, 0 to 1.</source>
        <translation>Entropía de las probabilidades de clase, 0 a 1.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Épocas hechas</translation>
    </message>
    <message>
        <source>Equivalent number of looks of the radar layer; 0 has them estimated.</source>
        <translation>Número equivalente de looks de la capa de radar; con 0 se estima.</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
    <message>
        <source>Estimator: cluster. The points were drawn in M groups. Every measure is a ratio R = Y / X of sums over all groups, so that large groups count more.</source>
        <translation>Estimador: por conglomerados. Los puntos se extrajeron en M grupos. Cada medida es un cociente R = Y / X de sumas sobre todos los grupos, de modo que los grupos grandes cuentan más.</translation>
    </message>
    <message>
        <source>Estimator: post-stratified. The points were drawn without strata; afterwards the classes of the map are taken as strata, which makes the estimates more precise without bias.</source>
        <translation>Estimador: posestratificado. Los puntos se extrajeron sin estratos; después las clases del mapa sirven de estratos, lo que hace las estimaciones más precisas sin sesgo.</translation>
    </message>
    <message>
        <source>Estimator: simple random. The whole map is one stratum, so every point counts the same.</source>
        <translation>Estimador: aleatorio simple. Todo el mapa es un estrato, así que cada punto cuenta igual.</translation>
    </message>
    <message>
        <source>Estimator: stratified, with the strata from which the points were drawn.</source>
        <translation>Estimador: estratificado, con los estratos de los que se extrajeron los puntos.</translation>
    </message>
    <message>
        <source>Every measure is a ratio R = Y / X of two area shares, each estimated as &amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt; &amp;middot; (mean over the points of stratum h), where W&lt;sub&gt;h&lt;/sub&gt; is the stratum&apos;s share of the map&apos;s area.</source>
        <translation>Cada medida es un cociente R = Y / X de dos partes de superficie, cada una estimada como &amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt; &amp;middot; (media de los puntos del estrato h), donde W&lt;sub&gt;h&lt;/sub&gt; es la parte del estrato en la superficie del mapa.</translation>
    </message>
    <message>
        <source>Expected accuracies</source>
        <translation>Exactitudes esperadas</translation>
    </message>
    <message>
        <source>Expected accuracies are rows of a class code and a share between 0 and 1, such as 1 and 0.7; got {}.</source>
        <translation>Las exactitudes esperadas son filas de un código de clase y una parte entre 0 y 1, como 1 y 0.7; se recibió {}.</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Error de calibración esperado</translation>
    </message>
    <message>
        <source>Expected metres to the right and down, such as 12.5,-8; got &apos;{}&apos;.</source>
        <translation>Se esperan metros a la derecha y hacia abajo, como 12.5,-8; se recibió «{}».</translation>
    </message>
    <message>
        <source>Expected standard error of the overall accuracy</source>
        <translation>Error estándar esperado de la exactitud global</translation>
    </message>
    <message>
        <source>Explain regions of a map</source>
        <translation>Explicar regiones de un mapa</translation>
    </message>
    <message>
        <source>Explained by LandClair on {}. Every figure was measured; the table below names its source.</source>
        <translation>Explicado por LandClair el {}. Cada cifra se midió; la tabla de abajo nombra su fuente.</translation>
    </message>
    <message>
        <source>Explained regions</source>
        <translation>Regiones explicadas</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fetch a pair of layers</source>
        <translation>Obtener un par de capas</translation>
    </message>
    <message>
        <source>Fetch labels as well</source>
        <translation>Obtener también las etiquetas</translation>
    </message>
    <message>
        <source>Fetched pair</source>
        <translation>Par obtenido</translation>
    </message>
    <message>
        <source>Field of the clusters</source>
        <translation>Campo de los conglomerados</translation>
    </message>
    <message>
        <source>Field review</source>
        <translation>Revisión de campo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Archivos que no se pueden usar</translation>
    </message>
    <message>
        <source>Filled: adjusted area with its 95 % interval. Outline: area in the map.</source>
        <translation>Relleno: superficie ajustada con su intervalo del 95 %. Contorno: superficie en el mapa.</translation>
    </message>
    <message>
        <source>Filter window</source>
        <translation>Ventana del filtro</translation>
    </message>
    <message>
        <source>Find clouds and shadows</source>
        <translation>Detectar nubes y sombras</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings that forbid a map</source>
        <translation>Hallazgos que impiden un mapa</translation>
    </message>
    <message>
        <source>Findings to look at</source>
        <translation>Hallazgos por mirar</translation>
    </message>
    <message>
        <source>Finds the best Sentinel-1 and Sentinel-2 pair of an area and some dates in a STAC catalogue, and fetches the pixels of the area only: reflectance, backscatter in dB, clouds and, if they are wanted, ESA WorldCover labels, all on the same pixels.

The pair that shows most of the area comes first, then the one with less cloud, then the one that was taken within fewer days. The layers carry their licence and whom to credit. A fetch that was interrupted goes on where it stopped.</source>
        <translation>Busca en un catálogo STAC el mejor par de Sentinel-1 y Sentinel-2 de un área y unas fechas, y obtiene solo los píxeles del área: reflectancia, retrodispersión en dB, nubes y, si se desean, etiquetas de ESA WorldCover, todo sobre los mismos píxeles.

Primero va el par que muestra más del área, luego el que tiene menos nubes, luego el tomado con menos días de diferencia. Las capas llevan su licencia y a quién citar. Una obtención interrumpida sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Finer pixels make larger files; large areas are drawn coarser.</source>
        <translation>Píxeles más finos dan archivos mayores; las áreas grandes se dibujan con menos detalle.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>Folder of the model&apos;s training, to show its curves in the report.</source>
        <translation>Carpeta del entrenamiento del modelo, para mostrar sus curvas en el informe.</translation>
    </message>
    <message>
        <source>Folder with more models</source>
        <translation>Carpeta con más modelos</translation>
    </message>
    <message>
        <source>For an own API, or the key of an account for terrain-corrected radar. Empty: the environment variable LANDCLAIR_STAC_TOKEN, if it is set.</source>
        <translation>Para una API propia, o la clave de una cuenta para radar con corrección del terreno. Vacío: la variable de entorno LANDCLAIR_STAC_TOKEN, si está definida.</translation>
    </message>
    <message>
        <source>For chips the folder with chips.json.</source>
        <translation>Para recortes, la carpeta con chips.json.</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>Formato de la imagen</translation>
    </message>
    <message>
        <source>GeoPackage for all answers. A file that holds answers is never overwritten.</source>
        <translation>GeoPackage para todas las respuestas. Un archivo con respuestas nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>GeoPackage for the points. A file that holds answers is never overwritten.</source>
        <translation>GeoPackage para los puntos. Un archivo con respuestas nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>GeoPackage with answers, such as that of &apos;Suggest where to review&apos;.</source>
        <translation>GeoPackage con respuestas, como el de «Sugerir dónde revisar».</translation>
    </message>
    <message>
        <source>GeoPackage with the points to answer and a second layer with the areas.</source>
        <translation>GeoPackage con los puntos por responder y una segunda capa con las áreas.</translation>
    </message>
    <message>
        <source>GeoTIFF; the log has the same name and ends in .edits.csv and .edits.json.</source>
        <translation>GeoTIFF; el registro tiene el mismo nombre y termina en .edits.csv y .edits.json.</translation>
    </message>
    <message>
        <source>Give either a number of points or a standard error to reach; got {}.</source>
        <translation>Dé un número de puntos o un error estándar por alcanzar; se recibió: {}.</translation>
    </message>
    <message>
        <source>Gives the pixels inside reviewed polygons the class that the polygon names. The map itself stays as it is; the corrected one is a new layer. Beside it lies a log as CSV and JSON: for every polygon the former and the new class, pixels, hectares, reviewer and date.

A pixel belongs to a polygon that holds its centre; where polygons overlap, the last one counts. Areas that were corrected by hand are no longer what the model said: draw a new sample to assess the new map.</source>
        <translation>Da a los píxeles dentro de los polígonos revisados la clase que nombra el polígono. El mapa queda como está; el corregido es una capa nueva. Junto a él hay un registro en CSV y JSON: para cada polígono la clase anterior y la nueva, píxeles, hectáreas, revisor y fecha.

Un píxel pertenece al polígono que contiene su centro; donde se solapan polígonos cuenta el último. Las áreas corregidas a mano ya no son lo que dijo el modelo: extraiga una muestra nueva para evaluar el mapa nuevo.</translation>
    </message>
    <message>
        <source>Go on with what the folder holds</source>
        <translation>Seguir con lo que contiene la carpeta</translation>
    </message>
    <message>
        <source>Ground size of a pixel.</source>
        <translation>Tamaño de un píxel en el terreno.</translation>
    </message>
    <message>
        <source>Ground size of a pixel. Empty: that of the optical layer.</source>
        <translation>Tamaño de un píxel en el terreno. Vacío: el de la capa óptica.</translation>
    </message>
    <message>
        <source>Ground size of a pixel. Empty: the model&apos;s own.</source>
        <translation>Tamaño de un píxel en el terreno. Vacío: el del modelo.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares by class name</source>
        <translation>Hectáreas por nombre de clase</translation>
    </message>
    <message>
        <source>How far the radar layer lies from where it should.</source>
        <translation>A qué distancia está la capa de radar de su lugar.</translation>
    </message>
    <message>
        <source>How much radar decided, 0 to 1, for models that can tell.</source>
        <translation>Cuánto decidió el radar, 0 a 1, en modelos que pueden decirlo.</translation>
    </message>
    <message>
        <source>How much radar weighed, 0 to 1; needs the confidence.</source>
        <translation>Cuánto pesó el radar, 0 a 1; necesita la confianza.</translation>
    </message>
    <message>
        <source>How sure the model is of each pixel, 0 to 1.</source>
        <translation>Cuán seguro está el modelo de cada píxel, 0 a 1.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se calculó esto</translation>
    </message>
    <message>
        <source>In any coordinate system.</source>
        <translation>En cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Incidence angle in degrees</source>
        <translation>Ángulo de incidencia en grados</translation>
    </message>
    <message>
        <source>Inside polygons</source>
        <translation>Dentro de polígonos</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Its address on this machine, such as http://localhost:11434.</source>
        <translation>Su dirección en este equipo, como http://localhost:11434.</translation>
    </message>
    <message>
        <source>Its standard error is &amp;radic;(&amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; / n&lt;sub&gt;h&lt;/sub&gt;) / X, where s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; is the variance of y &amp;minus; R x over the n&lt;sub&gt;h&lt;/sub&gt; points of stratum h, and y and x are 1 for points that belong to Y and X, else 0.</source>
        <translation>Su error estándar es &amp;radic;(&amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; / n&lt;sub&gt;h&lt;/sub&gt;) / X, donde s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; es la varianza de y &amp;minus; R x en los n&lt;sub&gt;h&lt;/sub&gt; puntos del estrato h, e y y x valen 1 en los puntos que pertenecen a Y y X, si no 0.</translation>
    </message>
    <message>
        <source>Its standard error is &amp;radic;(M / (M &amp;minus; 1) &amp;middot; &amp;Sigma; (y&lt;sub&gt;i&lt;/sub&gt; &amp;minus; R x&lt;sub&gt;i&lt;/sub&gt;)&amp;sup2;) / X, with the sums y&lt;sub&gt;i&lt;/sub&gt; and x&lt;sub&gt;i&lt;/sub&gt; of each group: points of one group are not taken for independent.</source>
        <translation>Su error estándar es &amp;radic;(M / (M &amp;minus; 1) &amp;middot; &amp;Sigma; (y&lt;sub&gt;i&lt;/sub&gt; &amp;minus; R x&lt;sub&gt;i&lt;/sub&gt;)&amp;sup2;) / X, con las sumas y&lt;sub&gt;i&lt;/sub&gt; y x&lt;sub&gt;i&lt;/sub&gt; de cada grupo: los puntos de un grupo no se toman por independientes.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON with title, licence, training data and limits, to be packed with the model.</source>
        <translation>JSON con título, licencia, datos de entrenamiento y límites, que se empaqueta con el modelo.</translation>
    </message>
    <message>
        <source>Job of the map</source>
        <translation>Trabajo del mapa</translation>
    </message>
    <message>
        <source>Kappa {:.2f} over {} points that all of them answered.</source>
        <translation>Kappa {:.2f} en {} puntos que todos respondieron.</translation>
    </message>
    <message>
        <source>Label polygons</source>
        <translation>Polígonos de etiquetas</translation>
    </message>
    <message>
        <source>Label raster</source>
        <translation>Ráster de etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels are written only if they are fetched as well. Tick &apos;Fetch labels as well&apos;.</source>
        <translation>Las etiquetas solo se escriben si también se obtienen. Marque «Obtener también las etiquetas».</translation>
    </message>
    <message>
        <source>LandClair&apos;s engine is not set up yet. Open the LandClair panel and choose &apos;Set up&apos;, or name a Python that has the engine&apos;s packages in the environment variable {}.</source>
        <translation>El motor de LandClair aún no está instalado. Abra el panel de LandClair y elija «Instalar», o nombre en la variable de entorno {} un Python que tenga los paquetes del motor.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Layer that is not zero under clouds.</source>
        <translation>Capa que no es cero bajo las nubes.</translation>
    </message>
    <message>
        <source>Layer that is not zero under clouds. There the optical layer is ignored and radar decides.</source>
        <translation>Capa que no es cero bajo las nubes. Allí la capa óptica se ignora y decide el radar.</translation>
    </message>
    <message>
        <source>Layers of the surroundings</source>
        <translation>Capas del entorno</translation>
    </message>
    <message>
        <source>Least labelled share</source>
        <translation>Parte etiquetada mínima</translation>
    </message>
    <message>
        <source>Leave it empty to reach a standard error instead. A stratified sample has two in each class at least.</source>
        <translation>Déjelo vacío para alcanzar en su lugar un error estándar. Una muestra estratificada tiene al menos dos en cada clase.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Listar modelos</translation>
    </message>
    <message>
        <source>Lists the models that come with LandClair and those in a folder of yours: which layers each one takes, which classes it maps, what it was trained on, and how accurate it was on what. Files that are not usable are listed with the reason.</source>
        <translation>Lista los modelos que vienen con LandClair y los de una carpeta suya: qué capas toma cada uno, qué clases cartografía, con qué se entrenó y qué exactitud tiene y en qué datos. Los archivos que no se pueden usar se listan con el motivo.</translation>
    </message>
    <message>
        <source>Log of the edits</source>
        <translation>Registro de las ediciones</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Looks at an optical and a radar layer in small windows and says in a sentence each what would spoil their map: unknown units or bands, little overlap, clouds, dates far apart, and how far the radar layer lies beside the optical one.

SHIFT mends a sure offset: give it to &apos;Map land cover, water or flood&apos; as &apos;Move the radar layers by&apos;.</source>
        <translation>Mira una capa óptica y una de radar en ventanas pequeñas y dice, en una frase cada vez, qué estropearía su mapa: unidades o bandas desconocidas, poco solape, nubes, fechas lejanas y cuánto está la capa de radar desplazada de la óptica.

SHIFT corrige un desplazamiento seguro: indíquelo en «Cartografiar cobertura del suelo, agua o inundación» como «Mover las capas de radar».</translation>
    </message>
    <message>
        <source>Looks that the filter reckoned with</source>
        <translation>Looks con los que calculó el filtro</translation>
    </message>
    <message>
        <source>Loss and scores by epoch</source>
        <translation>Pérdida y puntuaciones por época</translation>
    </message>
    <message>
        <source>Low confidence is below</source>
        <translation>Poca confianza por debajo de</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>Extremo inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Make training chips</source>
        <translation>Crear recortes de entrenamiento</translation>
    </message>
    <message>
        <source>Makes a folder with everything that a reviewer needs outdoors: a project, a copy of the sample with its form, a picture of the surroundings that needs no network, and a page that says what to do. Copy the folder to a phone with QField or Mergin Maps.

Choose pictures for the surroundings, such as the optical and the radar layer, and not the class map: whoever sees what the map says tends to agree. &apos;Merge reviews of a sample&apos; takes the answers back.</source>
        <translation>Crea una carpeta con todo lo que un revisor necesita en el campo: un proyecto, una copia de la muestra con su formulario, una imagen del entorno que no necesita red y una página que dice qué hacer. Copie la carpeta a un teléfono con QField o Mergin Maps.

Elija para el entorno imágenes, como la capa óptica y la de radar, y no el mapa de clases: quien ve lo que dice el mapa tiende a estar de acuerdo. «Combinar las revisiones de una muestra» recoge las respuestas.</translation>
    </message>
    <message>
        <source>Makes an optical layer (ten Sentinel-2 bands) and a radar layer (VV and VH) of an invented landscape with relief, rivers, fields, towns and forests, together with its true land cover and its clouds. The same seed gives the same scene.

It is for trying things out and for testing. What a model reaches on it says nothing about real places.</source>
        <translation>Crea una capa óptica (diez bandas de Sentinel-2) y una de radar (VV y VH) de un paisaje inventado con relieve, ríos, campos, poblaciones y bosques, junto con su cobertura del suelo verdadera y sus nubes. La misma semilla da la misma escena.

Sirve para probar cosas y para pruebas. Lo que un modelo alcanza en ella no dice nada de lugares reales.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map land cover, water or flood</source>
        <translation>Cartografiar cobertura del suelo, agua o inundación</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartografía</translation>
    </message>
    <message>
        <source>Maps a scene from an optical layer, a radar (SAR) layer, or both, with a model that comes with LandClair or one of your own. The layers may differ in coordinate system, resolution and extent; where clouds or missing data hide one of them, the other is used.

You get the classes, a confidence for every pixel, which sensors each pixel was mapped from, a water layer where the model knows water, and ellipsoidal areas of all classes, also as figures for models.</source>
        <translation>Cartografía una escena a partir de una capa óptica, una de radar (SAR) o ambas, con un modelo que viene con LandClair o uno propio. Las capas pueden diferir en sistema de coordenadas, resolución y extensión; donde las nubes o los datos que faltan ocultan una, se usa la otra.

Obtiene las clases, una confianza para cada píxel, de qué sensores se cartografió cada píxel, una capa de agua si el modelo conoce el agua, y superficies elipsoidales de todas las clases, también como cifras para modelos.</translation>
    </message>
    <message>
        <source>Margin in metres</source>
        <translation>Margen en metros</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <source>Mean intersection over union</source>
        <translation>Solape medio (mIoU)</translation>
    </message>
    <message>
        <source>Measure a model</source>
        <translation>Medir un modelo</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
    <message>
        <source>Merge reviews of a sample</source>
        <translation>Combinar las revisiones de una muestra</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Metres right,down that mend a sure offset</source>
        <translation>Metros a la derecha,hacia abajo que corrigen un desplazamiento seguro</translation>
    </message>
    <message>
        <source>Metres right,down that the radar layer was moved by</source>
        <translation>Metros a la derecha,hacia abajo que se movió la capa de radar</translation>
    </message>
    <message>
        <source>Metres to the right and down, such as 12.5,-8; the pair check tells them.</source>
        <translation>Metros a la derecha y hacia abajo, como 12.5,-8; la comprobación del par los indica.</translation>
    </message>
    <message>
        <source>Minimum distance in metres</source>
        <translation>Distancia mínima en metros</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modelo del servidor</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelos (*.onnx)</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>Modelos como JSON</translation>
    </message>
    <message>
        <source>More looks, less speckle in the radar layer.</source>
        <translation>Más looks, menos moteado en la capa de radar.</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Máximo de nubes en porcentaje</translation>
    </message>
    <message>
        <source>Move the radar layer by a sure offset</source>
        <translation>Mover la capa de radar si el desplazamiento es seguro</translation>
    </message>
    <message>
        <source>Move the radar layers by</source>
        <translation>Mover las capas de radar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a model that LandClair knows. &apos;List models&apos; tells what each one maps.</source>
        <translation>Nombre de un modelo que LandClair conoce. «Listar modelos» dice qué cartografía cada uno.</translation>
    </message>
    <message>
        <source>Names the cluster of each point, for points that were drawn in groups.</source>
        <translation>Nombra el conglomerado de cada punto, para puntos extraídos en grupos.</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>Network and how it is trained: {}.</source>
        <translation>Red y cómo se entrena: {}.</translation>
    </message>
    <message>
        <source>New folder for the chips and their description, chips.json.</source>
        <translation>Carpeta nueva para los recortes y su descripción, chips.json.</translation>
    </message>
    <message>
        <source>No model was found.</source>
        <translation>No se encontró ningún modelo.</translation>
    </message>
    <message>
        <source>Not zero under clouds. Empty: the scene classification band (SCL), if the optical layer has one.</source>
        <translation>No es cero bajo las nubes. Vacío: la banda de clasificación de la escena (SCL), si la capa óptica la tiene.</translation>
    </message>
    <message>
        <source>Nothing can be written to {}: {}. Choose another output folder.</source>
        <translation>No se puede escribir nada en {}: {}. Elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Número de respuestas</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Número de áreas</translation>
    </message>
    <message>
        <source>Number of chips</source>
        <translation>Número de recortes</translation>
    </message>
    <message>
        <source>Number of explained regions</source>
        <translation>Número de regiones explicadas</translation>
    </message>
    <message>
        <source>Number of models</source>
        <translation>Número de modelos</translation>
    </message>
    <message>
        <source>Number of pixels that were changed</source>
        <translation>Número de píxeles cambiados</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>Number of points that count</source>
        <translation>Número de puntos que cuentan</translation>
    </message>
    <message>
        <source>Number of points that teach</source>
        <translation>Número de puntos que enseñan</translation>
    </message>
    <message>
        <source>Number of regions without explanation</source>
        <translation>Número de regiones sin explicación</translation>
    </message>
    <message>
        <source>Number of reviewers</source>
        <translation>Número de revisores</translation>
    </message>
    <message>
        <source>Number of strata</source>
        <translation>Número de estratos</translation>
    </message>
    <message>
        <source>Of a class&apos;s true area, the share that is mapped as it: 1 &amp;minus; omission.</source>
        <translation>De la superficie verdadera de una clase, la parte cartografiada como tal: 1 &amp;minus; omisión.</translation>
    </message>
    <message>
        <source>Of the area mapped as a class, the share that really is: 1 &amp;minus; commission.</source>
        <translation>De la superficie cartografiada como una clase, la parte que realmente lo es: 1 &amp;minus; comisión.</translation>
    </message>
    <message>
        <source>Of the dates to search.</source>
        <translation>De las fechas por buscar.</translation>
    </message>
    <message>
        <source>Of the overall accuracy, such as 0.01. The 95 % interval is about twice as wide each way.</source>
        <translation>De la exactitud global, como 0.01. El intervalo del 95 % es aproximadamente el doble de ancho a cada lado.</translation>
    </message>
    <message>
        <source>Of the whole Sentinel-2 scene, as the catalogue tells.</source>
        <translation>De toda la escena Sentinel-2, según el catálogo.</translation>
    </message>
    <message>
        <source>Off: start afresh.</source>
        <translation>Desactivado: empezar de nuevo.</translation>
    </message>
    <message>
        <source>Off: the layers stay where they are.</source>
        <translation>Desactivado: las capas se quedan donde están.</translation>
    </message>
    <message>
        <source>Olofsson et al. 2014, Remote Sensing of Environment 148: 42&amp;ndash;57. Stehman 2014, International Journal of Remote Sensing 35: 4923&amp;ndash;4939. Cochran 1977, Sampling Techniques, 3rd edition, chapters 2 and 5.</source>
        <translation>Olofsson et al. 2014, Remote Sensing of Environment 148: 42&amp;ndash;57. Stehman 2014, International Journal of Remote Sensing 35: 4923&amp;ndash;4939. Cochran 1977, Sampling Techniques, 3.ª edición, capítulos 2 y 5.</translation>
    </message>
    <message>
        <source>One of {}, or the address of a STAC API.</source>
        <translation>Uno de {}, o la dirección de una API de STAC.</translation>
    </message>
    <message>
        <source>One page with all explanations, charts and sources.</source>
        <translation>Una página con todas las explicaciones, gráficos y fuentes.</translation>
    </message>
    <message>
        <source>One row for each class that differs from 0.85: its code and a share such as 0.7.</source>
        <translation>Una fila para cada clase que difiere de 0.85: su código y una parte como 0.7.</translation>
    </message>
    <message>
        <source>One row for each class, with intervals and standard errors.</source>
        <translation>Una fila para cada clase, con intervalos y errores estándar.</translation>
    </message>
    <message>
        <source>Only if that sample is not used to measure the trained model or its maps.</source>
        <translation>Solo si esa muestra no se usa para medir el modelo entrenado ni sus mapas.</translation>
    </message>
    <message>
        <source>Only pixels inside these polygons are mapped, the rest becomes &apos;no data&apos;.</source>
        <translation>Solo se cartografían los píxeles dentro de estos polígonos; el resto queda «sin datos».</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Óptico</translation>
    </message>
    <message>
        <source>Optical bands</source>
        <translation>Bandas ópticas</translation>
    </message>
    <message>
        <source>Optical image from before the event, for models that compare two dates, such as flood.</source>
        <translation>Imagen óptica de antes del evento, para modelos que comparan dos fechas, como inundación.</translation>
    </message>
    <message>
        <source>Optical image, such as Sentinel-2. Leave it empty to use radar alone.</source>
        <translation>Imagen óptica, como Sentinel-2. Déjela vacía para usar solo radar.</translation>
    </message>
    <message>
        <source>Optical layer</source>
        <translation>Capa óptica</translation>
    </message>
    <message>
        <source>Optical scene</source>
        <translation>Escena óptica</translation>
    </message>
    <message>
        <source>Optical validity</source>
        <translation>Validez óptica</translation>
    </message>
    <message>
        <source>Optical values</source>
        <translation>Valores ópticos</translation>
    </message>
    <message>
        <source>Other map</source>
        <translation>Otro mapa</translation>
    </message>
    <message>
        <source>Others are left out.</source>
        <translation>Los demás se omiten.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <source>Overlap in pixels</source>
        <translation>Solape en píxeles</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack a sample for the field</source>
        <translation>Preparar una muestra para el campo</translation>
    </message>
    <message>
        <source>Packing the model</source>
        <translation>Empaquetando el modelo</translation>
    </message>
    <message>
        <source>Part of the scene to use, in any coordinate system. Empty: the whole optical layer, else the radar.</source>
        <translation>Parte de la escena que se usa, en cualquier sistema de coordenadas. Vacío: toda la capa óptica, si no la de radar.</translation>
    </message>
    <message>
        <source>Passes over the data; 0 is the recipe&apos;s own number.</source>
        <translation>Pasadas por los datos; 0 toma el número de la receta.</translation>
    </message>
    <message>
        <source>Phi-3 folder</source>
        <translation>Carpeta de Phi-3</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Tamaño de píxel en metros</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixels that the radar lies to the right</source>
        <translation>Píxeles que el radar está a la derecha</translation>
    </message>
    <message>
        <source>Pixels that the radar lies too low</source>
        <translation>Píxeles que el radar está demasiado abajo</translation>
    </message>
    <message>
        <source>Points by name of the stratum</source>
        <translation>Puntos por nombre de estrato</translation>
    </message>
    <message>
        <source>Points go to classes</source>
        <translation>Reparto de los puntos entre las clases</translation>
    </message>
    <message>
        <source>Points on which they differ</source>
        <translation>Puntos en que difieren</translation>
    </message>
    <message>
        <source>Points that count</source>
        <translation>Puntos que cuentan</translation>
    </message>
    <message>
        <source>Polygon {}: {} pixels from {} to {}</source>
        <translation>Polígono {}: {} píxeles de {} a {}</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Polygons with a class each; outside of them nothing is known.</source>
        <translation>Polígonos con una clase cada uno; fuera de ellos no se sabe nada.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Prepare a pair of layers</source>
        <translation>Preparar un par de capas</translation>
    </message>
    <message>
        <source>Prepared pair</source>
        <translation>Par preparado</translation>
    </message>
    <message>
        <source>Processor threads to use; 0 uses all.</source>
        <translation>Hilos del procesador que se usan; 0 usa todos.</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>Exactitud del productor</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Puts the answers of several reviewers of the same sample together: one row for each point and reviewer, none is lost. The log names the points on which they differ, and their agreement beyond chance (Cohen&apos;s kappa, Fleiss&apos; kappa with three or more).

A reviewer who left the name empty is called after the file. If one reviewer answered a point twice, the later answer counts. &apos;Assess a map by its sample&apos; takes the majority.</source>
        <translation>Reúne las respuestas de varios revisores de la misma muestra: una fila por punto y revisor, ninguna se pierde. El registro nombra los puntos en que difieren y su acuerdo más allá del azar (kappa de Cohen, kappa de Fleiss con tres o más).

Un revisor que dejó el nombre vacío recibe el del archivo. Si un revisor respondió dos veces un punto, cuenta la respuesta posterior. «Evaluar un mapa por su muestra» toma la mayoría.</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Radar (SAR) layer</source>
        <translation>Capa de radar (SAR)</translation>
    </message>
    <message>
        <source>Radar bands</source>
        <translation>Bandas de radar</translation>
    </message>
    <message>
        <source>Radar image from before the event, for models that compare two dates, such as flood.</source>
        <translation>Imagen de radar de antes del evento, para modelos que comparan dos fechas, como inundación.</translation>
    </message>
    <message>
        <source>Radar image, such as Sentinel-1. Leave it empty to use optical alone.</source>
        <translation>Imagen de radar, como Sentinel-1. Déjela vacía para usar solo el óptico.</translation>
    </message>
    <message>
        <source>Radar scene</source>
        <translation>Escena de radar</translation>
    </message>
    <message>
        <source>Radar share</source>
        <translation>Parte del radar</translation>
    </message>
    <message>
        <source>Radar validity</source>
        <translation>Validez del radar</translation>
    </message>
    <message>
        <source>Radar values</source>
        <translation>Valores de radar</translation>
    </message>
    <message>
        <source>Ranks the squares of a map by how doubtful they are: low confidence, high entropy, seen by one sensor only, sensors or maps that disagree, and values unlike those that the model was trained on. Each has its reason, and a point at its most doubtful pixel that can be answered in the Review tab.

Use the answers to correct the map or to train. They were chosen and not drawn, so they say nothing of the map&apos;s accuracy: &apos;Assess a map by its sample&apos; refuses them.</source>
        <translation>Ordena los cuadrados de un mapa según lo dudosos que son: poca confianza, alta entropía, vistos por un solo sensor, sensores o mapas que discrepan y valores distintos de los del entrenamiento. Cada uno tiene su motivo y un punto en su píxel más dudoso, que se puede responder en la pestaña «Revisar».

Use las respuestas para corregir el mapa o para entrenar. Se eligieron y no se extrajeron al azar, así que no dicen nada de la exactitud del mapa: «Evaluar un mapa por su muestra» las rechaza.</translation>
    </message>
    <message>
        <source>Read the figures with this in mind</source>
        <translation>Al leer las cifras, tenga en cuenta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Mapa de referencia</translation>
    </message>
    <message>
        <source>Reflectance of Sentinel-2, NaN where nothing was seen.</source>
        <translation>Reflectancia de Sentinel-2, NaN donde no se vio nada.</translation>
    </message>
    <message>
        <source>Reflectance, NaN where nothing was seen.</source>
        <translation>Reflectancia, NaN donde no se vio nada.</translation>
    </message>
    <message>
        <source>Region {}</source>
        <translation>Región {}</translation>
    </message>
    <message>
        <source>Region {}: {}</source>
        <translation>Región {}: {}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report to print</source>
        <translation>Informe para imprimir</translation>
    </message>
    <message>
        <source>Resolution in metres</source>
        <translation>Resolución en metros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review of {}</source>
        <translation>Revisión de {}</translation>
    </message>
    <message>
        <source>Reviewed points</source>
        <translation>Puntos revisados</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Reviewers who see the map&apos;s class tend to agree with it, and the map looks better than it is.</source>
        <translation>Los revisores que ven la clase del mapa tienden a estar de acuerdo con ella, y el mapa parece mejor de lo que es.</translation>
    </message>
    <message>
        <source>Rows are what the map says, columns what the reviewers found.</source>
        <translation>Las filas son lo que dice el mapa; las columnas, lo que hallaron los revisores.</translation>
    </message>
    <message>
        <source>Runs a model on samples whose classes are known, through the same steps that make a map, and tells how often it is right: overall and for each class, with all data and under clouds, without a sensor, with shifted layers and more speckle.

Measure on samples that the model was not trained on. The report needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Ejecuta un modelo en ejemplos cuyas clases se conocen, con los mismos pasos que hacen un mapa, y dice con qué frecuencia acierta: en total y por clase, con todos los datos y bajo nubes, sin un sensor, con capas desplazadas y más moteado.

Mida en ejemplos con los que no se entrenó el modelo. El informe necesita los paquetes de entrenamiento de LandClair (requirements/training.txt) en el entorno del motor.</translation>
    </message>
    <message>
        <source>Runs the model again on each region, to say what each sensor was worth. Needs the layers.</source>
        <translation>Ejecuta de nuevo el modelo en cada región, para decir cuánto valió cada sensor. Necesita las capas.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sample {}, {}, {} points that count. Computed {}.</source>
        <translation>Muestra {}, {}, {} puntos que cuentan. Calculado el {}.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Samples at a time; 0 is the recipe&apos;s own number.</source>
        <translation>Ejemplos a la vez; 0 toma el número de la receta.</translation>
    </message>
    <message>
        <source>Say so to assess a second map with the sample of a first, whose strata are then used.</source>
        <translation>Márquelo para evaluar un segundo mapa con la muestra de un primero, cuyos estratos se usan entonces.</translation>
    </message>
    <message>
        <source>Says for each polygon why the map shows what it shows there: which classes, how sure, from which sensor, and what to doubt. Every figure in the text was measured; the field &apos;evidence&apos; holds all of them with their sources as JSON, and the report shows them.

A map that LandClair has made names its model and its layers itself, so they may be left empty. The fields: explanation, grade (A to E), confidence (0 to 1), writer, evidence. A polygon that cannot be explained, for example because it lies outside of the map, keeps empty fields; the log and the report say why. The same seed gives the same text.</source>
        <translation>Dice para cada polígono por qué el mapa muestra lo que muestra allí: qué clases, con qué seguridad, de qué sensor y de qué dudar. Cada cifra del texto se midió; el campo «evidence» las contiene todas con sus fuentes en JSON, y el informe las muestra.

Un mapa hecho por LandClair nombra él mismo su modelo y sus capas, así que pueden quedar vacíos. Los campos: explanation, grade (A a E), confidence (0 a 1), writer, evidence. Un polígono que no se puede explicar, por ejemplo porque está fuera del mapa, conserva campos vacíos; el registro y el informe dicen por qué. La misma semilla da el mismo texto.</translation>
    </message>
    <message>
        <source>Scenes that were fetched</source>
        <translation>Escenas obtenidas</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Sensors used</source>
        <translation>Sensores usados</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Share for test</source>
        <translation>Parte para prueba</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Parte para validación</translation>
    </message>
    <message>
        <source>Share of clouds</source>
        <translation>Parte de nubes</translation>
    </message>
    <message>
        <source>Share of clouds that came out</source>
        <translation>Parte de nubes resultante</translation>
    </message>
    <message>
        <source>Share of radar</source>
        <translation>Parte del radar</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Parte de la superficie</translation>
    </message>
    <message>
        <source>Share of the area that the reviewers&apos; answers give a class, times the map&apos;s area.</source>
        <translation>Parte de la superficie que las respuestas de los revisores dan a una clase, por la superficie del mapa.</translation>
    </message>
    <message>
        <source>Share of the area where map and reviewers agree.</source>
        <translation>Parte de la superficie en que mapa y revisores coinciden.</translation>
    </message>
    <message>
        <source>Shares of the classes: {}</source>
        <translation>Partes de las clases: {}</translation>
    </message>
    <message>
        <source>Shift of the radar in pixels</source>
        <translation>Desplazamiento del radar en píxeles</translation>
    </message>
    <message>
        <source>Show what the map says before the answer</source>
        <translation>Mostrar lo que dice el mapa antes de la respuesta</translation>
    </message>
    <message>
        <source>Side in pixels, an odd number. Refined Lee always takes 7.</source>
        <translation>Lado en píxeles, un número impar. Refined Lee siempre toma 7.</translation>
    </message>
    <message>
        <source>Side of an area in pixels</source>
        <translation>Lado de un área en píxeles</translation>
    </message>
    <message>
        <source>Side of the squares that are mapped at once.</source>
        <translation>Lado de los cuadrados que se cartografían de una vez.</translation>
    </message>
    <message>
        <source>Simulate a scene</source>
        <translation>Simular una escena</translation>
    </message>
    <message>
        <source>Simulated scene {}</source>
        <translation>Escena simulada {}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Speckle filter</source>
        <translation>Filtro de moteado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Standard error of the overall accuracy</source>
        <translation>Error estándar de la exactitud global</translation>
    </message>
    <message>
        <source>Standard error to reach</source>
        <translation>Error estándar por alcanzar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Such as full,sar_only,cloud50,shift2, separated by commas. Empty: all that fit the model.</source>
        <translation>Como full,sar_only,cloud50,shift2, separadas por comas. Vacío: todas las que sirven para el modelo.</translation>
    </message>
    <message>
        <source>Suggest where to review</source>
        <translation>Sugerir dónde revisar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Suggestions are a GeoPackage; choose a name that ends in .gpkg instead of {}.</source>
        <translation>Las sugerencias son un GeoPackage; elija un nombre que termine en .gpkg en vez de {}.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Ten Sentinel-2 bands, reflectance times 10,000.</source>
        <translation>Diez bandas de Sentinel-2, reflectancia por 10 000.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>That backscatter is brought to; the radar layer needs a band &apos;angle&apos;. 0 leaves it as it is.</source>
        <translation>Al que se lleva la retrodispersión; la capa de radar necesita una banda «angle». 0 la deja como está.</translation>
    </message>
    <message>
        <source>The 95 % interval is the estimate &amp;plusmn; 1.96 standard errors, cut at 0 and 100 %. Drawn again and again, such intervals hold the truth in 95 of 100 samples. With few points in a class they are rough. Where no stratum shows any error, that interval would have no width; there it is Wilson&apos;s of the n points that count, from n / (n + 1.96&amp;sup2;) to 1 for 100 %, fewer where their weights differ (Kish 1965), and for shares of the whole area those of the strata taken together (Zou and Donner 2008).</source>
        <translation>El intervalo del 95 % es la estimación &amp;plusmn; 1,96 errores estándar, acotado a 0 y 100 %. Extraídos una y otra vez, tales intervalos contienen la verdad en 95 de 100 muestras. Con pocos puntos en una clase son aproximados. Donde ningún estrato muestra errores, ese intervalo no tendría anchura; allí es el de Wilson de los n puntos que cuentan, de n / (n + 1,96&amp;sup2;) a 1 para el 100 %, menos puntos donde sus pesos difieren (Kish 1965), y para partes de toda la superficie los de los estratos tomados en conjunto (Zou y Donner 2008).</translation>
    </message>
    <message>
        <source>The GeoPackage of &apos;Draw a sample for review&apos;. It stays as it is; a copy goes to the field.</source>
        <translation>El GeoPackage de «Extraer una muestra para revisar». Queda como está; una copia va al campo.</translation>
    </message>
    <message>
        <source>The answered sample of this map, for the accuracy that the review has found.</source>
        <translation>La muestra respondida de este mapa, para la exactitud que halló la revisión.</translation>
    </message>
    <message>
        <source>The class map is among the layers: reviewers will see what it says.</source>
        <translation>El mapa de clases está entre las capas: los revisores verán lo que dice.</translation>
    </message>
    <message>
        <source>The classes of ESA WorldCover, to train models with.</source>
        <translation>Las clases de ESA WorldCover, para entrenar modelos.</translation>
    </message>
    <message>
        <source>The classes that the scene was made from.</source>
        <translation>Las clases de las que se hizo la escena.</translation>
    </message>
    <message>
        <source>The cluster estimator and the field of the clusters belong together. Give both or none.</source>
        <translation>El estimador por conglomerados y el campo de los conglomerados van juntos. Dé ambos o ninguno.</translation>
    </message>
    <message>
        <source>The confidence layer of the same run.</source>
        <translation>La capa de confianza de la misma ejecución.</translation>
    </message>
    <message>
        <source>The job.json beside the map: its layers are compared with what the model was trained on.</source>
        <translation>El job.json junto al mapa: sus capas se comparan con aquello con que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>The language of the explanations.</source>
        <translation>El idioma de las explicaciones.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is a picture without classes. Choose a raster file.</source>
        <translation>La capa «{}» es una imagen sin clases. Elija un archivo ráster.</translation>
    </message>
    <message>
        <source>The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.</source>
        <translation>Las capas son archivos GeoTIFF; elija un nombre que termine en .tif en vez de {}.</translation>
    </message>
    <message>
        <source>The map does not say which model made it. Choose the model or its file.</source>
        <translation>El mapa no dice qué modelo lo hizo. Elija el modelo o su archivo.</translation>
    </message>
    <message>
        <source>The map is a GeoTIFF; choose a name that ends in .tif instead of {}.</source>
        <translation>El mapa es un GeoTIFF; elija un nombre que termine en .tif en vez de {}.</translation>
    </message>
    <message>
        <source>The map to explain, with the codes of the model&apos;s legend.</source>
        <translation>El mapa que se explica, con los códigos de la leyenda del modelo.</translation>
    </message>
    <message>
        <source>The map&apos;s own areas hold its errors. The adjusted ones are what the sample says is really there, with 95 % intervals.</source>
        <translation>Las superficies del mapa contienen sus errores. Las ajustadas son lo que la muestra dice que hay realmente, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>The map: codes of the model&apos;s legend, 255 is no data.</source>
        <translation>El mapa: códigos de la leyenda del modelo, 255 es sin datos.</translation>
    </message>
    <message>
        <source>The model&apos;s legend has no water, so there is no water layer.</source>
        <translation>La leyenda del modelo no tiene agua, así que no hay capa de agua.</translation>
    </message>
    <message>
        <source>The model&apos;s own reading, unverified: nothing in it was measured or checked.</source>
        <translation>La lectura propia del modelo, sin verificar: nada en ella se midió ni comprobó.</translation>
    </message>
    <message>
        <source>The most doubtful ones.</source>
        <translation>Las más dudosas.</translation>
    </message>
    <message>
        <source>The name that the server knows it by.</source>
        <translation>El nombre con que lo conoce el servidor.</translation>
    </message>
    <message>
        <source>The overlap must be smaller than the tile; got {} and {} pixels.</source>
        <translation>El solape debe ser menor que la tesela; se recibieron {} y {} píxeles.</translation>
    </message>
    <message>
        <source>The packed model.</source>
        <translation>El modelo empaquetado.</translation>
    </message>
    <message>
        <source>The polygon has no shape.</source>
        <translation>El polígono no tiene forma.</translation>
    </message>
    <message>
        <source>The polygon layer &apos;{}&apos; is empty. Draw or choose at least one polygon.</source>
        <translation>La capa de polígonos «{}» está vacía. Dibuje o elija al menos un polígono.</translation>
    </message>
    <message>
        <source>The polygons could not be written: {}.</source>
        <translation>No se pudieron escribir los polígonos: {}.</translation>
    </message>
    <message>
        <source>The polygons have no field &apos;{}&apos;. Choose one that they have.</source>
        <translation>Los polígonos no tienen el campo «{}». Elija uno que tengan.</translation>
    </message>
    <message>
        <source>The polygons with their explanation, grade, confidence, writer and evidence.</source>
        <translation>Los polígonos con su explicación, nota, confianza, redactor y evidencias.</translation>
    </message>
    <message>
        <source>The radar layer was moved by {:.1f} m to the right and {:.1f} m down.</source>
        <translation>La capa de radar se movió {:.1f} m a la derecha y {:.1f} m hacia abajo.</translation>
    </message>
    <message>
        <source>The result could not be written to {}: {}. Is the file open elsewhere, or the disk full?</source>
        <translation>El resultado no se pudo escribir en {}: {}. ¿Está el archivo abierto en otro sitio o el disco lleno?</translation>
    </message>
    <message>
        <source>The reviewed points: the GeoPackage of &apos;Draw a sample for review&apos; with its answers.</source>
        <translation>Los puntos revisados: el GeoPackage de «Extraer una muestra para revisar» con sus respuestas.</translation>
    </message>
    <message>
        <source>The same as a PDF.</source>
        <translation>Lo mismo como PDF.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Lo mismo para programas.</translation>
    </message>
    <message>
        <source>The same sample as each reviewer has answered it, two files or more.</source>
        <translation>La misma muestra como la respondió cada revisor, dos archivos o más.</translation>
    </message>
    <message>
        <source>The same seed draws the same points from the same map.</source>
        <translation>La misma semilla extrae los mismos puntos del mismo mapa.</translation>
    </message>
    <message>
        <source>The same seed gives the same text.</source>
        <translation>La misma semilla da el mismo texto.</translation>
    </message>
    <message>
        <source>The sample is a GeoPackage; choose a name that ends in .gpkg instead of {}.</source>
        <translation>La muestra es un GeoPackage; elija un nombre que termine en .gpkg en vez de {}.</translation>
    </message>
    <message>
        <source>The sample was drawn from another map</source>
        <translation>La muestra se extrajo de otro mapa</translation>
    </message>
    <message>
        <source>They differ on the points {}.</source>
        <translation>Difieren en los puntos {}.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Tile size in pixels</source>
        <translation>Tamaño de tesela en píxeles</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Train on points of an accuracy sample</source>
        <translation>Entrenar con puntos de una muestra de exactitud</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Carpeta de entrenamiento</translation>
    </message>
    <message>
        <source>Trains a network that fuses optical and radar, and packs it as a model for &apos;Map land cover, water or flood&apos;. Loss and scores are shown while it runs. Cancel keeps the best network so far in the folder; run it again with the same folder to go on.

It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Entrena una red que fusiona óptico y radar, y la empaqueta como modelo para «Cartografiar cobertura del suelo, agua o inundación». La pérdida y las puntuaciones se muestran mientras se ejecuta. Cancelar conserva en la carpeta la mejor red hasta el momento; ejecútelo de nuevo con la misma carpeta para seguir.

Necesita los paquetes de entrenamiento de LandClair (requirements/training.txt) en el entorno del motor.</translation>
    </message>
    <message>
        <source>True hectares by class name</source>
        <translation>Hectáreas verdaderas por nombre de clase</translation>
    </message>
    <message>
        <source>True land cover</source>
        <translation>Cobertura del suelo verdadera</translation>
    </message>
    <message>
        <source>Try the model without each sensor</source>
        <translation>Probar el modelo sin cada sensor</translation>
    </message>
    <message>
        <source>Turn reviews into training chips</source>
        <translation>Convertir revisiones en recortes de entrenamiento</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>Extremo superior de su intervalo del 95 %</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>Exactitud del usuario</translation>
    </message>
    <message>
        <source>VV and VH backscatter in dB.</source>
        <translation>Retrodispersión VV y VH en dB.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Water area in hectares</source>
        <translation>Superficie de agua en hectáreas</translation>
    </message>
    <message>
        <source>Weights, history, and what going on needs.</source>
        <translation>Pesos, historial y lo que hace falta para seguir.</translation>
    </message>
    <message>
        <source>What calms the radar layer&apos;s speckle.</source>
        <translation>Lo que calma el moteado de la capa de radar.</translation>
    </message>
    <message>
        <source>What computed</source>
        <translation>Lo que calculó</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Lo que calcula.</translation>
    </message>
    <message>
        <source>What computes. &apos;auto&apos; takes the graphics card where it really works, else the processor.</source>
        <translation>Lo que calcula. «auto» toma la tarjeta gráfica donde realmente funciona, si no el procesador.</translation>
    </message>
    <message>
        <source>What each band is, in order and separated by commas, such as {}. Leave a place empty to skip a band. Empty: read from the file.</source>
        <translation>Qué es cada banda, en orden y separadas por comas, como {}. Un lugar vacío omite una banda. Vacío: se lee del archivo.</translation>
    </message>
    <message>
        <source>What neighbouring tiles share; they are blended there.</source>
        <translation>Lo que comparten las teselas vecinas; allí se mezclan.</translation>
    </message>
    <message>
        <source>What the grade rests on</source>
        <translation>En qué se apoya la nota</translation>
    </message>
    <message>
        <source>What the values are. &apos;guess&apos; reads the metadata and the range of values.</source>
        <translation>Qué son los valores. «guess» lee los metadatos y el rango de valores.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Which part of the data set: test, validation or train for chips, such as 2021/FRANCE for OMBRIA.</source>
        <translation>Qué parte del conjunto de datos: test, validation o train para recortes, como 2021/FRANCE para OMBRIA.</translation>
    </message>
    <message>
        <source>Which sensors each pixel was mapped from.</source>
        <translation>De qué sensores se cartografió cada píxel.</translation>
    </message>
    <message>
        <source>Which sensors saw each pixel: optical, radar, both, or none.</source>
        <translation>Qué sensores vieron cada píxel: óptico, radar, ambos o ninguno.</translation>
    </message>
    <message>
        <source>Who drew the polygons that do not say so themselves.</source>
        <translation>Quién dibujó los polígonos que no lo dicen ellos mismos.</translation>
    </message>
    <message>
        <source>Who takes this folder along; answers then carry the name.</source>
        <translation>Quién lleva esta carpeta; las respuestas llevan entonces el nombre.</translation>
    </message>
    <message>
        <source>Who words it: the template, Phi-3, or a language model server on this machine. None can add a figure.</source>
        <translation>Quién lo redacta: la plantilla, Phi-3 o un servidor de modelo de lenguaje en este equipo. Ninguno puede añadir una cifra.</translation>
    </message>
    <message>
        <source>Whole numbers from 0 to 254, one for each class; its style names and colours the classes.</source>
        <translation>Números enteros de 0 a 254, uno por clase; su estilo nombra y colorea las clases.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Why the map {} says so</source>
        <translation>Por qué lo dice el mapa {}</translation>
    </message>
    <message>
        <source>Width and height of a chip.</source>
        <translation>Ancho y alto de un recorte.</translation>
    </message>
    <message>
        <source>Width and height; a pixel is 10 m.</source>
        <translation>Ancho y alto; un píxel es 10 m.</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>accuracy,confusion matrix,area,confidence interval,olofsson,stehman,validation,kappa</source>
        <translation>exactitud,matriz de confusión,superficie,intervalo de confianza,olofsson,stehman,validación,kappa</translation>
    </message>
    <message>
        <source>accuracy,evaluate,iou,f1,confusion matrix,calibration,clouds</source>
        <translation>exactitud,evaluar,iou,f1,matriz de confusión,calibración,nubes</translation>
    </message>
    <message>
        <source>accuracy,validation,ground truth,field,stratified,random,points,qfield,mergin</source>
        <translation>exactitud,validación,verdad terreno,campo,estratificado,aleatorio,puntos,qfield,mergin</translation>
    </message>
    <message>
        <source>accuracy,validation,reviewers,kappa,agreement,qfield</source>
        <translation>exactitud,validación,revisores,kappa,acuerdo,qfield</translation>
    </message>
    <message>
        <source>active learning,uncertainty,confidence,entropy,doubt,correct,training</source>
        <translation>aprendizaje activo,incertidumbre,confianza,entropía,duda,corregir,entrenamiento</translation>
    </message>
    <message>
        <source>bars: here</source>
        <translation>barras: aquí</translation>
    </message>
    <message>
        <source>both, {} and {}</source>
        <translation>ambos, {} y {}</translation>
    </message>
    <message>
        <source>box: what the model learnt from</source>
        <translation>caja: de lo que aprendió el modelo</translation>
    </message>
    <message>
        <source>calibration,speckle,lee,coregistration,reflectance,backscatter,analysis ready</source>
        <translation>calibración,moteado,lee,corregistro,reflectancia,retrodispersión,listo para análisis</translation>
    </message>
    <message>
        <source>catalogue,model card,accuracy,onnx</source>
        <translation>catálogo,ficha del modelo,exactitud,onnx</translation>
    </message>
    <message>
        <source>deep learning,network,claire,fit,onnx</source>
        <translation>aprendizaje profundo,red,claire,ajustar,onnx</translation>
    </message>
    <message>
        <source>demo,example,synthetic,sentinel,sar,radar,clouds</source>
        <translation>demo,ejemplo,sintético,sentinel,sar,radar,nubes</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>extraída al azar</translation>
    </message>
    <message>
        <source>drawn at random within strata</source>
        <translation>extraída al azar dentro de los estratos</translation>
    </message>
    <message>
        <source>drawn in a way that is not known</source>
        <translation>extraída de un modo desconocido</translation>
    </message>
    <message>
        <source>drawn on a grid with a random start</source>
        <translation>extraída en una cuadrícula con inicio aleatorio</translation>
    </message>
    <message>
        <source>edit,fix,repair,classes,manual,review</source>
        <translation>editar,corregir,reparar,clases,manual,revisión</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>explanation,evidence,why,phi-3,language model,sensor ablation,report</source>
        <translation>explicación,evidencias,por qué,phi-3,modelo de lenguaje,ablación de sensores,informe</translation>
    </message>
    <message>
        <source>grade {}</source>
        <translation>nota {}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>mbtiles: tiles at several scales; cog: one GeoTIFF, in the sample&apos;s coordinate system.</source>
        <translation>mbtiles: teselas a varias escalas; cog: un GeoTIFF, en el sistema de coordenadas de la muestra.</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>proportional: as their area; equal: all the same; neyman: more where the class is large and its accuracy doubtful, for the smallest standard error. For stratified samples.</source>
        <translation>proportional: según su superficie; equal: todas igual; neyman: más donde la clase es grande y su exactitud dudosa, para el menor error estándar. Para muestras estratificadas.</translation>
    </message>
    <message>
        <source>qfield,mergin,phone,offline,mbtiles,survey,mobile</source>
        <translation>qfield,mergin,teléfono,sin conexión,mbtiles,levantamiento,móvil</translation>
    </message>
    <message>
        <source>segment,classify,land cover,water,flood,sentinel,sar,radar,deep learning</source>
        <translation>segmentar,clasificar,cobertura del suelo,agua,inundación,sentinel,sar,radar,aprendizaje profundo</translation>
    </message>
    <message>
        <source>sentences dropped because they did not hold: {}</source>
        <translation>frases descartadas porque no se cumplían: {}</translation>
    </message>
    <message>
        <source>stac,sentinel,download,catalogue,worldcover,radar,optical</source>
        <translation>stac,sentinel,descargar,catálogo,worldcover,radar,óptico</translation>
    </message>
    <message>
        <source>stratified: at random within each class, so that rare ones get points too; simple: at random over the whole map; systematic: on a square grid with a random start.</source>
        <translation>stratified: al azar dentro de cada clase, para que también las raras tengan puntos; simple: al azar en todo el mapa; systematic: en una cuadrícula cuadrada con inicio aleatorio.</translation>
    </message>
    <message>
        <source>train,corrections,points,polygons,active learning,weights</source>
        <translation>entrenar,correcciones,puntos,polígonos,aprendizaje activo,pesos</translation>
    </message>
    <message>
        <source>train,labels,samples,data set,deep learning</source>
        <translation>entrenar,etiquetas,ejemplos,conjunto de datos,aprendizaje profundo</translation>
    </message>
    <message>
        <source>units,calibration,clouds,offset,coregistration,sentinel</source>
        <translation>unidades,calibración,nubes,desplazamiento,corregistro,sentinel</translation>
    </message>
    <message>
        <source>verified: {} of {} figures</source>
        <translation>verificado: {} de {} cifras</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>redactado por: {}</translation>
    </message>
    <message>
        <source>{:,} x {:,} pixels, at most {:.1f} MB to fetch</source>
        <translation>{:,} x {:,} píxeles, como máximo {:.1f} MB por obtener</translation>
    </message>
    <message>
        <source>{} answered {} points in common and differ on {}. Kappa, their agreement beyond chance, is {}.</source>
        <translation>{} respondieron {} puntos en común y difieren en {}. Kappa, su acuerdo más allá del azar, es {}.</translation>
    </message>
    <message>
        <source>{} answers of {}</source>
        <translation>{} respuestas de {}</translation>
    </message>
    <message>
        <source>{} chips</source>
        <translation>{} recortes</translation>
    </message>
    <message>
        <source>{} is not empty. Choose a new folder.</source>
        <translation>{} no está vacía. Elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>{}. {}: {}, doubt {:.2f}</source>
        <translation>{}. {}: {}, duda {:.2f}</translation>
    </message>
    <message>
        <source>{}: overall accuracy {:.3f}, mean IoU {:.3f}, calibration error {:.3f}</source>
        <translation>{}: exactitud global {:.3f}, IoU medio {:.3f}, error de calibración {:.3f}</translation>
    </message>
    <message>
        <source>{}: {} here</source>
        <translation>{}: {} aquí</translation>
    </message>
    <message>
        <source>{}: {} points</source>
        <translation>{}: {} puntos</translation>
    </message>
    <message>
        <source>▼ {} {}</source>
        <translation>▼ {} {}</translation>
    </message>
    <message>
        <source>The catalogue does not say where these scenes are cloudy: no cloud layer.</source>
        <translation>El catálogo no dice dónde hay nubes en estas escenas: no hay capa de nubes.</translation>
    </message>
    <message>
        <source>All rasters in it and below are used where they are radar; nothing is copied.</source>
        <translation>Se usan todos los rásteres de la carpeta y sus subcarpetas que sean de radar; no se copia nada.</translation>
    </message>
    <message>
        <source>Area of water (ha)</source>
        <translation>Superficie de agua (ha)</translation>
    </message>
    <message>
        <source>Chips an epoch</source>
        <translation>Recortes por época</translation>
    </message>
    <message>
        <source>Chips at a time; they are mixed with each other.</source>
        <translation>Recortes a la vez; se mezclan entre sí.</translation>
    </message>
    <message>
        <source>Choose a radar layer.</source>
        <translation>Elija una capa de radar.</translation>
    </message>
    <message>
        <source>Choose radar layers, a folder of radar rasters, or both.</source>
        <translation>Elija capas de radar, una carpeta de rásteres de radar, o ambas cosas.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Folder of radar rasters</source>
        <translation>Carpeta de rásteres de radar</translation>
    </message>
    <message>
        <source>GeoTIFF on the radar layer&apos;s pixels.</source>
        <translation>GeoTIFF en los píxeles de la capa de radar.</translation>
    </message>
    <message>
        <source>GeoTIFF with 1 for water, 0 for land and 255 for no data.</source>
        <translation>GeoTIFF con 1 para agua, 0 para tierra y 255 sin datos.</translation>
    </message>
    <message>
        <source>How often as many chips are drawn.</source>
        <translation>Cuántas veces se extraen esos recortes.</translation>
    </message>
    <message>
        <source>Length of the shoreline (m)</source>
        <translation>Longitud de la orilla (m)</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>Loss of the last epoch</source>
        <translation>Pérdida de la última época</translation>
    </message>
    <message>
        <source>Low backscatter counts more in the loss: by band, by the mean of the bands, or not at all.</source>
        <translation>La retrodispersión baja cuenta más en la pérdida: por banda, por la media de las bandas, o nada.</translation>
    </message>
    <message>
        <source>Map water from radar</source>
        <translation>Cartografiar el agua con radar</translation>
    </message>
    <message>
        <source>Maps water by a model or by a threshold of backscatter, draws its shoreline as smoothed polygons with area and length, and says what the two usual thresholds find in the same scene.

Thresholds need water and land in the scene, and take every smooth surface for water: runways, dry sand, radar shadow. They are there to compare with.</source>
        <translation>Cartografía el agua con un modelo o un umbral de retrodispersión, traza su orilla como polígonos suavizados con superficie y longitud, y dice qué encuentran los dos umbrales usuales en la misma escena.

Los umbrales necesitan agua y tierra en la escena y toman por agua toda superficie lisa: pistas, arena seca, sombra de radar. Sirven para comparar.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Sin usar: {}</translation>
    </message>
    <message>
        <source>Only tiles that show both water and land decide on the threshold, by their median.</source>
        <translation>Solo las teselas que muestran agua y tierra deciden el umbral, por su mediana.</translation>
    </message>
    <message>
        <source>Pieces of 128 x 128 pixels.</source>
        <translation>Trozos de 128 x 128 píxeles.</translation>
    </message>
    <message>
        <source>Polarisations</source>
        <translation>Polarizaciones</translation>
    </message>
    <message>
        <source>Polygons in longitude and latitude with area (ha) and length of the outline (m).</source>
        <translation>Polígonos en longitud y latitud con superficie (ha) y longitud del contorno (m).</translation>
    </message>
    <message>
        <source>Pretrain on radar</source>
        <translation>Preentrenar con radar</translation>
    </message>
    <message>
        <source>Pretrained encoder</source>
        <translation>Codificador preentrenado</translation>
    </message>
    <message>
        <source>Radar layers</source>
        <translation>Capas de radar</translation>
    </message>
    <message>
        <source>Rounds of corner cutting; 0 keeps the pixels&apos; edges.</source>
        <translation>Rondas de corte de esquinas; 0 conserva los bordes de los píxeles.</translation>
    </message>
    <message>
        <source>Separated by commas, such as vv,vh. Empty: those that all rasters have.</source>
        <translation>Separadas por comas, como vv,vh. Vacío: las que tienen todos los rásteres.</translation>
    </message>
    <message>
        <source>Shoreline</source>
        <translation>Orilla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller ones get no shoreline; they stay in the water mask.</source>
        <translation>Las menores no reciben orilla; quedan en la máscara de agua.</translation>
    </message>
    <message>
        <source>Smallest water body (ha)</source>
        <translation>Masa de agua más pequeña (ha)</translation>
    </message>
    <message>
        <source>Smoothing of the shoreline</source>
        <translation>Suavizado de la orilla</translation>
    </message>
    <message>
        <source>Teaches a network what radar looks like from your own archive, without labels (SAR-W-MixMAE): it restores what is hidden of mixed images. &apos;Train a model&apos; can start from the encoder, with the recipes alos and alos-tiny. What it restores is shown while it runs: original, mixed, restored. Cancel keeps what the last whole epoch learnt; run it again with the same folder to go on.

It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Enseña a una red, sin etiquetas y con su propio archivo, cómo es el radar (SAR-W-MixMAE): restaura lo que está oculto de imágenes mezcladas. «Entrenar un modelo» puede partir del codificador, con las recetas alos y alos-tiny. Mientras se ejecuta se muestra lo que restaura: original, mezclado, restaurado. Cancelar conserva lo que aprendió la última época completa; ejecútelo otra vez con la misma carpeta para continuar.

Necesita los paquetes de entrenamiento de LandClair (requirements/training.txt) en el entorno del motor.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no file. Export it as a GeoTIFF first.</source>
        <translation>La capa «{}» no es un archivo. Expórtela antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>The same seed and rasters give the same encoder.</source>
        <translation>La misma semilla y los mismos rásteres dan el mismo codificador.</translation>
    </message>
    <message>
        <source>Their bands are named after their polarisations.</source>
        <translation>Sus bandas llevan el nombre de su polarización.</translation>
    </message>
    <message>
        <source>Thresholds from tiles</source>
        <translation>Umbrales por teselas</translation>
    </message>
    <message>
        <source>Water by Kittler and Illingworth&apos;s threshold</source>
        <translation>Agua según el umbral de Kittler e Illingworth</translation>
    </message>
    <message>
        <source>Water by Otsu&apos;s threshold</source>
        <translation>Agua según el umbral de Otsu</translation>
    </message>
    <message>
        <source>Weight of dark pixels</source>
        <translation>Peso de los píxeles oscuros</translation>
    </message>
    <message>
        <source>Weights, history, pictures, and what going on needs.</source>
        <translation>Pesos, historial, imágenes y lo necesario para continuar.</translation>
    </message>
    <message>
        <source>What &apos;Pretrain on radar&apos; has made, for the recipes alos and alos-tiny.</source>
        <translation>Lo que produjo «Preentrenar con radar», para las recetas alos y alos-tiny.</translation>
    </message>
    <message>
        <source>deep learning,self-supervised,masked,encoder,sar,mixmae</source>
        <translation>aprendizaje profundo,autosupervisado,enmascarado,codificador,sar,mixmae</translation>
    </message>
    <message>
        <source>lake,river,shoreline,threshold,otsu,sar</source>
        <translation>lago,río,orilla,umbral,otsu,sar</translation>
    </message>
    <message>
        <source>tiny trains on a CPU, base wants a graphics card.</source>
        <translation>tiny se entrena en una CPU, base pide una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>{}: area (ha)</source>
        <translation>{}: superficie (ha)</translation>
    </message>
    <message>
        <source>{}: threshold (dB)</source>
        <translation>{}: umbral (dB)</translation>
    </message>
    <message>
        <source>0: estimated from the sea.</source>
        <translation>0: se estima del mar.</translation>
    </message>
    <message>
        <source>1 is water; ships are looked for there only.</source>
        <translation>1 es agua; solo allí se buscan barcos.</translation>
    </message>
    <message>
        <source>16-bit weights</source>
        <translation>Pesos de 16 bits</translation>
    </message>
    <message>
        <source>A .pt or .safetensors file, or the folder of a training.</source>
        <translation>Un archivo .pt o .safetensors, o la carpeta de un entrenamiento.</translation>
    </message>
    <message>
        <source>A GeoPackage of tile footprints; one that is an index already is brought up to date.</source>
        <translation>Un GeoPackage de contornos de teselas; si ya es un índice, se actualiza.</translation>
    </message>
    <message>
        <source>A folder for the heat of every image in which something was found, at most 20.</source>
        <translation>Una carpeta para el calor de cada imagen en la que se halló algo, 20 como máximo.</translation>
    </message>
    <message>
        <source>A place in the images of the index that looks like what is wanted.</source>
        <translation>Un lugar de las imágenes del índice que se parece a lo buscado.</translation>
    </message>
    <message>
        <source>A raster that looks like what is wanted.</source>
        <translation>Un ráster que se parece a lo buscado.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>All rasters in it and below; nothing is copied.</source>
        <translation>Todos los rásteres que contiene, también en subcarpetas; no se copia nada.</translation>
    </message>
    <message>
        <source>Area looked at (km²)</source>
        <translation>Superficie observada (km²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Captions found first (share)</source>
        <translation>Leyendas halladas en primer lugar (proporción)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Choose either a radar or an optical layer to name.</source>
        <translation>Elija una capa de radar o una óptica para nombrar, no ambas.</translation>
    </message>
    <message>
        <source>Choose layers or a folder of images.</source>
        <translation>Elija capas o una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Choose the class map whose regions shall be counted.</source>
        <translation>Elija el mapa de clases cuyas regiones se contarán.</translation>
    </message>
    <message>
        <source>Choose the radar layer in which ships shall be counted.</source>
        <translation>Elija la capa de radar en la que se contarán los barcos.</translation>
    </message>
    <message>
        <source>Classes by code</source>
        <translation>Clases por código</translation>
    </message>
    <message>
        <source>Classes, scene level</source>
        <translation>Clases, nivel de escena</translation>
    </message>
    <message>
        <source>Compares images with words: a model&apos;s name, or an .onnx file of one.</source>
        <translation>Compara imágenes con palabras: el nombre de un modelo, o un archivo .onnx.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Count ships or regions of a map</source>
        <translation>Contar barcos o regiones de un mapa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Counts ships and other bright targets on water in a radar layer, or the connected regions of one class of a map, with a 95 % interval, density, sizes, and each object on the map.

Ships are found by a constant false-alarm rate: what stands out of the sea around it more than the given rate allows. Land must be masked by a water layer, or is recognised from the radar layer alone, which is less sure. Two ships side by side may count as one; the interval allows for it.</source>
        <translation>Cuenta barcos y otros blancos brillantes sobre el agua en una capa de radar, o las regiones conexas de una clase de un mapa, con intervalo del 95 %, densidad, tamaños y cada objeto en el mapa.

Los barcos se hallan con una tasa constante de falsas alarmas: lo que destaca del mar de alrededor más de lo que permite la tasa dada. La tierra debe enmascararse con una capa de agua, o se reconoce solo con la capa de radar, lo que es menos seguro. Dos barcos juntos pueden contar como uno; el intervalo lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Degrees from north; tells side lobes and ghosts from ships.</source>
        <translation>Grados desde el norte; distingue los lóbulos laterales y los fantasmas de los barcos.</translation>
    </message>
    <message>
        <source>Describe a scene</source>
        <translation>Describir una escena</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Descrito</translation>
    </message>
    <message>
        <source>Described areas</source>
        <translation>Áreas descritas</translation>
    </message>
    <message>
        <source>Displacement of ghosts (m)</source>
        <translation>Desplazamiento de los fantasmas (m)</translation>
    </message>
    <message>
        <source>Distance from the shore (m)</source>
        <translation>Distancia a la orilla (m)</translation>
    </message>
    <message>
        <source>Each polygon is described on its own. Empty: the whole map.</source>
        <translation>Cada polígono se describe por separado. Vacío: todo el mapa.</translation>
    </message>
    <message>
        <source>Each sentence needs {} where the class stands.</source>
        <translation>Cada frase necesita {} donde va la clase.</translation>
    </message>
    <message>
        <source>Example image</source>
        <translation>Imagen de ejemplo</translation>
    </message>
    <message>
        <source>Example place</source>
        <translation>Lugar de ejemplo</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>Tasa de falsas alarmas</translation>
    </message>
    <message>
        <source>Field: {}</source>
        <translation>Campo: {}</translation>
    </message>
    <message>
        <source>Find places in images</source>
        <translation>Encontrar lugares en imágenes</translation>
    </message>
    <message>
        <source>Folder of images with captions</source>
        <translation>Carpeta de imágenes con leyendas</translation>
    </message>
    <message>
        <source>Folder of optical rasters</source>
        <translation>Carpeta de rásteres ópticos</translation>
    </message>
    <message>
        <source>Footprints in longitude and latitude with rank, score, file, date, sensor and window in pixels.</source>
        <translation>Contornos en longitud y latitud con rango, puntuación, archivo, fecha, sensor y ventana en píxeles.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Archivos GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoTIFF with 1 for the first class, 2 for the second and so on; 255 is no data.</source>
        <translation>GeoTIFF con 1 para la primera clase, 2 para la segunda, etc.; 255 es sin datos.</translation>
    </message>
    <message>
        <source>GeoTIFF with a band for each class, 0 to 1.</source>
        <translation>GeoTIFF con una banda por clase, de 0 a 1.</translation>
    </message>
    <message>
        <source>GeoTIFF: how well each place fits, for the image with the best place.</source>
        <translation>GeoTIFF: lo bien que encaja cada lugar, para la imagen con el mejor lugar.</translation>
    </message>
    <message>
        <source>Give either words, an example image or an example place.</source>
        <translation>Indique palabras, una imagen de ejemplo o un lugar de ejemplo: solo uno.</translation>
    </message>
    <message>
        <source>Gives each tile of a scene the class, in your own words, that fits it best, without any training. Type the classes one a line, in English, as you would describe them: open water, dense forest.

The answer is at scene level: one for a tile of many pixels, smoothed between tiles. It is for a first look, not for areas; map pixels with &apos;Map land cover, water or flood&apos;.</source>
        <translation>Da a cada tesela de una escena la clase, con sus propias palabras, que mejor encaja, sin ningún entrenamiento. Escriba las clases una por línea, en inglés, como las describiría: open water, dense forest.

La respuesta es a nivel de escena: una por tesela de muchos píxeles, suavizada entre teselas. Es para un primer vistazo, no para superficies; los píxeles se cartografían con «Cartografiar cobertura del suelo, agua o inundación».</translation>
    </message>
    <message>
        <source>Half the size, the same answers but for rounding.</source>
        <translation>La mitad de tamaño, las mismas respuestas salvo redondeo.</translation>
    </message>
    <message>
        <source>Heading of the flight</source>
        <translation>Rumbo del vuelo</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Heat of all images</source>
        <translation>Calor de todas las imágenes</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
    <message>
        <source>How far along the flight azimuth ambiguities lie; 0: not looked for.</source>
        <translation>A qué distancia a lo largo del vuelo están las ambigüedades en acimut; 0: no se buscan.</translation>
    </message>
    <message>
        <source>How many of the best are wanted.</source>
        <translation>Cuántos de los mejores se quieren.</translation>
    </message>
    <message>
        <source>How often a pixel of bare sea may be taken for a ship; smaller finds fewer faint ships.</source>
        <translation>Con qué frecuencia un píxel de mar vacío puede tomarse por un barco; si es menor, se hallan menos barcos débiles.</translation>
    </message>
    <message>
        <source>How the folder is laid out.</source>
        <translation>Cómo está organizada la carpeta.</translation>
    </message>
    <message>
        <source>Images in the index</source>
        <translation>Imágenes en el índice</translation>
    </message>
    <message>
        <source>Images that are gone</source>
        <translation>Imágenes que ya no están</translation>
    </message>
    <message>
        <source>Images that are new</source>
        <translation>Imágenes nuevas</translation>
    </message>
    <message>
        <source>Images that are unchanged</source>
        <translation>Imágenes sin cambios</translation>
    </message>
    <message>
        <source>Images, and captions.jsonl or captions.csv that names the caption of each.</source>
        <translation>Imágenes, y captions.jsonl o captions.csv con la leyenda de cada una.</translation>
    </message>
    <message>
        <source>Import a model of images and words</source>
        <translation>Importar un modelo de imágenes y palabras</translation>
    </message>
    <message>
        <source>In metres, for the relief.</source>
        <translation>En metros, para el relieve.</translation>
    </message>
    <message>
        <source>In pixels of the model; 0 is half a tile.</source>
        <translation>En píxeles del modelo; 0 es media tesela.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Largest difference from the weights&apos; own answers</source>
        <translation>Mayor diferencia con las respuestas de los propios pesos</translation>
    </message>
    <message>
        <source>Layers that are files.</source>
        <translation>Capas que son archivos.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Looks of the radar layer</source>
        <translation>Looks de la capa de radar</translation>
    </message>
    <message>
        <source>Lower end of the interval</source>
        <translation>Extremo inferior del intervalo</translation>
    </message>
    <message>
        <source>Made by &apos;Make an index of images&apos;.</source>
        <translation>Hecho con «Crear un índice de imágenes».</translation>
    </message>
    <message>
        <source>Make an index of images</source>
        <translation>Crear un índice de imágenes</translation>
    </message>
    <message>
        <source>Makes one .onnx package of weights in OpenCLIP&apos;s layout (SARCLIP, SARVLM, RemoteCLIP, CLIP), or of what &apos;Train a model of images and words&apos; wrote. The Scenes tab, &apos;Make an index of images&apos; and &apos;Name tiles with your own classes&apos; take it as their model.

Sizes ViT-B-16, ViT-B-32 and ViT-L-14 load; nothing in the file is run. Mind the licence of published weights. It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Hace un paquete .onnx a partir de pesos con la estructura de OpenCLIP (SARCLIP, SARVLM, RemoteCLIP, CLIP), o de lo que escribió «Entrenar un modelo de imágenes y palabras». La pestaña Escenas, «Crear un índice de imágenes» y «Nombrar teselas con clases propias» lo toman como modelo.

Se cargan los tamaños ViT-B-16, ViT-B-32 y ViT-L-14; nada del archivo se ejecuta. Tenga en cuenta la licencia de los pesos publicados. Necesita los paquetes de entrenamiento de LandClair (requirements/training.txt) en el entorno del motor.</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Name tiles with your own classes</source>
        <translation>Nombrar teselas con clases propias</translation>
    </message>
    <message>
        <source>Named tiles</source>
        <translation>Teselas nombradas</translation>
    </message>
    <message>
        <source>Needed to count regions of a class.</source>
        <translation>Necesario para contar regiones de una clase.</translation>
    </message>
    <message>
        <source>Not used: {}: {}</source>
        <translation>Sin usar: {}: {}</translation>
    </message>
    <message>
        <source>Nothing is looked for within it: surf and piers are bright.</source>
        <translation>Dentro de ella no se busca nada: el oleaje y los muelles brillan.</translation>
    </message>
    <message>
        <source>Number of contradictions</source>
        <translation>Número de contradicciones</translation>
    </message>
    <message>
        <source>Number of objects by length or area</source>
        <translation>Número de objetos por longitud o superficie</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>Número de parámetros</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Número de lugares hallados</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Archivos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Objects a square kilometre</source>
        <translation>Objetos por kilómetro cuadrado</translation>
    </message>
    <message>
        <source>Of the images that it was trained on; 0 takes images as they are.</source>
        <translation>De las imágenes con que se entrenó; 0 toma las imágenes como son.</translation>
    </message>
    <message>
        <source>Of the transfer: natural, then optical, then sar.</source>
        <translation>De la transferencia: natural, luego optical, luego sar.</translation>
    </message>
    <message>
        <source>One a line, in English; at least two.</source>
        <translation>Una por línea, en inglés; al menos dos.</translation>
    </message>
    <message>
        <source>One a line, with {} where the class stands, such as &apos;a radar image of {}.&apos;. Empty: the model&apos;s own.</source>
        <translation>Una por línea, con {} donde va la clase, como «a radar image of {}.». Vacío: las del modelo.</translation>
    </message>
    <message>
        <source>Optical layers</source>
        <translation>Capas ópticas</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Ranks the tiles of an index by how well they fit words such as &apos;flooded fields&apos;, an example image, or what a place of the index looks like. Give one of the three.

Words are in English, as the models are. Scores order places within one search; they are no probabilities, and cannot be compared between questions.</source>
        <translation>Ordena las teselas de un índice según lo bien que encajan con palabras como «flooded fields», con una imagen de ejemplo o con el aspecto de un lugar del índice. Indique uno de los tres.

Las palabras van en inglés, como los modelos. Las puntuaciones ordenan lugares dentro de una búsqueda; no son probabilidades ni se pueden comparar entre preguntas.</translation>
    </message>
    <message>
        <source>Reads images tile by tile and keeps for each what a model of images and words says of it, with its place, date and file. &apos;Find places in images&apos; then answers questions in words within a moment.

An index that exists is brought up to date: images that have not changed are not read again, those that are gone leave it. Cancel keeps what is done; run it again to go on. Nothing is copied; the index knows the images by their paths.</source>
        <translation>Lee imágenes tesela a tesela y guarda de cada una lo que dice un modelo de imágenes y palabras, con su lugar, fecha y archivo. «Encontrar lugares en imágenes» responde después a preguntas con palabras en un momento.

Un índice existente se actualiza: las imágenes sin cambios no se leen otra vez y las que ya no están salen de él. Cancelar conserva lo hecho; ejecútelo de nuevo para seguir. No se copia nada; el índice conoce las imágenes por sus rutas.</translation>
    </message>
    <message>
        <source>Says what is where; made by LandClair, or any layer with class codes and names.</source>
        <translation>Dice qué hay y dónde; hecho por LandClair, o cualquier capa con códigos y nombres de clase.</translation>
    </message>
    <message>
        <source>Scaling of images</source>
        <translation>Escalado de las imágenes</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Score of the best</source>
        <translation>Puntuación del mejor</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Ships as points, regions as polygons, with their attributes.</source>
        <translation>Barcos como puntos, regiones como polígonos, con sus atributos.</translation>
    </message>
    <message>
        <source>Size of a pixel in metres</source>
        <translation>Tamaño de un píxel en metros</translation>
    </message>
    <message>
        <source>Smaller ones are not counted; 0 counts all.</source>
        <translation>Los menores no se cuentan; 0 los cuenta todos.</translation>
    </message>
    <message>
        <source>Smallest object (m²)</source>
        <translation>Objeto más pequeño (m²)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Empezar desde</translation>
    </message>
    <message>
        <source>Step from tile to tile</source>
        <translation>Paso de tesela a tesela</translation>
    </message>
    <message>
        <source>Teaches a network which caption belongs to which image (SARCLIP), in three stages, each starting from the last: natural images, optical remote sensing, radar. &apos;Import a model of images and words&apos; then makes a package that the Scenes tab can use. Cancel keeps what the last whole epoch learnt.

The size nano learns on a processor; the others want a graphics card. It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>Enseña a una red qué leyenda corresponde a qué imagen (SARCLIP), en tres etapas, cada una a partir de la anterior: imágenes naturales, teledetección óptica, radar. «Importar un modelo de imágenes y palabras» hace después un paquete que la pestaña Escenas puede usar. Cancelar conserva lo aprendido en la última época completa.

El tamaño nano aprende en un procesador; los demás piden una tarjeta gráfica. Necesita los paquetes de entrenamiento de LandClair (requirements/training.txt) en el entorno del motor.</translation>
    </message>
    <message>
        <source>The fields and all facts, for programs.</source>
        <translation>Los campos y todos los hechos, para programas.</translation>
    </message>
    <message>
        <source>The fields, their facts and pictures.</source>
        <translation>Los campos, sus hechos e imágenes.</translation>
    </message>
    <message>
        <source>The folder of an earlier stage, or a published checkpoint. Empty: from nothing.</source>
        <translation>La carpeta de una etapa anterior, o un punto de control publicado. Vacío: desde cero.</translation>
    </message>
    <message>
        <source>The model&apos;s name is that of the file.</source>
        <translation>El nombre del modelo es el del archivo.</translation>
    </message>
    <message>
        <source>The polygons with the eight fields as attributes.</source>
        <translation>Los polígonos con los ocho campos como atributos.</translation>
    </message>
    <message>
        <source>The published bpe_simple_vocab_16e6.txt.gz; all sizes but nano need it.</source>
        <translation>El bpe_simple_vocab_16e6.txt.gz publicado; lo necesitan todos los tamaños menos nano.</translation>
    </message>
    <message>
        <source>The published bpe_simple_vocab_16e6.txt.gz; own weights bring theirs.</source>
        <translation>El bpe_simple_vocab_16e6.txt.gz publicado; los pesos propios traen el suyo.</translation>
    </message>
    <message>
        <source>The same seed and images give the same model.</source>
        <translation>La misma semilla y las mismas imágenes dan el mismo modelo.</translation>
    </message>
    <message>
        <source>Tiles in the index</source>
        <translation>Teselas en el índice</translation>
    </message>
    <message>
        <source>Tiles searched</source>
        <translation>Teselas examinadas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title, licence, sources, accuracy and limits, as JSON.</source>
        <translation>Título, licencia, fuentes, exactitud y límites, en JSON.</translation>
    </message>
    <message>
        <source>Train a model of images and words</source>
        <translation>Entrenar un modelo de imágenes y palabras</translation>
    </message>
    <message>
        <source>Type at least two classes, one a line.</source>
        <translation>Escriba al menos dos clases, una por línea.</translation>
    </message>
    <message>
        <source>Upper end of the interval</source>
        <translation>Extremo superior del intervalo</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Máscara de agua</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What the image shows, in English.</source>
        <translation>Lo que muestra la imagen, en inglés.</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Qué contar</translation>
    </message>
    <message>
        <source>When the images were taken, such as 2024-05-31, for the season.</source>
        <translation>Cuándo se tomaron las imágenes, como 2024-05-31, para la estación.</translation>
    </message>
    <message>
        <source>Who words it: the template, or Phi-3 on this machine. None can add a figure.</source>
        <translation>Quién lo redacta: la plantilla, o Phi-3 en este equipo. Ninguno puede añadir una cifra.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>caption,text,terrain,layout,buildings,roads,water,knowlip,report</source>
        <translation>leyenda,texto,terreno,disposición,edificios,carreteras,agua,knowlip,informe</translation>
    </message>
    <message>
        <source>clip,openclip,sarclip,sarvlm,remoteclip,checkpoint,onnx</source>
        <translation>clip,openclip,sarclip,sarvlm,remoteclip,punto de control,onnx</translation>
    </message>
    <message>
        <source>deep learning,clip,sarclip,contrastive,caption,search,zero shot</source>
        <translation>aprendizaje profundo,clip,sarclip,contrastivo,leyenda,búsqueda,zero shot</translation>
    </message>
    <message>
        <source>nano trains on a processor; the others are as published.</source>
        <translation>nano se entrena en un procesador; los demás son como se publicaron.</translation>
    </message>
    <message>
        <source>quick_gelu for weights that descend from OpenAI&apos;s, gelu for most others.</source>
        <translation>quick_gelu para pesos derivados de los de OpenAI, gelu para casi todos los demás.</translation>
    </message>
    <message>
        <source>sarclip: values from -1 to 1. clip: CLIP&apos;s own mean and deviation.</source>
        <translation>sarclip: valores de -1 a 1. clip: la media y la desviación de CLIP.</translation>
    </message>
    <message>
        <source>search,archive,embedding,clip,sarclip,sar,retrieval</source>
        <translation>búsqueda,archivo,representación,clip,sarclip,sar,recuperación</translation>
    </message>
    <message>
        <source>search,words,text,similar,example,clip,sarclip,retrieval,heat</source>
        <translation>búsqueda,palabras,texto,similar,ejemplo,clip,sarclip,recuperación,calor</translation>
    </message>
    <message>
        <source>ship,vessel,target,cfar,detect,count,density,field,pond,building</source>
        <translation>barco,buque,blanco,cfar,detectar,contar,densidad,campo,estanque,edificio</translation>
    </message>
    <message>
        <source>ships, or the name or code of a class of the class map.</source>
        <translation>ships, o el nombre o código de una clase del mapa de clases.</translation>
    </message>
    <message>
        <source>zero shot,words,classify,clip,sarclip,scene</source>
        <translation>zero shot,palabras,clasificar,clip,sarclip,escena</translation>
    </message>
    <message>
        <source>Describes an area in eight fields: terrain, functionality, distribution, layout, boundary, buildings, roads, water. Each sentence rests on facts that were measured in the class map, the radar and optical layers and the heights, or looked up by place; the page lists them, step by step.

Contradictions between the steps are resolved by rule, or told. No language model writes a figure.</source>
        <translation>Describe un área en ocho campos: terreno, función, distribución, disposición, límites, edificios, carreteras, agua. Cada frase se apoya en hechos medidos en el mapa de clases, las capas de radar y óptica y las alturas, o consultados por el lugar; la página los enumera paso a paso.

Las contradicciones entre los pasos se resuelven por reglas o se indican. Ningún modelo de lenguaje escribe una cifra.</translation>
    </message>
    <message>
        <source>The language of the description.</source>
        <translation>El idioma de la descripción.</translation>
    </message>
    <message>
        <source>Network to compare with</source>
        <translation>Red con que comparar</translation>
    </message>
    <message>
        <source>The network&apos;s own count</source>
        <translation>Recuento propio de la red</translation>
    </message>
    <message>
        <source>Weights of a KnowLIP network; its own count is told beside, never instead.</source>
        <translation>Pesos de una red KnowLIP; su propio recuento se da al lado, nunca en su lugar.</translation>
    </message>
    <message>
        <source>At its peak, for a batch of 256. The published 0.00015 is for hundreds of epochs, 0.008 for minutes.</source>
        <translation>En su máximo, para un lote de 256. El valor publicado de 0,00015 es para cientos de épocas, 0,008 para minutos.</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>Qué se restaura</translation>
    </message>
    <message>
        <source>image: how bright each part is, which short pretrainings learn. token: texture alone, as published.</source>
        <translation>image: el brillo de cada parte, que un preentrenamiento corto aprende. token: solo la textura, como se publicó.</translation>
    </message>
    <message>
        <source>How much darker water is than land (dB)</source>
        <translation>Cuánto más oscura es el agua que la tierra (dB)</translation>
    </message>
    <message>
        <source>A threshold, or a model that knows water, by name or as an .onnx file: {}. Empty: water where there are VV, VH and an optical layer, else sar-water.</source>
        <translation>Un umbral, o un modelo que conoce el agua, por su nombre o como archivo .onnx: {}. Vacío: water si hay VV, VH y una capa óptica; si no, sar-water.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Cannot say</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Cer&amp;tainty</source>
        <translation>Cer&amp;teza</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>AreaChooser</name>
    <message>
        <source>&amp;draw</source>
        <translation>&amp;dibujar</translation>
    </message>
    <message>
        <source>&amp;layer</source>
        <translation>cap&amp;a</translation>
    </message>
    <message>
        <source>&amp;polygons</source>
        <translation>polí&amp;gonos</translation>
    </message>
    <message>
        <source>&amp;view</source>
        <translation>&amp;vista</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Dibujar un rectángulo en el mapa</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map.</source>
        <translation>Dibuje un rectángulo en el mapa.</translation>
    </message>
    <message>
        <source>Inside the polygons of a layer, the selected ones if there are any</source>
        <translation>Dentro de los polígonos de una capa, los seleccionados si los hay</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>Lo que el mapa muestra ahora</translation>
    </message>
    <message>
        <source>Where the chosen layers overlap</source>
        <translation>Donde se solapan las capas elegidas</translation>
    </message>
</context>
<context>
    <name>BandRolesDialog</name>
    <message>
        <source>&amp;Values are</source>
        <translation>Los &amp;valores son</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Bands and units of {}</source>
        <translation>Bandas y unidades de {}</translation>
    </message>
    <message>
        <source>Bands read from: {}
Units read from: {}</source>
        <translation>Bandas leídas de: {}
Unidades leídas de: {}</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>as read: {}</source>
        <translation>como se leyó: {}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
</context>
<context>
    <name>ClassChips</name>
    <message>
        <source>Classes: {}</source>
        <translation>Clases: {}</translation>
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
        <translation>&amp;Mapa de clases</translation>
    </message>
    <message>
        <source>&amp;False alarms</source>
        <translation>&amp;Falsas alarmas</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>&amp;Smallest</source>
        <translation>Mí&amp;nimo</translation>
    </message>
    <message>
        <source>&amp;Water</source>
        <translation>&amp;Agua</translation>
    </message>
    <message>
        <source>1 in {:,} pixels</source>
        <translation>1 de {:,} píxeles</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}: {:,}&lt;/b&gt;  ({:.0f} % interval {:,} to {:,})</source>
        <translation>&lt;b&gt;{}: {:,}&lt;/b&gt;  (intervalo del {:.0f} %: de {:,} a {:,})</translation>
    </message>
    <message>
        <source>A layer that is 1 on water; ships are looked for there only</source>
        <translation>Una capa que vale 1 en el agua; solo allí se buscan barcos</translation>
    </message>
    <message>
        <source>Choose the radar layer in which ships shall be counted.</source>
        <translation>Elija la capa de radar en la que se contarán los barcos.</translation>
    </message>
    <message>
        <source>Class map to count in</source>
        <translation>Mapa de clases en el que contar</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>C&amp;ontar</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Counted: {} ({:,})</source>
        <translation>Contados: {} ({:,})</translation>
    </message>
    <message>
        <source>How often bare sea may be taken for a ship; rarer finds fewer faint ships</source>
        <translation>Con qué frecuencia el mar vacío puede tomarse por un barco; si es más rara, se hallan menos barcos débiles</translation>
    </message>
    <message>
        <source>Needed for everything but ships; its style names the classes</source>
        <translation>Necesario para todo menos los barcos; su estilo nombra las clases</translation>
    </message>
    <message>
        <source>Progress of the count</source>
        <translation>Progreso del recuento</translation>
    </message>
    <message>
        <source>Radar layer to count in</source>
        <translation>Capa de radar en la que contar</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Barcos</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Máscara de agua</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquier tamaño</translation>
    </message>
    <message>
        <source>{} a km² on {} km²</source>
        <translation>{} por km² en {} km²</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Re&amp;d</translation>
    </message>
    <message>
        <source>The network&apos;s own count: {:.1f}</source>
        <translation>Recuento propio de la red: {:.1f}</translation>
    </message>
    <message>
        <source>Weights of a KnowLIP network; its own count is told beside, never instead</source>
        <translation>Pesos de una red KnowLIP; su propio recuento se da al lado, nunca en su lugar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>DescribeTool</name>
    <message>
        <source>&amp;Area</source>
        <translation>Ár&amp;ea</translation>
    </message>
    <message>
        <source>&amp;Class map</source>
        <translation>&amp;Mapa de clases</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Describir</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>Ó&amp;ptica</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>A layer of heights in metres, for the relief</source>
        <translation>Una capa de alturas en metros, para el relieve</translation>
    </message>
    <message>
        <source>Choose the class map of the area first; the Map tab makes one.</source>
        <translation>Elija primero el mapa de clases del área; la pestaña Mapa hace uno.</translation>
    </message>
    <message>
        <source>Class map to describe</source>
        <translation>Mapa de clases que describir</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Describe this area</source>
        <translation>Describir esta área</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Hei&amp;ghts</source>
        <translation>Al&amp;turas</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
    <message>
        <source>Optical layer to describe</source>
        <translation>Capa óptica que describir</translation>
    </message>
    <message>
        <source>Progress of the description</source>
        <translation>Progreso de la descripción</translation>
    </message>
    <message>
        <source>Radar layer to describe</source>
        <translation>Capa de radar que describir</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>Guardar &amp;HTML…</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>Guardar la descripción</translation>
    </message>
    <message>
        <source>Select one or more polygons of a layer first.</source>
        <translation>Seleccione primero uno o más polígonos de una capa.</translation>
    </message>
    <message>
        <source>The description is in the clipboard.</source>
        <translation>La descripción está en el portapapeles.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Escrito en {}.</translation>
    </message>
    <message>
        <source>the selected polygons</source>
        <translation>los polígonos seleccionados</translation>
    </message>
    <message>
        <source>the whole class map</source>
        <translation>todo el mapa de clases</translation>
    </message>
    <message>
        <source>what the map shows</source>
        <translation>lo que muestra el mapa</translation>
    </message>
    <message>
        <source>In the language and by the writer that the Explain tab&apos;s settings name</source>
        <translation>En el idioma y con el redactor de los ajustes de la pestaña Explicar</translation>
    </message>
</context>
<context>
    <name>DescriptionText</name>
    <message>
        <source>facts: {}</source>
        <translation>hechos: {}</translation>
    </message>
    <message>
        <source>hide how it came about</source>
        <translation>ocultar cómo se llegó a esto</translation>
    </message>
    <message>
        <source>hide the facts</source>
        <translation>ocultar los hechos</translation>
    </message>
    <message>
        <source>how it came about</source>
        <translation>cómo se llegó a esto</translation>
    </message>
</context>
<context>
    <name>EngineEnvironment</name>
    <message>
        <source>A Python 3.11 or newer that can make virtual environments was not found. Install one (on Debian and Ubuntu: python3-venv), or choose an interpreter you already have.</source>
        <translation>No se encontró un Python 3.11 o posterior que pueda crear entornos virtuales. Instale uno (en Debian y Ubuntu: python3-venv) o elija un intérprete que ya tenga.</translation>
    </message>
    <message>
        <source>Python 3.11 or newer is needed, this is {}.{}.</source>
        <translation>Se necesita Python 3.11 o posterior; este es {}.{}.</translation>
    </message>
    <message>
        <source>The chosen interpreter does not exist: {}</source>
        <translation>El intérprete elegido no existe: {}</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>The interpreter does not run: {}</source>
        <translation>El intérprete no funciona: {}</translation>
    </message>
    <message>
        <source>The interpreter {} lacks something: {}</source>
        <translation>Al intérprete {} le falta algo: {}</translation>
    </message>
    <message>
        <source>The list of packages is missing: {}. Install LandClair again.</source>
        <translation>Falta la lista de paquetes: {}. Instale LandClair de nuevo.</translation>
    </message>
    <message>
        <source>The set-up failed: {}</source>
        <translation>La instalación falló: {}</translation>
    </message>
    <message>
        <source>The set-up was cancelled; nothing was changed.</source>
        <translation>La instalación se canceló; no se cambió nada.</translation>
    </message>
    <message>
        <source>The set-up was interrupted. Set the engine up again.</source>
        <translation>La instalación se interrumpió. Instale el motor de nuevo.</translation>
    </message>
    <message>
        <source>This version of LandClair expects newer packages. Repair brings them.</source>
        <translation>Esta versión de LandClair espera paquetes más recientes. «Reparar» los trae.</translation>
    </message>
    <message>
        <source>Using {}</source>
        <translation>Usa {}</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>sin mensaje</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>&amp;Set up</source>
        <translation>In&amp;stalar</translation>
    </message>
    <message>
        <source>A Python 3.11 or newer that already has the packages</source>
        <translation>Un Python 3.11 o posterior que ya tenga los paquetes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking LandClair&apos;s engine</source>
        <translation>Comprobando el motor de LandClair</translation>
    </message>
    <message>
        <source>For the GPU {} as well (downloads about 2 GB more)</source>
        <translation>También para la GPU {} (descarga unos 2 GB más)</translation>
    </message>
    <message>
        <source>LandClair computes in a Python environment of its own, apart from QGIS, so that neither can disturb the other. Setting it up downloads about 150 MB from the Python Package Index and takes about 500 MB here, without administrator rights:</source>
        <translation>LandClair calcula en un entorno de Python propio, separado de QGIS, para que ninguno pueda afectar al otro. La instalación descarga unos 150 MB del Python Package Index y ocupa unos 500 MB aquí, sin permisos de administrador:</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Registro de la instalación</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Buscando el motor…</translation>
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
        <translation>Intérprete de Python</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Remove LandClair&apos;s engine from {}? Maps that were made stay.</source>
        <translation>¿Quitar el motor de LandClair de {}? Los mapas creados se conservan.</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>Quitar el motor</translation>
    </message>
    <message>
        <source>Removing LandClair&apos;s engine</source>
        <translation>Quitando el motor de LandClair</translation>
    </message>
    <message>
        <source>Setting up LandClair&apos;s engine</source>
        <translation>Instalando el motor de LandClair</translation>
    </message>
    <message>
        <source>Use my &amp;interpreter…</source>
        <translation>Usar mi &amp;intérprete…</translation>
    </message>
</context>
<context>
    <name>ExplainRequest</name>
    <message>
        <source>The place cannot be found on the map: {}. Choose one on the map.</source>
        <translation>El lugar no se encuentra en el mapa: {}. Elija uno en el mapa.</translation>
    </message>
</context>
<context>
    <name>ExplainSettings</name>
    <message>
        <source>&amp;Field review</source>
        <translation>Revisión de &amp;campo</translation>
    </message>
    <message>
        <source>&amp;Get Phi-3…</source>
        <translation>&amp;Obtener Phi-3…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>&amp;Writer</source>
        <translation>Red&amp;actor</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this machine. Expected an address such as {}; evidence does not leave it.</source>
        <translation>«{}» no está en este equipo. Se espera una dirección como {}; las evidencias no salen de él.</translation>
    </message>
    <message>
        <source>A class layer with the same codes that is known to be right</source>
        <translation>Una capa de clases con los mismos códigos que se sabe correcta</translation>
    </message>
    <message>
        <source>A sample of this map that LandClair has drawn, with its answers</source>
        <translation>Una muestra de este mapa extraída por LandClair, con sus respuestas</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Ask for the model&apos;s own reading too, unverified</source>
        <translation>También la lectura del modelo, sin verificar</translation>
    </message>
    <message>
        <source>M&amp;odel there</source>
        <translation>&amp;Modelo del servidor</translation>
    </message>
    <message>
        <source>Phi-3 on this machine</source>
        <translation>Phi-3 en este equipo</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Mapa de referencia</translation>
    </message>
    <message>
        <source>Server on this machine (Ollama, llama.cpp)</source>
        <translation>Servidor en este equipo (Ollama, llama.cpp)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Takes up to three times as long as mapping the place once</source>
        <translation>Tarda hasta tres veces lo que cartografiar el lugar una vez</translation>
    </message>
    <message>
        <source>Template (needs no model)</source>
        <translation>Plantilla (no necesita modelo)</translation>
    </message>
    <message>
        <source>Try the model again without each sensor</source>
        <translation>Probar el modelo sin cada sensor</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>name of the model there, such as phi3</source>
        <translation>nombre del modelo en el servidor, como phi3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ExplainTab</name>
    <message>
        <source>Ask a follow-up</source>
        <translation>Preguntar algo más</translation>
    </message>
    <message>
        <source>Ask a follow-up, such as: could it be wet sand?</source>
        <translation>Preguntar algo más, por ejemplo: ¿podría ser arena mojada?</translation>
    </message>
    <message>
        <source>Choose the class map first.</source>
        <translation>Elija primero el mapa de clases.</translation>
    </message>
    <message>
        <source>Choose the map&apos;s model first.</source>
        <translation>Elija primero el modelo del mapa.</translation>
    </message>
    <message>
        <source>Explain a place of a map in this project first, then ask about it.</source>
        <translation>Pida primero la explicación de un lugar de un mapa de este proyecto y luego pregunte.</translation>
    </message>
    <message>
        <source>Explaining the map</source>
        <translation>Explicando el mapa</translation>
    </message>
    <message>
        <source>Explanations of this project</source>
        <translation>Explicaciones de este proyecto</translation>
    </message>
    <message>
        <source>Why this, here</source>
        <translation>Por qué esto, aquí</translation>
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
        <translation>Por qué {}, aquí</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>grade {}</source>
        <translation>nota {}</translation>
    </message>
    <message>
        <source>measured on {:.0f} % of the place, evenly chosen</source>
        <translation>medido en el {:.0f} % del lugar, elegido de forma uniforme</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Keep the explanation</source>
        <translation>Guardar la explicación</translation>
    </message>
    <message>
        <source>Model&apos;s own reading, unverified</source>
        <translation>Lectura propia del modelo, sin verificar</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The explanation is in the clipboard.</source>
        <translation>La explicación está en el portapapeles.</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>Escrito en {}.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
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
        <translation>Etiquetas de e&amp;ntrenamiento (WorldCover)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Another STAC API</source>
        <translation>Otra API de STAC</translation>
    </message>
    <message>
        <source>Catalo&amp;gue</source>
        <translation>Catálo&amp;go</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Earth Search, radar from Planetary Computer</source>
        <translation>Earth Search, radar de Planetary Computer</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>Obt&amp;ener</translation>
    </message>
    <message>
        <source>Fetch a pair for this view</source>
        <translation>Obtener un par para esta vista</translation>
    </message>
    <message>
        <source>Fetched: {:.0f} % cloud, {:.0f} % of the view, {:.1f} days apart. {}</source>
        <translation>Obtenido: {:.0f} % de nubes, {:.0f} % de la vista, {:.1f} días de diferencia. {}</translation>
    </message>
    <message>
        <source>Fetching a pair</source>
        <translation>Obteniendo un par</translation>
    </message>
    <message>
        <source>Find the best pair and fetch its pixels in the view</source>
        <translation>Buscar el mejor par y obtener sus píxeles en la vista</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Most clo&amp;ud</source>
        <translation>Máx. de n&amp;ubes</translation>
    </message>
    <message>
        <source>Of your account; with one, Planetary Computer gives terrain-corrected radar</source>
        <translation>De su cuenta; con él, Planetary Computer da radar con corrección del terreno</translation>
    </message>
    <message>
        <source>Planetary Computer</source>
        <translation>Planetary Computer</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>Progreso de la obtención</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept for the next try</source>
        <translation>Detener; lo que ha llegado se guarda para el próximo intento</translation>
    </message>
    <message>
        <source>The view: {:,} × {:,} pixels of 10 m, at most {:,.0f} MB to fetch</source>
        <translation>La vista: {:,} × {:,} píxeles de 10 m, como máximo {:,.0f} MB por obtener</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Type the address of the STAC API first.</source>
        <translation>Escriba primero la dirección de la API de STAC.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>FieldBasemap</name>
    <message>
        <source>QGIS&apos;s algorithm {} is missing. Switch the Processing plugin on.</source>
        <translation>Falta el algoritmo {} de QGIS. Active el complemento Processing.</translation>
    </message>
    <message>
        <source>The picture of the layers could not be made: {}</source>
        <translation>No se pudo crear la imagen de las capas: {}</translation>
    </message>
    <message>
        <source>The picture of the layers could not be written: {}.</source>
        <translation>No se pudo escribir la imagen de las capas: {}.</translation>
    </message>
    <message>
        <source>The picture would be {:,.0f} x {:,.0f} pixels. Choose coarser pixels, or MBTiles.</source>
        <translation>La imagen tendría {:,.0f} x {:,.0f} píxeles. Elija píxeles más gruesos o MBTiles.</translation>
    </message>
</context>
<context>
    <name>FieldProject</name>
    <message>
        <source>   The question is the pixel at the point, not what lies around it. Certainty, photo and remark help.</source>
        <translation>   La pregunta es el píxel del punto, no lo que lo rodea. La certeza, la foto y la observación ayudan.</translation>
    </message>
    <message>
        <source>1. Copy this whole folder to the phone. QField: Android/data/ch.opengis.qfield/files/Imported Projects, or QFieldCloud. Mergin Maps: make a project of this folder.</source>
        <translation>1. Copie toda esta carpeta al teléfono. QField: Android/data/ch.opengis.qfield/files/Imported Projects, o QFieldCloud. Mergin Maps: haga un proyecto con esta carpeta.</translation>
    </message>
    <message>
        <source>2. Open {}. No network is needed.</source>
        <translation>2. Abra {}. No hace falta red.</translation>
    </message>
    <message>
        <source>3. Go to each open ring, tap it, and say what is there: {}; or &apos;cannot say&apos;.</source>
        <translation>3. Vaya a cada anillo abierto, tóquelo y diga qué hay allí: {}; o «No se puede decir».</translation>
    </message>
    <message>
        <source>4. What the map says is shown after the answer only. Do not change an answer because of it.</source>
        <translation>4. Lo que dice el mapa solo aparece tras la respuesta. No cambie una respuesta por ello.</translation>
    </message>
    <message>
        <source>5. Do not add, move or delete points; a point that cannot be reached is &apos;cannot say&apos; with a remark.</source>
        <translation>5. No añada, mueva ni borre puntos; un punto inaccesible es «No se puede decir» con una observación.</translation>
    </message>
    <message>
        <source>6. Bring {} back under your own name, such as ada.gpkg; &apos;Merge reviews&apos; takes it in.</source>
        <translation>6. Devuelva {} con su propio nombre, como ada.gpkg; «Combinar las revisiones de una muestra» lo incorpora.</translation>
    </message>
    <message>
        <source>Field review, {} points</source>
        <translation>Revisión de campo, {} puntos</translation>
    </message>
    <message>
        <source>In this folder: {}</source>
        <translation>En esta carpeta: {}</translation>
    </message>
    <message>
        <source>Photos are kept in the folder DCIM beside the project; bring it back too.</source>
        <translation>Las fotos se guardan en la carpeta DCIM junto al proyecto; devuélvala también.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>The project could not be written: {}.</source>
        <translation>No se pudo escribir el proyecto: {}.</translation>
    </message>
    <message>
        <source>{} cannot be opened again. Is the disk full?</source>
        <translation>{} no se puede volver a abrir. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Fetch a pair for this view</source>
        <translation>Obtener un &amp;par para esta vista</translation>
    </message>
    <message>
        <source>1  Engine</source>
        <translation>1  Motor</translation>
    </message>
    <message>
        <source>2  Try it</source>
        <translation>2  Probar</translation>
    </message>
    <message>
        <source>3  Your data</source>
        <translation>3  Sus datos</translation>
    </message>
    <message>
        <source>A simulated Sentinel-1 and Sentinel-2 scene with clouds, made on this machine in a few seconds.</source>
        <translation>Una escena simulada de Sentinel-1 y Sentinel-2 con nubes, creada en este equipo en unos segundos.</translation>
    </message>
    <message>
        <source>Add an optical raster, a radar raster or both to the project, and choose them in the Map tab.</source>
        <translation>Añada al proyecto un ráster óptico, un ráster de radar o ambos, y elíjalos en la pestaña «Mapa».</translation>
    </message>
    <message>
        <source>Choose my &amp;layers</source>
        <translation>Elegir mis &amp;capas</translation>
    </message>
    <message>
        <source>Demo scene, clouds</source>
        <translation>Escena de demostración, nubes</translation>
    </message>
    <message>
        <source>Demo scene, optical (Sentinel-2)</source>
        <translation>Escena de demostración, óptica (Sentinel-2)</translation>
    </message>
    <message>
        <source>Demo scene, radar (Sentinel-1)</source>
        <translation>Escena de demostración, radar (Sentinel-1)</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>Creando la escena de demostración</translation>
    </message>
    <message>
        <source>Open the &amp;demo scene</source>
        <translation>Abrir la escena de &amp;demostración</translation>
    </message>
    <message>
        <source>Progress of the demo scene</source>
        <translation>Progreso de la escena de demostración</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>score {:.3f}</source>
        <translation>puntuación {:.3f}</translation>
    </message>
    <message>
        <source>▲ file has changed</source>
        <translation>▲ el archivo ha cambiado</translation>
    </message>
    <message>
        <source>▲ file is gone</source>
        <translation>▲ el archivo ya no está</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Arrow keys go through the places; Enter adds the image to the map</source>
        <translation>Las flechas recorren los lugares; Intro añade la imagen al mapa</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares hallados</translation>
    </message>
</context>
<context>
    <name>IndexBuilder</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Optical folder</source>
        <translation>Carpeta ó&amp;ptica</translation>
    </message>
    <message>
        <source>&amp;Radar folder</source>
        <translation>Carpeta de &amp;radar</translation>
    </message>
    <message>
        <source>All images in it and below; nothing is copied</source>
        <translation>Todas las imágenes que contiene, también en subcarpetas; no se copia nada</translation>
    </message>
    <message>
        <source>An index that exists is brought up to date: only new and changed images are read</source>
        <translation>Un índice existente se actualiza: solo se leen las imágenes nuevas y cambiadas</translation>
    </message>
    <message>
        <source>Inde&amp;x file</source>
        <translation>Archivo del índic&amp;e</translation>
    </message>
    <message>
        <source>Indexes (*.gpkg)</source>
        <translation>Índices (*.gpkg)</translation>
    </message>
    <message>
        <source>Ma&amp;ke the index</source>
        <translation>Crear el ín&amp;dice</translation>
    </message>
    <message>
        <source>Make or refresh an index</source>
        <translation>Crear o actualizar un índice</translation>
    </message>
    <message>
        <source>Making an index of images</source>
        <translation>Creando un índice de imágenes</translation>
    </message>
    <message>
        <source>Mark at least one layer, or choose a folder of images.</source>
        <translation>Marque al menos una capa, o elija una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Progreso del índice</translation>
    </message>
    <message>
        <source>Radar &amp;values</source>
        <translation>&amp;Valores de radar</translation>
    </message>
    <message>
        <source>Read the images, or those that are new</source>
        <translation>Leer las imágenes, o las que son nuevas</translation>
    </message>
    <message>
        <source>Say into which file the index shall be written.</source>
        <translation>Diga en qué archivo se escribirá el índice.</translation>
    </message>
    <message>
        <source>Stop; what has been read is kept for the next try</source>
        <translation>Detener; lo leído se guarda para el próximo intento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>read from the files</source>
        <translation>según los archivos</translation>
    </message>
</context>
<context>
    <name>IndexChooser</name>
    <message>
        <source>An index makes your images searchable by words. &lt;a href=&apos;#&apos;&gt;Make one&lt;/a&gt;</source>
        <translation>Un índice permite buscar en sus imágenes con palabras. &lt;a href=&apos;#&apos;&gt;Crear uno&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I&amp;ndex</source>
        <translation>Í&amp;ndice</translation>
    </message>
    <message>
        <source>Index to search in</source>
        <translation>Índice en el que buscar</translation>
    </message>
    <message>
        <source>Indexes (*.gpkg)</source>
        <translation>Índices (*.gpkg)</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>Abrir un índice</translation>
    </message>
    <message>
        <source>Open an index that exists</source>
        <translation>Abrir un índice existente</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
</context>
<context>
    <name>LandClairDock</name>
    <message>
        <source>Engine and settings</source>
        <translation>Motor y configuración</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
</context>
<context>
    <name>LandClairPlugin</name>
    <message>
        <source>Show or hide the LandClair panel</source>
        <translation>Mostrar u ocultar el panel de LandClair</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the project</source>
        <translation>Capas del proyecto</translation>
    </message>
    <message>
        <source>Layers to read</source>
        <translation>Capas que leer</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Óptico</translation>
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
        <translation> · movida {:.0f} m (&lt;a href=&apos;#&apos;&gt;deshacer&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>Bands and units of this layer</source>
        <translation>Bandas y unidades de esta capa</translation>
    </message>
    <message>
        <source>Bands: {}
Units: {}</source>
        <translation>Bandas: {}
Unidades: {}</translation>
    </message>
    <message>
        <source>Not a file: it is exported over the area first</source>
        <translation>No es un archivo: antes se exporta sobre el área</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandas</translation>
    </message>
    <message>
        <source>{}: bands and units</source>
        <translation>{}: bandas y unidades</translation>
    </message>
    <message>
        <source>▲ Unknown {}: choose them with the … button</source>
        <translation>▲ Desconocido: {}; elíjalo con el botón …</translation>
    </message>
</context>
<context>
    <name>LayerSources</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; could not be read over the area ({}). Check its connection and try again.</source>
        <translation>La capa «{}» no se pudo leer en el área ({}). Compruebe su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; does not cover the area. Choose another area.</source>
        <translation>La capa «{}» no cubre el área. Elija otra área.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no file, and the area has {:,} of its pixels. Choose a smaller area.</source>
        <translation>La capa «{}» no es un archivo y el área tiene {:,} de sus píxeles. Elija un área más pequeña.</translation>
    </message>
</context>
<context>
    <name>LinkedViews</name>
    <message>
        <source>LandClair review</source>
        <translation>Revisión de LandClair</translation>
    </message>
    <message>
        <source>Layer of view {}</source>
        <translation>Capa de la vista {}</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>&amp;Clouds</source>
        <translation>&amp;Nubes</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>Ó&amp;ptico</translation>
    </message>
    <message>
        <source>&amp;SAR</source>
        <translation>&amp;SAR</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is moved by {:.1f} m to the right and {:.1f} m down in LandClair; the file is not changed.</source>
        <translation>«{}» se mueve {:.1f} m a la derecha y {:.1f} m hacia abajo en LandClair; el archivo no se cambia.</translation>
    </message>
    <message>
        <source>A layer that is not zero under clouds. There the optical layers are ignored and radar decides.</source>
        <translation>Una capa que no es cero bajo las nubes. Allí las capas ópticas se ignoran y decide el radar.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elija primero un modelo.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Máscara de nubes</translation>
    </message>
    <message>
        <source>Draw a rectangle or choose a polygon layer first.</source>
        <translation>Dibuje primero un rectángulo o elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Fetch a pair for this view</source>
        <translation>Obtener un par para esta vista</translation>
    </message>
    <message>
        <source>No layers? Fetch a pair for this view</source>
        <translation>¿Sin capas? Obtener un par</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Óptico</translation>
    </message>
    <message>
        <source>Optical &amp;before</source>
        <translation>Óptico an&amp;tes</translation>
    </message>
    <message>
        <source>Optical before</source>
        <translation>Óptico antes</translation>
    </message>
    <message>
        <source>Radar (SAR)</source>
        <translation>Radar (SAR)</translation>
    </message>
    <message>
        <source>Radar before</source>
        <translation>Radar antes</translation>
    </message>
    <message>
        <source>SAR befor&amp;e</source>
        <translation>SAR ant&amp;es</translation>
    </message>
    <message>
        <source>The values of &apos;{}&apos; could be several things. Say what they are with the … button beside it.</source>
        <translation>Los valores de «{}» podrían ser varias cosas. Diga qué son con el botón … de al lado.</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Model card: {}</source>
        <translation>Ficha del modelo: {}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelos (*.onnx)</translation>
    </message>
    <message>
        <source>No model could be read. Choose an ONNX file.</source>
        <translation>No se pudo leer ningún modelo. Elija un archivo ONNX.</translation>
    </message>
    <message>
        <source>Use a model from an ONNX file</source>
        <translation>Usar un modelo de un archivo ONNX</translation>
    </message>
    <message>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <source>{} classes</source>
        <translation>{} clases</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Ground resolution: {:g} m</source>
        <translation>Resolución en el terreno: {:g} m</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>Licencia: {}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>Exactitud medida</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>SHA-256: {}</source>
        <translation>SHA-256: {}</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>This model has no measured accuracy.</source>
        <translation>La exactitud de este modelo no se ha medido.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>Versión: {}</translation>
    </message>
</context>
<context>
    <name>PairCheck</name>
    <message>
        <source>Findings of the pair check</source>
        <translation>Hallazgos de la comprobación del par</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix: {}</source>
        <translation>Corregir: {}</translation>
    </message>
    <message>
        <source>What was found, and what mends it</source>
        <translation>Lo que se encontró y lo que lo corrige</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>choose an optical and a radar layer</source>
        <translation>elija una capa óptica y una de radar</translation>
    </message>
    <message>
        <source>needs an optical and a radar layer that are files</source>
        <translation>necesita una capa óptica y una de radar que sean archivos</translation>
    </message>
</context>
<context>
    <name>Phi3Page</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>&amp;Usar esta carpeta</translation>
    </message>
    <message>
        <source>Asking what would be downloaded…</source>
        <translation>Consultando qué se descargaría…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download from its authors</source>
        <translation>Descargar de sus autores</translation>
    </message>
    <message>
        <source>Downloading Phi-3</source>
        <translation>Descargando Phi-3</translation>
    </message>
    <message>
        <source>Folder with a Phi-3 model</source>
        <translation>Carpeta con un modelo Phi-3</translation>
    </message>
    <message>
        <source>It is here: &amp;let it write</source>
        <translation>Está aquí: de&amp;jar que escriba</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Examinando la carpeta…</translation>
    </message>
    <message>
        <source>Phi-3 for ONNX Runtime (genai_config.json) or for transformers (config.json).</source>
        <translation>Phi-3 para ONNX Runtime (genai_config.json) o para transformers (config.json).</translation>
    </message>
    <message>
        <source>Phi-3 is here: {}.</source>
        <translation>Phi-3 está aquí: {}.</translation>
    </message>
    <message>
        <source>Phi-3-mini-4k-instruct by Microsoft, for ONNX Runtime.&lt;br&gt;From {}&lt;br&gt;Licence: {}&lt;br&gt;Size: {} on disk, about {} in memory.&lt;br&gt;To {}&lt;br&gt;Every file is checked by its SHA-256.</source>
        <translation>Phi-3-mini-4k-instruct de Microsoft, para ONNX Runtime.&lt;br&gt;De {}&lt;br&gt;Licencia: {}&lt;br&gt;Tamaño: {} en disco, unos {} en memoria.&lt;br&gt;A {}&lt;br&gt;Cada archivo se comprueba con su SHA-256.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>The download was stopped; the next one goes on from where it was.</source>
        <translation>La descarga se detuvo; la próxima seguirá donde quedó.</translation>
    </message>
    <message>
        <source>Use a folder on this machine</source>
        <translation>Usar una carpeta de este equipo</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>&amp;Explain here</source>
        <translation>&amp;Explicar aquí</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>&amp;Todo el mapa</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <source>Click a place on the map, or drag around an area ({}). Esc puts the crosshair away.</source>
        <translation>Haga clic en un lugar del mapa o arrastre alrededor de un área ({}). Esc quita la cruz.</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;delo</translation>
    </message>
    <message>
        <source>Model that made the map</source>
        <translation>Modelo que hizo el mapa</translation>
    </message>
    <message>
        <source>Se&amp;lected polygons</source>
        <translation>Po&amp;lígonos elegidos</translation>
    </message>
    <message>
        <source>Select one or more polygons of a layer first.</source>
        <translation>Seleccione primero uno o más polígonos de una capa.</translation>
    </message>
    <message>
        <source>The map does not say how it was made. Choose its model here and its layers in the Map tab.</source>
        <translation>El mapa no dice cómo se hizo. Elija aquí su modelo y sus capas en la pestaña «Mapa».</translation>
    </message>
    <message>
        <source>▲ Explained without layers that are gone: {}</source>
        <translation>▲ Explicado sin las capas que ya no están: {}</translation>
    </message>
</context>
<context>
    <name>PlaceLayers</name>
    <message>
        <source>Classes, scene level</source>
        <translation>Clases, nivel de escena</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Heat: {}</source>
        <translation>Calor: {}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Scores, a band for each class</source>
        <translation>Puntuaciones, una banda por clase</translation>
    </message>
    <message>
        <source>Side lobe or ghost, not counted</source>
        <translation>Lóbulo lateral o fantasma, no contado</translation>
    </message>
    <message>
        <source>The result cannot be opened: {}. Was it moved or deleted?</source>
        <translation>El resultado no se puede abrir: {}. ¿Se movió o se borró?</translation>
    </message>
</context>
<context>
    <name>RasterBox</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>Clases</translation>
    </message>
    <message>
        <source>Cloud, no radar</source>
        <translation>Nubes, sin radar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Made by LandClair with the model &apos;{}&apos; (SHA-256 {}) on {}.</source>
        <translation>Hecho por LandClair con el modelo «{}» (SHA-256 {}) el {}.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Optical and radar</source>
        <translation>Óptico y radar</translation>
    </message>
    <message>
        <source>Optical only</source>
        <translation>Solo óptico</translation>
    </message>
    <message>
        <source>Radar only</source>
        <translation>Solo radar</translation>
    </message>
    <message>
        <source>Sensors used</source>
        <translation>Sensores usados</translation>
    </message>
    <message>
        <source>The result cannot be opened: {}. Was it moved or deleted?</source>
        <translation>El resultado no se puede abrir: {}. ¿Se movió o se borró?</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
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
        <translation>{} hecho en {:.1f} s</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Areas by class</source>
        <translation>Superficies por clase</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Click a class to see it alone on the map; click again for all classes</source>
        <translation>Haga clic en una clase para ver solo esa en el mapa; otro clic muestra todas las clases</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copiar la tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Export the areas</source>
        <translation>Exportar las superficies</translation>
    </message>
    <message>
        <source>Mean confidence {:.2f}</source>
        <translation>Confianza media {:.2f}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>confidence {:.2f}</source>
        <translation>confianza {:.2f}</translation>
    </message>
    <message>
        <source>{:.1f} Mpx in {:.1f} s on {}</source>
        <translation>{:.1f} Mpx en {:.1f} s con {}</translation>
    </message>
    <message>
        <source>{} seen by optical only</source>
        <translation>{} vistos solo por el óptico</translation>
    </message>
    <message>
        <source>{} seen by radar only</source>
        <translation>{} vistos solo por el radar</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>Point {} of {} has no place. Restore it there.</source>
        <translation>El punto {} de {} no tiene lugar. Restáurelo allí.</translation>
    </message>
    <message>
        <source>Point {} was changed by another program meanwhile. Look at it again; nothing was written.</source>
        <translation>Otro programa cambió entretanto el punto {}. Mírelo de nuevo; no se escribió nada.</translation>
    </message>
    <message>
        <source>The answer could not be saved to {}: {}. Close it in other programs, or check its rights.</source>
        <translation>La respuesta no se pudo guardar en {}: {}. Cierre el archivo en otros programas o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} no se puede leer: {}.</translation>
    </message>
    <message>
        <source>{} holds no points at the moment.</source>
        <translation>{} no contiene puntos en este momento.</translation>
    </message>
    <message>
        <source>{} is not there. Was it moved, or is another program saving it?</source>
        <translation>{} no está. ¿Se movió, o lo está guardando otro programa?</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Cannot say</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Class of the map</source>
        <translation>Clase del mapa</translation>
    </message>
    <message>
        <source>Class on the ground</source>
        <translation>Clase en el terreno</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Every point needs the number that it was drawn with.</source>
        <translation>Cada punto necesita el número con que se extrajo.</translation>
    </message>
    <message>
        <source>Form and symbols of the review</source>
        <translation>Formulario y símbolos de la revisión</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Inclusion probability</source>
        <translation>Probabilidad de inclusión</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Say who has answered; two reviewers of one point are told apart by it.</source>
        <translation>Diga quién respondió; así se distinguen dos revisores de un mismo punto.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>The answer must be a class of the map, or &apos;cannot say&apos;.</source>
        <translation>La respuesta debe ser una clase del mapa o «No se puede decir».</translation>
    </message>
    <message>
        <source>The form could not be saved to {}: {}.</source>
        <translation>El formulario no se pudo guardar en {}: {}.</translation>
    </message>
    <message>
        <source>The sample {} cannot be opened. Was it moved or deleted?</source>
        <translation>La muestra {} no se puede abrir. ¿Se movió o se borró?</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Qué hay allí</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>Lo que dice el mapa</translation>
    </message>
    <message>
        <source>Who, when and more</source>
        <translation>Quién, cuándo y más</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{}: {} de {} respondidos</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>Another program has changed {} points of the sample.</source>
        <translation>Otro programa ha cambiado {} puntos de la muestra.</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Clase {}</translation>
    </message>
    <message>
        <source>Say first who answers, in the field &apos;Reviewer&apos;.</source>
        <translation>Diga primero quién responde, en el campo «Revisor».</translation>
    </message>
</context>
<context>
    <name>ReviewSymbols</name>
    <message>
        <source>Cannot say</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Choose a sample that LandClair has drawn, or draw one of a class map.</source>
        <translation>Elija una muestra extraída por LandClair o extraiga una de un mapa de clases.</translation>
    </message>
    <message>
        <source>Go on after an answer</source>
        <translation>Seguir tras una respuesta</translation>
    </message>
    <message>
        <source>Nearest open</source>
        <translation>Abierto más cercano</translation>
    </message>
    <message>
        <source>Nearest point without your answer</source>
        <translation>Punto más cercano sin su respuesta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Optical and radar side by side</source>
        <translation>Óptico y radar lado a lado</translation>
    </message>
    <message>
        <source>Point &lt;b&gt;{}&lt;/b&gt; · {} of {}</source>
        <translation>Punto &lt;b&gt;{}&lt;/b&gt; · {} de {}</translation>
    </message>
    <message>
        <source>Points to step through</source>
        <translation>Puntos por recorrer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Revisores en desacuerdo</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Retirar la última respuesta</translation>
    </message>
    <message>
        <source>The class map is switched off, so that it does not give the answers away.</source>
        <translation>El mapa de clases está oculto para que no revele las respuestas.</translation>
    </message>
    <message>
        <source>The map says: {}</source>
        <translation>El mapa dice: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>Zoom to the pixel</source>
        <translation>Acercar al píxel</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>oculto hasta que responda</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{}. The answer here counts for all.</source>
        <translation>{}. La respuesta de aquí vale para todos.</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>Ejecuta&amp;r</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Make the map (Ctrl+Return)</source>
        <translation>Hacer el mapa (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stop the run; nothing is written (Esc)</source>
        <translation>Detener la ejecución; no se escribe nada (Esc)</translation>
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
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>Devic&amp;e</source>
        <translation>Disposi&amp;tivo</translation>
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
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Output &amp;folder</source>
        <translation>Car&amp;peta de salida</translation>
    </message>
    <message>
        <source>Pi&amp;xel size</source>
        <translation>Tamaño de pí&amp;xel</translation>
    </message>
    <message>
        <source>Tile o&amp;verlap</source>
        <translation>So&amp;lape de teselas</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>todos los núcleos</translation>
    </message>
    <message>
        <source>as the model wants</source>
        <translation>según el modelo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>procesador (CPU)</translation>
    </message>
</context>
<context>
    <name>RunningAccuracy</name>
    <message>
        <source>Overall accuracy &lt;b&gt;{:.2f}&lt;/b&gt; (95 %: {:.2f} to {:.2f}) from {} points</source>
        <translation>Exactitud global &lt;b&gt;{:.2f}&lt;/b&gt; (95 %: {:.2f} a {:.2f}) con {} puntos</translation>
    </message>
</context>
<context>
    <name>SampleChooser</name>
    <message>
        <source>&amp;Draw…</source>
        <translation>&amp;Extraer…</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Revisor</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Muestra</translation>
    </message>
    <message>
        <source>Draw a new sample of a class map</source>
        <translation>Extraer una muestra nueva de un mapa de clases</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Abrir una muestra</translation>
    </message>
    <message>
        <source>Open the GeoPackage of a sample</source>
        <translation>Abrir el GeoPackage de una muestra</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>choose a sample</source>
        <translation>elija una muestra</translation>
    </message>
    <message>
        <source>your name, to tell reviewers apart</source>
        <translation>su nombre, para distinguir a los revisores</translation>
    </message>
</context>
<context>
    <name>SampleLayer</name>
    <message>
        <source>The layer &apos;{}&apos; has edits that are not saved. Save them first.</source>
        <translation>La capa «{}» tiene ediciones sin guardar. Guárdelas primero.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is filtered, and a part of a sample is no sample. Remove its filter.</source>
        <translation>La capa «{}» está filtrada, y una parte de una muestra no es una muestra. Quite su filtro.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no GeoPackage. Choose a sample that LandClair has drawn.</source>
        <translation>La capa «{}» no es un GeoPackage. Elija una muestra extraída por LandClair.</translation>
    </message>
    <message>
        <source>The sample {} cannot be opened. Was it moved or deleted?</source>
        <translation>La muestra {} no se puede abrir. ¿Se movió o se borró?</translation>
    </message>
    <message>
        <source>{} already holds {} answers, which a new sample would destroy. Choose another file.</source>
        <translation>{} ya contiene {} respuestas, que una muestra nueva destruiría. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{} is no sample that LandClair has drawn. Draw one, or choose its file.</source>
        <translation>{} no es una muestra extraída por LandClair. Extraiga una o elija su archivo.</translation>
    </message>
    <message>
        <source>{} is open in a layer or another program. Close it, or choose another file.</source>
        <translation>{} está abierto en una capa u otro programa. Ciérrelo o elija otro archivo.</translation>
    </message>
    <message>
        <source>{} is there already and is no sample ({}). Choose another file.</source>
        <translation>{} ya existe y no es una muestra ({}). Elija otro archivo.</translation>
    </message>
    <message>
        <source>{}, low confidence</source>
        <translation>{}, poca confianza</translation>
    </message>
</context>
<context>
    <name>SceneFinder</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose an index first, or make one of your images.</source>
        <translation>Elija primero un índice, o cree uno con sus imágenes.</translation>
    </message>
    <message>
        <source>Choose one of the places in the list first.</source>
        <translation>Elija primero uno de los lugares de la lista.</translation>
    </message>
    <message>
        <source>Copy the places for a spreadsheet</source>
        <translation>Copiar los lugares para una hoja de cálculo</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Export the places</source>
        <translation>Exportar los lugares</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>Encontrado: {}</translation>
    </message>
    <message>
        <source>Like the place on the map</source>
        <translation>Como el lugar del mapa</translation>
    </message>
    <message>
        <source>Like {}</source>
        <translation>Como {}</translation>
    </message>
    <message>
        <source>Not used: {}: {}</source>
        <translation>Sin usar: {}: {}</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words, or another index.</source>
        <translation>No se encontró nada. Pruebe otras palabras u otro índice.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Searching: {}</source>
        <translation>Buscando: {}</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>Detener la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>The image cannot be opened: {}. Was it moved or deleted?</source>
        <translation>La imagen no se puede abrir: {}. ¿Se movió o se borró?</translation>
    </message>
    <message>
        <source>Type what you look for, or point at an example on the map.</source>
        <translation>Escriba lo que busca, o señale un ejemplo en el mapa.</translation>
    </message>
    <message>
        <source>{:,} of {:,} tiles, {:.0f} ms. Scores order the places; they are no probabilities.</source>
        <translation>{:,} de {:,} teselas, {:.0f} ms. Las puntuaciones ordenan los lugares; no son probabilidades.</translation>
    </message>
    <message>
        <source>{:,} tiles · images: {:,} ({} new, {} unchanged, {} removed)</source>
        <translation>{:,} teselas · imágenes: {:,} ({} nuevas, {} sin cambios, {} quitadas)</translation>
    </message>
</context>
<context>
    <name>SceneModelBox</name>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Model that compares images with words</source>
        <translation>Modelo que compara imágenes con palabras</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Archivos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>SARCLIP nano (comes with LandClair)</source>
        <translation>SARCLIP nano (viene con LandClair)</translation>
    </message>
    <message>
        <source>Use a model from an ONNX file</source>
        <translation>Usar un modelo de un archivo ONNX</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Clouds, {}</source>
        <translation>Nubes, {}</translation>
    </message>
    <message>
        <source>Labels (ESA WorldCover)</source>
        <translation>Etiquetas (ESA WorldCover)</translation>
    </message>
    <message>
        <source>Pair, {}</source>
        <translation>Par, {}</translation>
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
        <translation>La capa obtenida no se puede abrir: {}. ¿Se movió o se borró?</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>An image of what you look for</source>
        <translation>Una imagen de lo que busca</translation>
    </message>
    <message>
        <source>Click a place on the map; Esc puts the crosshair away</source>
        <translation>Haga clic en un lugar del mapa; Esc quita la cruz</translation>
    </message>
    <message>
        <source>Find places &amp;like this</source>
        <translation>Buscar &amp;lugares así</translation>
    </message>
    <message>
        <source>How many places are listed</source>
        <translation>Cuántos lugares se muestran</translation>
    </message>
    <message>
        <source>Images (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;All files (*)</source>
        <translation>Imágenes (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Like an &amp;image file…</source>
        <translation>Como un archivo de &amp;imagen…</translation>
    </message>
    <message>
        <source>Like the &amp;chosen place</source>
        <translation>Como el lugar &amp;elegido</translation>
    </message>
    <message>
        <source>Like the middle of the &amp;view</source>
        <translation>Como el centro de la &amp;vista</translation>
    </message>
    <message>
        <source>Say in English what the image shows, and press Enter. The list has your earlier questions.</source>
        <translation>Diga en inglés lo que muestra la imagen y pulse Intro. La lista tiene sus preguntas anteriores.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search (Enter)</source>
        <translation>Buscar (Intro)</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>best </source>
        <translation>mejores </translation>
    </message>
</context>
<context>
    <name>SegmentRequest</name>
    <message>
        <source>Choose at least one layer to map.</source>
        <translation>Elija al menos una capa para cartografiar.</translation>
    </message>
    <message>
        <source>Nothing can be written to {}. Choose another output folder in the options.</source>
        <translation>No se puede escribir nada en {}. Elija otra carpeta de salida en las opciones.</translation>
    </message>
    <message>
        <source>The area lies outside the layer &apos;{}&apos;. Choose another area or layer.</source>
        <translation>El área queda fuera de la capa «{}». Elija otra área u otra capa.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; cannot be read. Repair its source or choose another.</source>
        <translation>La capa «{}» no se puede leer. Repare su fuente o elija otra.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no coordinate system. Set it in the layer&apos;s properties, under Source.</source>
        <translation>La capa «{}» no tiene sistema de coordenadas. Asígnelo en las propiedades de la capa, en Fuente.</translation>
    </message>
    <message>
        <source>The layers &apos;{}&apos; and &apos;{}&apos; do not overlap. Choose layers of the same place.</source>
        <translation>Las capas «{}» y «{}» no se solapan. Elija capas del mismo lugar.</translation>
    </message>
    <message>
        <source>The layers have no end of their own. Choose an area: the view, a rectangle or polygons.</source>
        <translation>Las capas no tienen fin propio. Elija un área: la vista, un rectángulo o polígonos.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; needs a layer in &apos;{}&apos;. Choose one there, or another model.</source>
        <translation>El modelo «{}» necesita una capa en «{}». Elija una allí u otro modelo.</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message>
        <source>Sizes: {}</source>
        <translation>Tamaños: {}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>no layer</source>
        <translation>ninguna capa</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> and/or </source>
        <translation> y/o </translation>
    </message>
    <message>
        <source>8-bit display values</source>
        <translation>valores de pantalla de 8 bits</translation>
    </message>
    <message>
        <source>ALOS-2 digital numbers</source>
        <translation>valores digitales de ALOS-2</translation>
    </message>
    <message>
        <source>Landsat digital numbers</source>
        <translation>valores digitales de Landsat</translation>
    </message>
    <message>
        <source>No measured accuracy</source>
        <translation>Sin exactitud medida</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>coordinate system</source>
        <translation>sistema de coordenadas</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>digital numbers</source>
        <translation>valores digitales</translation>
    </message>
    <message>
        <source>digital numbers, offset 1000</source>
        <translation>valores digitales, desfase 1000</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>óptico</translation>
    </message>
    <message>
        <source>optical before</source>
        <translation>óptico antes</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>solape</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>tamaño de píxel</translation>
    </message>
    <message>
        <source>radar (SAR)</source>
        <translation>radar (SAR)</translation>
    </message>
    <message>
        <source>radar (SAR) before</source>
        <translation>radar (SAR) antes</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>reflectancia</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>saturación</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>unknown units</source>
        <translation>unidades desconocidas</translation>
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
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>{} {:.0f} %</source>
        <translation>{} {:.0f} %</translation>
    </message>
    <message>
        <source>{} {:.0f} days</source>
        <translation>{} {:.0f} días</translation>
    </message>
    <message>
        <source>{} {:.1f} px</source>
        <translation>{} {:.1f} px</translation>
    </message>
    <message>
        <source>{} {:.2f} on {}</source>
        <translation>{} {:.2f} en {}</translation>
    </message>
    <message>
        <source>{}, before and after</source>
        <translation>{}, antes y después</translation>
    </message>
</context>
<context>
    <name>ZeroShotTool</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>Ó&amp;ptica</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>&amp;Radar</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lases</translation>
    </message>
    <message>
        <source>Choose either a radar or an optical layer to name.</source>
        <translation>Elija una capa de radar o una óptica para nombrar, no ambas.</translation>
    </message>
    <message>
        <source>Name my own classes</source>
        <translation>Nombrar con mis clases</translation>
    </message>
    <message>
        <source>Name the &amp;tiles</source>
        <translation>Nombrar las &amp;teselas</translation>
    </message>
    <message>
        <source>Named: {}</source>
        <translation>Nombrado: {}</translation>
    </message>
    <message>
        <source>One class a line, in English, as you would describe it</source>
        <translation>Una clase por línea, en inglés, como la describiría</translation>
    </message>
    <message>
        <source>Optical layer to name</source>
        <translation>Capa óptica que nombrar</translation>
    </message>
    <message>
        <source>Progress of the naming</source>
        <translation>Progreso de la denominación</translation>
    </message>
    <message>
        <source>Radar layer to name</source>
        <translation>Capa de radar que nombrar</translation>
    </message>
    <message>
        <source>Scene level, not pixels: each tile gets the words that fit it best. Good for a first look, not for areas.</source>
        <translation>Nivel de escena, no píxeles: cada tesela recibe las palabras que mejor encajan. Sirve para un primer vistazo, no para superficies.</translation>
    </message>
    <message>
        <source>Type at least two classes, one a line.</source>
        <translation>Escriba al menos dos clases, una por línea.</translation>
    </message>
</context>
</TS>
