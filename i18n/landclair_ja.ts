<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Algorithms</name>
    <message>
        <source>&apos;auto&apos; takes the one that fits how the sample was drawn. &apos;cluster&apos; needs the clusters&apos; field.</source>
        <translation>「auto」は標本の抽出方法に合うものを選びます。「cluster」には集落のフィールドが必要です。</translation>
    </message>
    <message>
        <source>&apos;chips&apos; are made by &apos;Make training chips&apos;; the others are laid out as their authors publish them.</source>
        <translation>「chips」は「学習用チップを作成」で作ります。ほかは作者が公開したままの配置です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this machine. Expected an address such as {}; evidence does not leave it.</source>
        <translation>「{}」はこのコンピュータにありません。{} のようなアドレスを指定してください。根拠のデータは外に出ません。</translation>
    </message>
    <message>
        <source>, may be missing</source>
        <translation>（省略可）</translation>
    </message>
    <message>
        <source>0 clear, 1 cloud, 2 cloud shadow.</source>
        <translation>0 晴れ、1 雲、2 雲の影。</translation>
    </message>
    <message>
        <source>0 is a clear sky, 1 is overcast.</source>
        <translation>0 は快晴、1 は全面曇り。</translation>
    </message>
    <message>
        <source>0 is the recipe&apos;s own.</source>
        <translation>0 はレシピの値です。</translation>
    </message>
    <message>
        <source>0 to 1, kept for the final measure.</source>
        <translation>0 から 1。最終測定のために残す割合です。</translation>
    </message>
    <message>
        <source>0 to 1.</source>
        <translation>0 から 1。</translation>
    </message>
    <message>
        <source>0 to 1. Parts the strata where a confidence layer is given.</source>
        <translation>0 から 1。確信度レイヤがあるときに層を分けます。</translation>
    </message>
    <message>
        <source>0 uses all cores.</source>
        <translation>0 はすべてのコアを使います。</translation>
    </message>
    <message>
        <source>1 under clouds and their shadows, from the scene classification.</source>
        <translation>シーン分類による雲とその影の下は 1。</translation>
    </message>
    <message>
        <source>1 where the model sees water, for models whose legend has water.</source>
        <translation>凡例に水域があるモデルで、水域と判断した所は 1。</translation>
    </message>
    <message>
        <source>1 where the optical layer is valid and not under clouds.</source>
        <translation>光学レイヤが有効で雲の下でない所は 1。</translation>
    </message>
    <message>
        <source>1 where the radar layer is valid.</source>
        <translation>レーダーレイヤが有効な所は 1。</translation>
    </message>
    <message>
        <source>2 &amp;middot; agreed area / (mapped area + true area).</source>
        <translation>2 &amp;middot; 一致した面積 / (地図の面積 + 真の面積)。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>; nine tenths of the training data of this class lie between {:.3g} and {:.3g}</source>
        <translation>。このクラスの学習データの 9 割は {:.3g} から {:.3g} の間です</translation>
    </message>
    <message>
        <source>A folder with .onnx files, such as those you exported.</source>
        <translation>.onnx ファイルのあるフォルダ（自分で出力したものなど）。</translation>
    </message>
    <message>
        <source>A new or an empty folder.</source>
        <translation>新しいフォルダか空のフォルダ。</translation>
    </message>
    <message>
        <source>A page that describes the models.</source>
        <translation>モデルを説明するページ。</translation>
    </message>
    <message>
        <source>A page with figures, charts and method.</source>
        <translation>数値、グラフ、方法を載せたページ。</translation>
    </message>
    <message>
        <source>A page with tables, confusion matrix, reliability and examples.</source>
        <translation>表、混同行列、信頼性、例を載せたページ。</translation>
    </message>
    <message>
        <source>A projected coordinate system in metres.</source>
        <translation>メートル単位の投影座標系。</translation>
    </message>
    <message>
        <source>A systematic sample keeps its own distance. Leave the minimum distance at 0.</source>
        <translation>系統標本は間隔が決まっています。最小距離は 0 のままにしてください。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Accuracy of the classes</source>
        <translation>クラスの精度</translation>
    </message>
    <message>
        <source>Accuracy of {}</source>
        <translation>{} の精度</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>補正後</translation>
    </message>
    <message>
        <source>Adjusted area</source>
        <translation>補正した面積</translation>
    </message>
    <message>
        <source>Adjusted hectares by class name</source>
        <translation>クラス名別の補正面積（ha）</translation>
    </message>
    <message>
        <source>Agreed area / area that is the class in the map or in truth.</source>
        <translation>一致した面積 / 地図または真値でそのクラスである面積。</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>偶然を超える一致</translation>
    </message>
    <message>
        <source>All figures for programs.</source>
        <translation>プログラム用の全数値。</translation>
    </message>
    <message>
        <source>All findings for programs.</source>
        <translation>プログラム用の全点検結果。</translation>
    </message>
    <message>
        <source>An .onnx file to use instead: one you trained, or one from the Deepness model zoo.</source>
        <translation>代わりに使う .onnx ファイル。自分で学習したものや Deepness のモデル集のもの。</translation>
    </message>
    <message>
        <source>Another class map of the same pixels, such as that of radar alone.</source>
        <translation>同じ画素の別のクラス地図（レーダーのみのものなど）。</translation>
    </message>
    <message>
        <source>Another seed, another division.</source>
        <translation>シード値が違えば分割も変わります。</translation>
    </message>
    <message>
        <source>Another seed, another landscape.</source>
        <translation>シード値が違えば景観も変わります。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Area of the classes</source>
        <translation>クラスの面積</translation>
    </message>
    <message>
        <source>Areas and mean confidence of all classes, the model, what ran, and the job itself.</source>
        <translation>全クラスの面積と平均の確信度、モデル、計算した装置、ジョブそのもの。</translation>
    </message>
    <message>
        <source>Areas are squares.</source>
        <translation>区域は正方形です。</translation>
    </message>
    <message>
        <source>Areas to look at</source>
        <translation>見るべき区域</translation>
    </message>
    <message>
        <source>Around the outermost points.</source>
        <translation>最も外側の点の周り。</translation>
    </message>
    <message>
        <source>Assess a map by its sample</source>
        <translation>標本で地図を評価</translation>
    </message>
    <message>
        <source>Attribute of the polygons that holds the class, as a name or a code.</source>
        <translation>クラスの名前かコードを持つポリゴンの属性。</translation>
    </message>
    <message>
        <source>Attribute of the polygons that holds the right class, as a code or as a name of the map&apos;s legend.</source>
        <translation>正しいクラスを、コードか地図の凡例の名前で持つポリゴンの属性。</translation>
    </message>
    <message>
        <source>Backscatter in dB, NaN where nothing was seen.</source>
        <translation>dB 単位の後方散乱。観測がない所は NaN。</translation>
    </message>
    <message>
        <source>Backscatter of Sentinel-1 in dB, NaN where nothing was seen.</source>
        <translation>dB 単位の Sentinel-1 の後方散乱。観測がない所は NaN。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Below each estimate its 95 % interval. Where no error was found it is Wilson&apos;s: none among these points does not mean that there is none. A dash: the sample has no point from which it could be estimated.</source>
        <translation>各推定値の下は 95 % 区間です。誤りが見つからなかった所は Wilson の区間です。これらの点に誤りがないことは、誤りが存在しないことを意味しません。ダッシュは、推定できる点が標本にないことを示します。</translation>
    </message>
    <message>
        <source>Best validation score</source>
        <translation>最良の検証スコア</translation>
    </message>
    <message>
        <source>Best weights</source>
        <translation>最良の重み</translation>
    </message>
    <message>
        <source>Between points, for simple and stratified samples; 0 for none.</source>
        <translation>単純標本と層化標本での点の間隔。0 は制限なし。</translation>
    </message>
    <message>
        <source>Block size in chips</source>
        <translation>ブロックの大きさ（チップ数）</translation>
    </message>
    <message>
        <source>Brings an optical and a radar layer of any coordinate system, resolution and product to one pair: reflectance and backscatter in dB on the pixels of the optical layer, with named bands, as cloud-optimised GeoTIFFs, and for each a mask that is 1 where it is valid.

A radar layer that lies beside the optical one is moved if the offset is sure, and the log says by how much. Speckle is filtered in linear power. Your layers are not changed.</source>
        <translation>座標系、解像度、製品が異なる光学レイヤとレーダーレイヤを一つのペアにします。光学レイヤの画素上の反射率と dB 単位の後方散乱を、バンド名付きのクラウド最適化 GeoTIFF にし、それぞれに有効な所が 1 のマスクを付けます。

光学レイヤからずれたレーダーレイヤは、ずれが確かなら移動し、その量をログに示します。スペックルは線形の電力で除去します。元のレイヤは変更しません。</translation>
    </message>
    <message>
        <source>By the networks of ukis-csmask, if the engine has that package. A cloud mask goes first.</source>
        <translation>エンジンに ukis-csmask があれば、そのネットワークを使います。雲マスクが優先します。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Check a pair of layers</source>
        <translation>レイヤのペアを点検</translation>
    </message>
    <message>
        <source>Chip size in pixels</source>
        <translation>チップの大きさ（画素）</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Chips that stay together.</source>
        <translation>まとめて扱うチップ。</translation>
    </message>
    <message>
        <source>Choose a model or a model file.</source>
        <translation>モデルかモデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose an optical and a radar layer; a pair has both.</source>
        <translation>光学レイヤとレーダーレイヤを選んでください。ペアには両方が必要です。</translation>
    </message>
    <message>
        <source>Choose an optical layer, a radar layer, or both.</source>
        <translation>光学レイヤ、レーダーレイヤ、またはその両方を選んでください。</translation>
    </message>
    <message>
        <source>Choose either a label raster or label polygons.</source>
        <translation>ラベルのラスタかポリゴンのどちらかを選んでください。</translation>
    </message>
    <message>
        <source>Choose reviewed points, polygons, or both.</source>
        <translation>確認済みの点、ポリゴン、またはその両方を選んでください。</translation>
    </message>
    <message>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>クラスを持つポリゴンのフィールドを選んでください。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>クラスコード</translation>
    </message>
    <message>
        <source>Class codes 0 to 254, 255 is unknown; the layer&apos;s style names the classes. Or choose polygons.</source>
        <translation>クラスコード 0 から 254、255 は不明。クラス名はレイヤのスタイルで決まります。またはポリゴンを選びます。</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>クラスのフィールド</translation>
    </message>
    <message>
        <source>Class layer with the same codes that is known to be right. Only with it is accuracy computed here.</source>
        <translation>正しいと分かっている、同じコードのクラスレイヤ。これがある場合だけ精度を計算します。</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>クラス地図</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classes of ESA WorldCover; only with labels.</source>
        <translation>ESA WorldCover のクラス。ラベルを取得する場合のみ。</translation>
    </message>
    <message>
        <source>Classified area in hectares</source>
        <translation>分類した面積（ha）</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>雲マスク</translation>
    </message>
    <message>
        <source>Cloud of the optical scenes in per cent</source>
        <translation>光学シーンの雲量（%）</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Clouds and shadows</source>
        <translation>雲と影</translation>
    </message>
    <message>
        <source>Compares the answers of a reviewed sample with the map: overall, user&apos;s and producer&apos;s accuracy, F1, IoU, and the true area of every class, all with standard errors and 95 % intervals that follow from how the sample was drawn.

Points without an answer, with &apos;cannot say&apos;, or on which reviewers are split do not count, and are named as warnings. The report holds the confusion matrix in points and in shares of the area, the method and its formulas.</source>
        <translation>確認済みの標本の回答を地図と比べ、全体精度、利用者精度、作成者精度、F1、IoU、各クラスの真の面積を、抽出方法に応じた標準誤差と 95 % 区間とともに求めます。

回答のない点、「判断できない」の点、確認者の意見が割れた点は数えず、警告として示します。レポートには点数と面積割合の混同行列、方法とその式が含まれます。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Confidence of the offset, 0-1</source>
        <translation>ずれの確かさ、0-1</translation>
    </message>
    <message>
        <source>Confidence of this map, 0 to 1.</source>
        <translation>この地図の確信度、0 から 1。</translation>
    </message>
    <message>
        <source>Confidence of this map, 0 to 1: each class then becomes two strata, confident and not.</source>
        <translation>この地図の確信度、0 から 1。各クラスが、確信度の高い層と低い層の二つになります。</translation>
    </message>
    <message>
        <source>Confusion matrix in points</source>
        <translation>混同行列（点数）</translation>
    </message>
    <message>
        <source>Confusion matrix in shares of the area</source>
        <translation>混同行列（面積割合）</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>座標系</translation>
    </message>
    <message>
        <source>Correct a map by polygons</source>
        <translation>ポリゴンで地図を修正</translation>
    </message>
    <message>
        <source>Corrected map</source>
        <translation>修正した地図</translation>
    </message>
    <message>
        <source>Cuts layers and their labels into small squares, from which models are trained and measured. Labels are a raster of class codes or polygons with a class.

Chips are divided into training, validation and test by blocks of neighbouring chips, never at random: otherwise a model would be measured on places that it knows.</source>
        <translation>レイヤとそのラベルを、モデルの学習と測定に使う小さな正方形に切り分けます。ラベルはクラスコードのラスタ、またはクラスを持つポリゴンです。

チップは隣り合うチップのブロックごとに学習、検証、テストに分け、無作為には分けません。そうしないと、モデルが知っている場所で測定することになります。</translation>
    </message>
    <message>
        <source>Cuts layers into training chips whose labels are what reviewers have found: the pixel of every answered point, and all pixels of correction polygons. Answers of low certainty weigh less, and a chip is met in training as often as it weighs.

Points that were drawn to estimate a map&apos;s accuracy are refused: whoever trains on them can no longer measure with them. If you allow them, the chips say so, and so does every training on them.</source>
        <translation>確認者が見つけた内容をラベルとして、レイヤを学習用チップに切り分けます。ラベルは回答済みの各点の画素と、修正ポリゴンの全画素です。確かさの低い回答は重みが小さく、チップは重みに応じた回数だけ学習に使われます。

地図の精度を推定するために抽出した点は拒否します。学習に使うと、もう測定には使えないからです。許可した場合は、チップとそれを使う学習にその旨が記録されます。</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Days between the sensors</source>
        <translation>センサー間の日数</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>標本設計</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Draw a sample for review</source>
        <translation>確認用の標本を抽出</translation>
    </message>
    <message>
        <source>Drawn as they are styled, the first on top. None: only the points.</source>
        <translation>スタイルのとおりに、最初のものを一番上に描きます。なしの場合は点だけです。</translation>
    </message>
    <message>
        <source>Draws the points at which a class map is compared with the truth, so that its accuracy and the true area of its classes can be estimated with a margin of error.

Give either the number of points, or the standard error that the overall accuracy shall have; the number then follows from the accuracies that you expect. The GeoPackage keeps the design, the chance of each point to be drawn, and a form for the answers, which opens the same in QGIS, QField and Mergin Maps. What the map says is hidden until a point is answered.</source>
        <translation>クラス地図を現実と比べる点を抽出し、精度とクラスの真の面積を誤差の幅つきで推定できるようにします。

点の数か、全体精度に求める標準誤差のどちらかを指定します。後者の場合、点の数は予想する精度から決まります。GeoPackage には設計、各点の抽出確率、回答用フォームが含まれ、QGIS、QField、Mergin Maps で同じように開きます。地図の内容は回答するまで表示されません。</translation>
    </message>
    <message>
        <source>Each polygon is explained on its own.</source>
        <translation>ポリゴンごとに説明します。</translation>
    </message>
    <message>
        <source>Each with its right class; fields named reviewer, date and id go into the log.</source>
        <translation>それぞれに正しいクラスが必要です。reviewer、date、id という名前のフィールドはログに入ります。</translation>
    </message>
    <message>
        <source>Earlier optical layer</source>
        <translation>以前の光学レイヤ</translation>
    </message>
    <message>
        <source>Earlier radar (SAR) layer</source>
        <translation>以前のレーダー (SAR) レイヤ</translation>
    </message>
    <message>
        <source>Edges without data</source>
        <translation>データのない縁</translation>
    </message>
    <message>
        <source>Empty: that of the first layer.</source>
        <translation>空欄の場合は最初のレイヤのもの。</translation>
    </message>
    <message>
        <source>Empty: the one that LandClair has downloaded.</source>
        <translation>空欄の場合は LandClair がダウンロードしたもの。</translation>
    </message>
    <message>
        <source>End each swath in a wedge without data, as real scenes do.</source>
        <translation>実際のシーンのように、各観測幅の端をデータのないくさび形にします。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Entropy of the class probabilities, 0 to 1.</source>
        <translation>クラス確率のエントロピー、0 から 1。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>完了したエポック数</translation>
    </message>
    <message>
        <source>Equivalent number of looks of the radar layer; 0 has them estimated.</source>
        <translation>レーダーレイヤの等価ルック数。0 の場合は推定します。</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>推定量</translation>
    </message>
    <message>
        <source>Estimator: cluster. The points were drawn in M groups. Every measure is a ratio R = Y / X of sums over all groups, so that large groups count more.</source>
        <translation>推定量: 集落。点は M 個のグループで抽出されました。各指標は全グループの和の比 R = Y / X で、大きいグループほど重く数えます。</translation>
    </message>
    <message>
        <source>Estimator: post-stratified. The points were drawn without strata; afterwards the classes of the map are taken as strata, which makes the estimates more precise without bias.</source>
        <translation>推定量: 事後層化。点は層なしで抽出され、後から地図のクラスを層とします。偏りなしに推定の精度が上がります。</translation>
    </message>
    <message>
        <source>Estimator: simple random. The whole map is one stratum, so every point counts the same.</source>
        <translation>推定量: 単純無作為。地図全体が一つの層なので、どの点も同じ重みです。</translation>
    </message>
    <message>
        <source>Estimator: stratified, with the strata from which the points were drawn.</source>
        <translation>推定量: 層化。点を抽出した層を使います。</translation>
    </message>
    <message>
        <source>Every measure is a ratio R = Y / X of two area shares, each estimated as &amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt; &amp;middot; (mean over the points of stratum h), where W&lt;sub&gt;h&lt;/sub&gt; is the stratum&apos;s share of the map&apos;s area.</source>
        <translation>各指標は二つの面積割合の比 R = Y / X で、それぞれ &amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt; &amp;middot; (層 h の点の平均) と推定します。W&lt;sub&gt;h&lt;/sub&gt; は地図の面積に占める層の割合です。</translation>
    </message>
    <message>
        <source>Expected accuracies</source>
        <translation>予想する精度</translation>
    </message>
    <message>
        <source>Expected accuracies are rows of a class code and a share between 0 and 1, such as 1 and 0.7; got {}.</source>
        <translation>予想する精度は、1 と 0.7 のように、クラスコードと 0 から 1 の割合の行です。入力は {} でした。</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>予想する精度</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>期待校正誤差</translation>
    </message>
    <message>
        <source>Expected metres to the right and down, such as 12.5,-8; got &apos;{}&apos;.</source>
        <translation>右と下へのメートル数を 12.5,-8 のように指定してください。入力は「{}」でした。</translation>
    </message>
    <message>
        <source>Expected standard error of the overall accuracy</source>
        <translation>全体精度の予想標準誤差</translation>
    </message>
    <message>
        <source>Explain regions of a map</source>
        <translation>地図の区域を説明</translation>
    </message>
    <message>
        <source>Explained by LandClair on {}. Every figure was measured; the table below names its source.</source>
        <translation>LandClair が {} に説明。数値はすべて測定値で、下の表に出典を示します。</translation>
    </message>
    <message>
        <source>Explained regions</source>
        <translation>説明した区域</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fetch a pair of layers</source>
        <translation>レイヤのペアを取得</translation>
    </message>
    <message>
        <source>Fetch labels as well</source>
        <translation>ラベルも取得</translation>
    </message>
    <message>
        <source>Fetched pair</source>
        <translation>取得したペア</translation>
    </message>
    <message>
        <source>Field of the clusters</source>
        <translation>集落のフィールド</translation>
    </message>
    <message>
        <source>Field review</source>
        <translation>現地確認</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>使えないファイル</translation>
    </message>
    <message>
        <source>Filled: adjusted area with its 95 % interval. Outline: area in the map.</source>
        <translation>塗りつぶし: 補正した面積とその 95 % 区間。輪郭: 地図の面積。</translation>
    </message>
    <message>
        <source>Filter window</source>
        <translation>フィルタの窓</translation>
    </message>
    <message>
        <source>Find clouds and shadows</source>
        <translation>雲と影を検出</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>Findings that forbid a map</source>
        <translation>地図化できない問題</translation>
    </message>
    <message>
        <source>Findings to look at</source>
        <translation>注意すべき問題</translation>
    </message>
    <message>
        <source>Finds the best Sentinel-1 and Sentinel-2 pair of an area and some dates in a STAC catalogue, and fetches the pixels of the area only: reflectance, backscatter in dB, clouds and, if they are wanted, ESA WorldCover labels, all on the same pixels.

The pair that shows most of the area comes first, then the one with less cloud, then the one that was taken within fewer days. The layers carry their licence and whom to credit. A fetch that was interrupted goes on where it stopped.</source>
        <translation>STAC カタログから、ある範囲と期間の Sentinel-1 と Sentinel-2 の最適なペアを探し、範囲内の画素だけを取得します。反射率、dB 単位の後方散乱、雲、必要なら ESA WorldCover のラベルを、すべて同じ画素にそろえます。

範囲を最も広く写すペア、次に雲の少ないもの、次に日数の差が小さいものを優先します。レイヤにはライセンスとクレジットが付きます。中断した取得は続きから再開します。</translation>
    </message>
    <message>
        <source>Finer pixels make larger files; large areas are drawn coarser.</source>
        <translation>画素が細かいほどファイルは大きくなります。広い範囲は粗く描きます。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>データセットのフォルダ</translation>
    </message>
    <message>
        <source>Folder of the model&apos;s training, to show its curves in the report.</source>
        <translation>モデルの学習フォルダ。レポートに曲線を載せます。</translation>
    </message>
    <message>
        <source>Folder with more models</source>
        <translation>ほかのモデルのフォルダ</translation>
    </message>
    <message>
        <source>For an own API, or the key of an account for terrain-corrected radar. Empty: the environment variable LANDCLAIR_STAC_TOKEN, if it is set.</source>
        <translation>独自の API 用、または地形補正済みレーダーのためのアカウントのキー。空欄の場合、設定されていれば環境変数 LANDCLAIR_STAC_TOKEN を使います。</translation>
    </message>
    <message>
        <source>For chips the folder with chips.json.</source>
        <translation>チップの場合は chips.json のあるフォルダ。</translation>
    </message>
    <message>
        <source>Format of the picture</source>
        <translation>画像の形式</translation>
    </message>
    <message>
        <source>GeoPackage for all answers. A file that holds answers is never overwritten.</source>
        <translation>全回答の GeoPackage。回答のあるファイルは上書きしません。</translation>
    </message>
    <message>
        <source>GeoPackage for the points. A file that holds answers is never overwritten.</source>
        <translation>点の GeoPackage。回答のあるファイルは上書きしません。</translation>
    </message>
    <message>
        <source>GeoPackage with answers, such as that of &apos;Suggest where to review&apos;.</source>
        <translation>回答のある GeoPackage（「確認すべき場所を提案」の結果など）。</translation>
    </message>
    <message>
        <source>GeoPackage with the points to answer and a second layer with the areas.</source>
        <translation>回答する点と、区域の二つ目のレイヤを含む GeoPackage。</translation>
    </message>
    <message>
        <source>GeoTIFF; the log has the same name and ends in .edits.csv and .edits.json.</source>
        <translation>GeoTIFF。ログは同じ名前で末尾が .edits.csv と .edits.json です。</translation>
    </message>
    <message>
        <source>Give either a number of points or a standard error to reach; got {}.</source>
        <translation>点の数か、達成する標準誤差のどちらか一方を指定してください。入力: {}。</translation>
    </message>
    <message>
        <source>Gives the pixels inside reviewed polygons the class that the polygon names. The map itself stays as it is; the corrected one is a new layer. Beside it lies a log as CSV and JSON: for every polygon the former and the new class, pixels, hectares, reviewer and date.

A pixel belongs to a polygon that holds its centre; where polygons overlap, the last one counts. Areas that were corrected by hand are no longer what the model said: draw a new sample to assess the new map.</source>
        <translation>確認済みポリゴンの内側の画素に、ポリゴンが示すクラスを与えます。元の地図は変わらず、修正した地図は新しいレイヤになります。その横に CSV と JSON のログができ、ポリゴンごとに以前のクラスと新しいクラス、画素数、面積、確認者、日付を記録します。

画素は中心を含むポリゴンに属し、ポリゴンが重なる所では最後のものを採ります。手で修正した区域はもうモデルの判断ではないので、新しい地図の評価には新しい標本を抽出してください。</translation>
    </message>
    <message>
        <source>Go on with what the folder holds</source>
        <translation>フォルダの内容から続ける</translation>
    </message>
    <message>
        <source>Ground size of a pixel.</source>
        <translation>画素の地上サイズ。</translation>
    </message>
    <message>
        <source>Ground size of a pixel. Empty: that of the optical layer.</source>
        <translation>画素の地上サイズ。空欄の場合は光学レイヤのもの。</translation>
    </message>
    <message>
        <source>Ground size of a pixel. Empty: the model&apos;s own.</source>
        <translation>画素の地上サイズ。空欄の場合はモデルのもの。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML ファイル (*.html)</translation>
    </message>
    <message>
        <source>Hectares by class name</source>
        <translation>クラス名別の面積（ha）</translation>
    </message>
    <message>
        <source>How far the radar layer lies from where it should.</source>
        <translation>レーダーレイヤの正しい位置からのずれ。</translation>
    </message>
    <message>
        <source>How much radar decided, 0 to 1, for models that can tell.</source>
        <translation>レーダーが判断に占める割合、0 から 1（示せるモデルのみ）。</translation>
    </message>
    <message>
        <source>How much radar weighed, 0 to 1; needs the confidence.</source>
        <translation>レーダーの重み、0 から 1。確信度が必要です。</translation>
    </message>
    <message>
        <source>How sure the model is of each pixel, 0 to 1.</source>
        <translation>各画素でのモデルの確信度、0 から 1。</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>In any coordinate system.</source>
        <translation>座標系は問いません。</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>地図での値</translation>
    </message>
    <message>
        <source>Incidence angle in degrees</source>
        <translation>入射角（度）</translation>
    </message>
    <message>
        <source>Inside polygons</source>
        <translation>ポリゴンの内側</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Its address on this machine, such as http://localhost:11434.</source>
        <translation>このコンピュータでのアドレス（例: http://localhost:11434）。</translation>
    </message>
    <message>
        <source>Its standard error is &amp;radic;(&amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; / n&lt;sub&gt;h&lt;/sub&gt;) / X, where s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; is the variance of y &amp;minus; R x over the n&lt;sub&gt;h&lt;/sub&gt; points of stratum h, and y and x are 1 for points that belong to Y and X, else 0.</source>
        <translation>標準誤差は &amp;radic;(&amp;Sigma; W&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; / n&lt;sub&gt;h&lt;/sub&gt;) / X です。s&lt;sub&gt;h&lt;/sub&gt;&amp;sup2; は層 h の n&lt;sub&gt;h&lt;/sub&gt; 点での y &amp;minus; R x の分散で、y と x は Y と X に属する点で 1、それ以外で 0 です。</translation>
    </message>
    <message>
        <source>Its standard error is &amp;radic;(M / (M &amp;minus; 1) &amp;middot; &amp;Sigma; (y&lt;sub&gt;i&lt;/sub&gt; &amp;minus; R x&lt;sub&gt;i&lt;/sub&gt;)&amp;sup2;) / X, with the sums y&lt;sub&gt;i&lt;/sub&gt; and x&lt;sub&gt;i&lt;/sub&gt; of each group: points of one group are not taken for independent.</source>
        <translation>標準誤差は &amp;radic;(M / (M &amp;minus; 1) &amp;middot; &amp;Sigma; (y&lt;sub&gt;i&lt;/sub&gt; &amp;minus; R x&lt;sub&gt;i&lt;/sub&gt;)&amp;sup2;) / X です。y&lt;sub&gt;i&lt;/sub&gt; と x&lt;sub&gt;i&lt;/sub&gt; は各グループの和で、同じグループの点は独立とはみなしません。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>JSON with title, licence, training data and limits, to be packed with the model.</source>
        <translation>モデルに同梱する、題名、ライセンス、学習データ、限界を書いた JSON。</translation>
    </message>
    <message>
        <source>Job of the map</source>
        <translation>地図のジョブ</translation>
    </message>
    <message>
        <source>Kappa {:.2f} over {} points that all of them answered.</source>
        <translation>Kappa は {:.2f}（全員が回答した {} 点）。</translation>
    </message>
    <message>
        <source>Label polygons</source>
        <translation>ラベルのポリゴン</translation>
    </message>
    <message>
        <source>Label raster</source>
        <translation>ラベルのラスタ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels are written only if they are fetched as well. Tick &apos;Fetch labels as well&apos;.</source>
        <translation>ラベルは取得した場合だけ書き出します。「ラベルも取得」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>LandClair&apos;s engine is not set up yet. Open the LandClair panel and choose &apos;Set up&apos;, or name a Python that has the engine&apos;s packages in the environment variable {}.</source>
        <translation>LandClair のエンジンはまだセットアップされていません。LandClair パネルを開いて「セットアップ」を選ぶか、環境変数 {} にエンジンのパッケージを持つ Python を指定してください。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Layer that is not zero under clouds.</source>
        <translation>雲の下で 0 でないレイヤ。</translation>
    </message>
    <message>
        <source>Layer that is not zero under clouds. There the optical layer is ignored and radar decides.</source>
        <translation>雲の下で 0 でないレイヤ。そこでは光学レイヤを無視し、レーダーで判断します。</translation>
    </message>
    <message>
        <source>Layers of the surroundings</source>
        <translation>周辺のレイヤ</translation>
    </message>
    <message>
        <source>Least labelled share</source>
        <translation>ラベルのある割合の下限</translation>
    </message>
    <message>
        <source>Leave it empty to reach a standard error instead. A stratified sample has two in each class at least.</source>
        <translation>標準誤差を目標にする場合は空欄にします。層化標本には各クラスに少なくとも 2 点あります。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>Lists the models that come with LandClair and those in a folder of yours: which layers each one takes, which classes it maps, what it was trained on, and how accurate it was on what. Files that are not usable are listed with the reason.</source>
        <translation>LandClair に付属するモデルと、指定フォルダのモデルを一覧にします。使うレイヤ、地図化するクラス、学習データ、どのデータでどれだけ正確かを示します。使えないファイルは理由とともに示します。</translation>
    </message>
    <message>
        <source>Log of the edits</source>
        <translation>編集のログ</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>ルック数</translation>
    </message>
    <message>
        <source>Looks at an optical and a radar layer in small windows and says in a sentence each what would spoil their map: unknown units or bands, little overlap, clouds, dates far apart, and how far the radar layer lies beside the optical one.

SHIFT mends a sure offset: give it to &apos;Map land cover, water or flood&apos; as &apos;Move the radar layers by&apos;.</source>
        <translation>光学レイヤとレーダーレイヤを小さな窓で調べ、地図を損なうものを一文ずつ示します。不明な単位やバンド、少ない重なり、雲、離れた日付、光学レイヤに対するレーダーレイヤのずれなどです。

SHIFT は確かなずれを直します。「土地被覆・水域・浸水を地図化」の「レーダーレイヤの移動量」に指定してください。</translation>
    </message>
    <message>
        <source>Looks that the filter reckoned with</source>
        <translation>フィルタが用いたルック数</translation>
    </message>
    <message>
        <source>Loss and scores by epoch</source>
        <translation>エポックごとの損失とスコア</translation>
    </message>
    <message>
        <source>Low confidence is below</source>
        <translation>低い確信度とみなす上限</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval</source>
        <translation>95 % 区間の下限</translation>
    </message>
    <message>
        <source>Make training chips</source>
        <translation>学習用チップを作成</translation>
    </message>
    <message>
        <source>Makes a folder with everything that a reviewer needs outdoors: a project, a copy of the sample with its form, a picture of the surroundings that needs no network, and a page that says what to do. Copy the folder to a phone with QField or Mergin Maps.

Choose pictures for the surroundings, such as the optical and the radar layer, and not the class map: whoever sees what the map says tends to agree. &apos;Merge reviews of a sample&apos; takes the answers back.</source>
        <translation>確認者が屋外で必要とするものをすべてフォルダにまとめます。プロジェクト、フォーム付きの標本のコピー、ネットワーク不要の周辺画像、手順のページです。QField か Mergin Maps の入ったスマートフォンにコピーしてください。

周辺には光学レイヤやレーダーレイヤなどの画像を選び、クラス地図は選ばないでください。地図の内容を見ると同意しがちになるためです。回答は「標本の確認結果を統合」で取り込みます。</translation>
    </message>
    <message>
        <source>Makes an optical layer (ten Sentinel-2 bands) and a radar layer (VV and VH) of an invented landscape with relief, rivers, fields, towns and forests, together with its true land cover and its clouds. The same seed gives the same scene.

It is for trying things out and for testing. What a model reaches on it says nothing about real places.</source>
        <translation>起伏、川、畑、町、森のある架空の景観の光学レイヤ（Sentinel-2 の 10 バンド）とレーダーレイヤ（VV と VH）を、真の土地被覆と雲とともに作ります。同じシード値なら同じシーンになります。

試用とテストのためのものです。ここでのモデルの成績は、実際の場所については何も示しません。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Map land cover, water or flood</source>
        <translation>土地被覆・水域・浸水を地図化</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地図化</translation>
    </message>
    <message>
        <source>Maps a scene from an optical layer, a radar (SAR) layer, or both, with a model that comes with LandClair or one of your own. The layers may differ in coordinate system, resolution and extent; where clouds or missing data hide one of them, the other is used.

You get the classes, a confidence for every pixel, which sensors each pixel was mapped from, a water layer where the model knows water, and ellipsoidal areas of all classes, also as figures for models.</source>
        <translation>光学レイヤ、レーダー (SAR) レイヤ、またはその両方から、LandClair に付属するモデルか自分のモデルでシーンを地図化します。レイヤの座標系、解像度、領域は異なってもかまいません。一方が雲や欠測で隠れる所では、もう一方を使います。

クラス、画素ごとの確信度、各画素に使ったセンサー、水域を扱うモデルでは水域レイヤ、全クラスの楕円体面積が得られ、モデルで使える数値にもなります。</translation>
    </message>
    <message>
        <source>Margin in metres</source>
        <translation>余白（m）</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均の確信度</translation>
    </message>
    <message>
        <source>Mean intersection over union</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>Measure a model</source>
        <translation>モデルを測定</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>メガピクセル</translation>
    </message>
    <message>
        <source>Merge reviews of a sample</source>
        <translation>標本の確認結果を統合</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合結果</translation>
    </message>
    <message>
        <source>Metres right,down that mend a sure offset</source>
        <translation>確かなずれを直す右,下へのメートル数</translation>
    </message>
    <message>
        <source>Metres right,down that the radar layer was moved by</source>
        <translation>レーダーレイヤを移動した右,下へのメートル数</translation>
    </message>
    <message>
        <source>Metres to the right and down, such as 12.5,-8; the pair check tells them.</source>
        <translation>右と下へのメートル数（例: 12.5,-8）。ペアの点検で分かります。</translation>
    </message>
    <message>
        <source>Minimum distance in metres</source>
        <translation>最小距離（m）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>サーバーのモデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>モデル (*.onnx)</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>モデルの JSON</translation>
    </message>
    <message>
        <source>More looks, less speckle in the radar layer.</source>
        <translation>ルック数が多いほど、レーダーレイヤのスペックルは少なくなります。</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>雲量の上限（%）</translation>
    </message>
    <message>
        <source>Move the radar layer by a sure offset</source>
        <translation>確かなずれの分レーダーレイヤを移動</translation>
    </message>
    <message>
        <source>Move the radar layers by</source>
        <translation>レーダーレイヤの移動量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of a model that LandClair knows. &apos;List models&apos; tells what each one maps.</source>
        <translation>LandClair が知っているモデルの名前。何を地図化するかは「モデルの一覧」で分かります。</translation>
    </message>
    <message>
        <source>Names the cluster of each point, for points that were drawn in groups.</source>
        <translation>グループで抽出した点について、各点の集落を示します。</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>名前（コンマ区切り）</translation>
    </message>
    <message>
        <source>Network and how it is trained: {}.</source>
        <translation>ネットワークとその学習方法: {}。</translation>
    </message>
    <message>
        <source>New folder for the chips and their description, chips.json.</source>
        <translation>チップとその説明 chips.json を入れる新しいフォルダ。</translation>
    </message>
    <message>
        <source>No model was found.</source>
        <translation>モデルが見つかりません。</translation>
    </message>
    <message>
        <source>Not zero under clouds. Empty: the scene classification band (SCL), if the optical layer has one.</source>
        <translation>雲の下で 0 でないもの。空欄の場合、光学レイヤにあればシーン分類バンド (SCL) を使います。</translation>
    </message>
    <message>
        <source>Nothing can be written to {}: {}. Choose another output folder.</source>
        <translation>{} に書き込めません: {}。別の出力フォルダを選んでください。</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>回答の数</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>区域の数</translation>
    </message>
    <message>
        <source>Number of chips</source>
        <translation>チップの数</translation>
    </message>
    <message>
        <source>Number of explained regions</source>
        <translation>説明した区域の数</translation>
    </message>
    <message>
        <source>Number of models</source>
        <translation>モデルの数</translation>
    </message>
    <message>
        <source>Number of pixels that were changed</source>
        <translation>変更した画素の数</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>Number of points that count</source>
        <translation>数える点の数</translation>
    </message>
    <message>
        <source>Number of points that teach</source>
        <translation>学習に使う点の数</translation>
    </message>
    <message>
        <source>Number of regions without explanation</source>
        <translation>説明のない区域の数</translation>
    </message>
    <message>
        <source>Number of reviewers</source>
        <translation>確認者の数</translation>
    </message>
    <message>
        <source>Number of strata</source>
        <translation>層の数</translation>
    </message>
    <message>
        <source>Of a class&apos;s true area, the share that is mapped as it: 1 &amp;minus; omission.</source>
        <translation>クラスの真の面積のうち、そのクラスとして地図化された割合: 1 &amp;minus; 見落とし。</translation>
    </message>
    <message>
        <source>Of the area mapped as a class, the share that really is: 1 &amp;minus; commission.</source>
        <translation>あるクラスとして地図化された面積のうち、本当にそのクラスである割合: 1 &amp;minus; 誤り。</translation>
    </message>
    <message>
        <source>Of the dates to search.</source>
        <translation>検索する期間の日付。</translation>
    </message>
    <message>
        <source>Of the overall accuracy, such as 0.01. The 95 % interval is about twice as wide each way.</source>
        <translation>全体精度の標準誤差（例: 0.01）。95 % 区間は両側にその約 2 倍です。</translation>
    </message>
    <message>
        <source>Of the whole Sentinel-2 scene, as the catalogue tells.</source>
        <translation>カタログによる、Sentinel-2 シーン全体の値。</translation>
    </message>
    <message>
        <source>Off: start afresh.</source>
        <translation>オフの場合は最初からやり直します。</translation>
    </message>
    <message>
        <source>Off: the layers stay where they are.</source>
        <translation>オフの場合、レイヤは動かしません。</translation>
    </message>
    <message>
        <source>Olofsson et al. 2014, Remote Sensing of Environment 148: 42&amp;ndash;57. Stehman 2014, International Journal of Remote Sensing 35: 4923&amp;ndash;4939. Cochran 1977, Sampling Techniques, 3rd edition, chapters 2 and 5.</source>
        <translation>Olofsson et al. 2014, Remote Sensing of Environment 148: 42&amp;ndash;57. Stehman 2014, International Journal of Remote Sensing 35: 4923&amp;ndash;4939. Cochran 1977, Sampling Techniques, 第 3 版、2 章と 5 章。</translation>
    </message>
    <message>
        <source>One of {}, or the address of a STAC API.</source>
        <translation>{} のいずれか、または STAC API のアドレス。</translation>
    </message>
    <message>
        <source>One page with all explanations, charts and sources.</source>
        <translation>すべての説明、グラフ、出典を載せたページ。</translation>
    </message>
    <message>
        <source>One row for each class that differs from 0.85: its code and a share such as 0.7.</source>
        <translation>0.85 と異なるクラスごとに一行: コードと 0.7 のような割合。</translation>
    </message>
    <message>
        <source>One row for each class, with intervals and standard errors.</source>
        <translation>クラスごとに一行、区間と標準誤差つき。</translation>
    </message>
    <message>
        <source>Only if that sample is not used to measure the trained model or its maps.</source>
        <translation>その標本を、学習したモデルやその地図の測定に使わない場合だけにしてください。</translation>
    </message>
    <message>
        <source>Only pixels inside these polygons are mapped, the rest becomes &apos;no data&apos;.</source>
        <translation>これらのポリゴンの内側だけを地図化し、残りは「データなし」になります。</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>Optical bands</source>
        <translation>光学バンド</translation>
    </message>
    <message>
        <source>Optical image from before the event, for models that compare two dates, such as flood.</source>
        <translation>出来事の前の光学画像。浸水など、二時期を比べるモデル用。</translation>
    </message>
    <message>
        <source>Optical image, such as Sentinel-2. Leave it empty to use radar alone.</source>
        <translation>光学画像（Sentinel-2 など）。空欄の場合はレーダーだけを使います。</translation>
    </message>
    <message>
        <source>Optical layer</source>
        <translation>光学レイヤ</translation>
    </message>
    <message>
        <source>Optical scene</source>
        <translation>光学シーン</translation>
    </message>
    <message>
        <source>Optical validity</source>
        <translation>光学の有効マスク</translation>
    </message>
    <message>
        <source>Optical values</source>
        <translation>光学の値</translation>
    </message>
    <message>
        <source>Other map</source>
        <translation>別の地図</translation>
    </message>
    <message>
        <source>Others are left out.</source>
        <translation>それ以外は除きます。</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>全体精度</translation>
    </message>
    <message>
        <source>Overlap in pixels</source>
        <translation>重なり（画素）</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Pack a sample for the field</source>
        <translation>現地用に標本をまとめる</translation>
    </message>
    <message>
        <source>Packing the model</source>
        <translation>モデルをパッケージ化しています</translation>
    </message>
    <message>
        <source>Part of the scene to use, in any coordinate system. Empty: the whole optical layer, else the radar.</source>
        <translation>使用するシーンの部分。座標系は問いません。空欄の場合は光学レイヤ全体、なければレーダー全体。</translation>
    </message>
    <message>
        <source>Passes over the data; 0 is the recipe&apos;s own number.</source>
        <translation>データを通す回数。0 はレシピの回数です。</translation>
    </message>
    <message>
        <source>Phi-3 folder</source>
        <translation>Phi-3 のフォルダ</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>画素サイズ（m）</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>画素数</translation>
    </message>
    <message>
        <source>Pixels that the radar lies to the right</source>
        <translation>レーダーが右にずれている画素数</translation>
    </message>
    <message>
        <source>Pixels that the radar lies too low</source>
        <translation>レーダーが下にずれている画素数</translation>
    </message>
    <message>
        <source>Points by name of the stratum</source>
        <translation>層名別の点数</translation>
    </message>
    <message>
        <source>Points go to classes</source>
        <translation>クラスへの点の配分</translation>
    </message>
    <message>
        <source>Points on which they differ</source>
        <translation>意見の異なる点</translation>
    </message>
    <message>
        <source>Points that count</source>
        <translation>数える点</translation>
    </message>
    <message>
        <source>Polygon {}: {} pixels from {} to {}</source>
        <translation>ポリゴン {}: {} 画素を {} から {} へ</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <source>Polygons with a class each; outside of them nothing is known.</source>
        <translation>それぞれクラスを持つポリゴン。外側は不明とします。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Prepare a pair of layers</source>
        <translation>レイヤのペアを準備</translation>
    </message>
    <message>
        <source>Prepared pair</source>
        <translation>準備したペア</translation>
    </message>
    <message>
        <source>Processor threads to use; 0 uses all.</source>
        <translation>使用するプロセッサのスレッド数。0 はすべて。</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>作成者精度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Puts the answers of several reviewers of the same sample together: one row for each point and reviewer, none is lost. The log names the points on which they differ, and their agreement beyond chance (Cohen&apos;s kappa, Fleiss&apos; kappa with three or more).

A reviewer who left the name empty is called after the file. If one reviewer answered a point twice, the later answer counts. &apos;Assess a map by its sample&apos; takes the majority.</source>
        <translation>同じ標本に対する複数の確認者の回答を、点と確認者ごとに一行として漏れなくまとめます。意見の異なる点と、偶然を超える一致（Cohen の kappa、3 人以上では Fleiss の kappa）をログに示します。

名前が空欄の確認者にはファイル名を使います。同じ確認者が一つの点に二度答えた場合は後の回答を採ります。「標本で地図を評価」では多数決になります。</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>レーダー</translation>
    </message>
    <message>
        <source>Radar (SAR) layer</source>
        <translation>レーダー (SAR) レイヤ</translation>
    </message>
    <message>
        <source>Radar bands</source>
        <translation>レーダーバンド</translation>
    </message>
    <message>
        <source>Radar image from before the event, for models that compare two dates, such as flood.</source>
        <translation>出来事の前のレーダー画像。浸水など、二時期を比べるモデル用。</translation>
    </message>
    <message>
        <source>Radar image, such as Sentinel-1. Leave it empty to use optical alone.</source>
        <translation>レーダー画像（Sentinel-1 など）。空欄の場合は光学だけを使います。</translation>
    </message>
    <message>
        <source>Radar scene</source>
        <translation>レーダーシーン</translation>
    </message>
    <message>
        <source>Radar share</source>
        <translation>レーダーの割合</translation>
    </message>
    <message>
        <source>Radar validity</source>
        <translation>レーダーの有効マスク</translation>
    </message>
    <message>
        <source>Radar values</source>
        <translation>レーダーの値</translation>
    </message>
    <message>
        <source>Ranks the squares of a map by how doubtful they are: low confidence, high entropy, seen by one sensor only, sensors or maps that disagree, and values unlike those that the model was trained on. Each has its reason, and a point at its most doubtful pixel that can be answered in the Review tab.

Use the answers to correct the map or to train. They were chosen and not drawn, so they say nothing of the map&apos;s accuracy: &apos;Assess a map by its sample&apos; refuses them.</source>
        <translation>地図の区画を疑わしさの順に並べます。低い確信度、高いエントロピー、一つのセンサーだけの観測、センサーや地図の不一致、学習データと異なる値が理由になります。それぞれに理由と、最も疑わしい画素の点が付き、「確認」タブで回答できます。

回答は地図の修正や学習に使ってください。選んだ点であって抽出した点ではないため、地図の精度については何も示しません。「標本で地図を評価」では拒否されます。</translation>
    </message>
    <message>
        <source>Read the figures with this in mind</source>
        <translation>数値を読む際の注意</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>参照地図</translation>
    </message>
    <message>
        <source>Reflectance of Sentinel-2, NaN where nothing was seen.</source>
        <translation>Sentinel-2 の反射率。観測がない所は NaN。</translation>
    </message>
    <message>
        <source>Reflectance, NaN where nothing was seen.</source>
        <translation>反射率。観測がない所は NaN。</translation>
    </message>
    <message>
        <source>Region {}</source>
        <translation>区域 {}</translation>
    </message>
    <message>
        <source>Region {}: {}</source>
        <translation>区域 {}: {}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report to print</source>
        <translation>印刷用レポート</translation>
    </message>
    <message>
        <source>Resolution in metres</source>
        <translation>解像度（m）</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Review of {}</source>
        <translation>{} の確認</translation>
    </message>
    <message>
        <source>Reviewed points</source>
        <translation>確認済みの点</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Reviewers who see the map&apos;s class tend to agree with it, and the map looks better than it is.</source>
        <translation>地図のクラスが見えると確認者は同意しがちになり、地図が実際より良く見えます。</translation>
    </message>
    <message>
        <source>Rows are what the map says, columns what the reviewers found.</source>
        <translation>行は地図の内容、列は確認者の判断です。</translation>
    </message>
    <message>
        <source>Runs a model on samples whose classes are known, through the same steps that make a map, and tells how often it is right: overall and for each class, with all data and under clouds, without a sensor, with shifted layers and more speckle.

Measure on samples that the model was not trained on. The report needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>クラスが分かっているサンプルで、地図を作るのと同じ手順でモデルを動かし、どれだけ正しいかを示します。全体とクラス別に、全データ、雲の下、センサーの一方なし、レイヤのずれ、強いスペックルの条件で測ります。

モデルの学習に使っていないサンプルで測定してください。レポートには、エンジンの環境に LandClair の学習用パッケージ（requirements/training.txt）が必要です。</translation>
    </message>
    <message>
        <source>Runs the model again on each region, to say what each sensor was worth. Needs the layers.</source>
        <translation>各区域でモデルを再実行し、センサーごとの寄与を示します。レイヤが必要です。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <source>Sample {}, {}, {} points that count. Computed {}.</source>
        <translation>標本 {}、{}、数える点 {}。計算日時 {}。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Samples at a time; 0 is the recipe&apos;s own number.</source>
        <translation>一度に扱うサンプル数。0 はレシピの数です。</translation>
    </message>
    <message>
        <source>Say so to assess a second map with the sample of a first, whose strata are then used.</source>
        <translation>最初の地図の標本で二つ目の地図を評価する場合に指定します。層は最初の地図のものを使います。</translation>
    </message>
    <message>
        <source>Says for each polygon why the map shows what it shows there: which classes, how sure, from which sensor, and what to doubt. Every figure in the text was measured; the field &apos;evidence&apos; holds all of them with their sources as JSON, and the report shows them.

A map that LandClair has made names its model and its layers itself, so they may be left empty. The fields: explanation, grade (A to E), confidence (0 to 1), writer, evidence. A polygon that cannot be explained, for example because it lies outside of the map, keeps empty fields; the log and the report say why. The same seed gives the same text.</source>
        <translation>ポリゴンごとに、地図がそこでなぜそう示すのかを説明します。どのクラスか、どれだけ確かか、どのセンサーによるか、何を疑うべきかです。文章の数値はすべて測定値で、フィールド「evidence」に出典とともに JSON で入り、レポートにも示します。

LandClair が作成した地図はモデルとレイヤを自ら記録しているので、空欄でかまいません。フィールドは explanation、grade（A から E）、confidence（0 から 1）、writer、evidence です。地図の外にあるなど説明できないポリゴンのフィールドは空のままで、理由はログとレポートに示します。同じシード値なら同じ文章になります。</translation>
    </message>
    <message>
        <source>Scenes that were fetched</source>
        <translation>取得したシーン</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード値</translation>
    </message>
    <message>
        <source>Sensors used</source>
        <translation>使用したセンサー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Share for test</source>
        <translation>テスト用の割合</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>検証用の割合</translation>
    </message>
    <message>
        <source>Share of clouds</source>
        <translation>雲の割合</translation>
    </message>
    <message>
        <source>Share of clouds that came out</source>
        <translation>実際の雲の割合</translation>
    </message>
    <message>
        <source>Share of radar</source>
        <translation>レーダーの割合</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>面積の割合</translation>
    </message>
    <message>
        <source>Share of the area that the reviewers&apos; answers give a class, times the map&apos;s area.</source>
        <translation>確認者の回答があるクラスに与える面積割合に、地図の面積を掛けたもの。</translation>
    </message>
    <message>
        <source>Share of the area where map and reviewers agree.</source>
        <translation>地図と確認者が一致する面積の割合。</translation>
    </message>
    <message>
        <source>Shares of the classes: {}</source>
        <translation>クラスの割合: {}</translation>
    </message>
    <message>
        <source>Shift of the radar in pixels</source>
        <translation>レーダーのずれ（画素）</translation>
    </message>
    <message>
        <source>Show what the map says before the answer</source>
        <translation>回答の前に地図の内容を表示</translation>
    </message>
    <message>
        <source>Side in pixels, an odd number. Refined Lee always takes 7.</source>
        <translation>一辺の画素数（奇数）。Refined Lee は常に 7 です。</translation>
    </message>
    <message>
        <source>Side of an area in pixels</source>
        <translation>区域の一辺（画素）</translation>
    </message>
    <message>
        <source>Side of the squares that are mapped at once.</source>
        <translation>一度に地図化する正方形の一辺。</translation>
    </message>
    <message>
        <source>Simulate a scene</source>
        <translation>シーンを模擬</translation>
    </message>
    <message>
        <source>Simulated scene {}</source>
        <translation>模擬シーン {}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>大きさ（画素）</translation>
    </message>
    <message>
        <source>Speckle filter</source>
        <translation>スペックルフィルタ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>Standard error of the overall accuracy</source>
        <translation>全体精度の標準誤差</translation>
    </message>
    <message>
        <source>Standard error to reach</source>
        <translation>達成する標準誤差</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Such as full,sar_only,cloud50,shift2, separated by commas. Empty: all that fit the model.</source>
        <translation>full,sar_only,cloud50,shift2 のようにコンマで区切ります。空欄の場合はモデルに合うものすべて。</translation>
    </message>
    <message>
        <source>Suggest where to review</source>
        <translation>確認すべき場所を提案</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Suggestions are a GeoPackage; choose a name that ends in .gpkg instead of {}.</source>
        <translation>提案は GeoPackage です。{} ではなく .gpkg で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Ten Sentinel-2 bands, reflectance times 10,000.</source>
        <translation>Sentinel-2 の 10 バンド、反射率の 10,000 倍。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>That backscatter is brought to; the radar layer needs a band &apos;angle&apos;. 0 leaves it as it is.</source>
        <translation>後方散乱をそろえる角度。レーダーレイヤにバンド「angle」が必要です。0 はそのままにします。</translation>
    </message>
    <message>
        <source>The 95 % interval is the estimate &amp;plusmn; 1.96 standard errors, cut at 0 and 100 %. Drawn again and again, such intervals hold the truth in 95 of 100 samples. With few points in a class they are rough. Where no stratum shows any error, that interval would have no width; there it is Wilson&apos;s of the n points that count, from n / (n + 1.96&amp;sup2;) to 1 for 100 %, fewer where their weights differ (Kish 1965), and for shares of the whole area those of the strata taken together (Zou and Donner 2008).</source>
        <translation>95 % 区間は推定値 &amp;plusmn; 1.96 標準誤差で、0 と 100 % で打ち切ります。繰り返し抽出すると、100 標本中 95 の区間が真の値を含みます。クラスの点が少ないと大まかになります。どの層にも誤りがないとこの区間の幅は 0 になるため、数える n 点の Wilson の区間を使います。100 % では n / (n + 1.96&amp;sup2;) から 1 までで、重みが異なる場合は点を少なく数え（Kish 1965）、全面積の割合では層をまとめた区間とします（Zou and Donner 2008）。</translation>
    </message>
    <message>
        <source>The GeoPackage of &apos;Draw a sample for review&apos;. It stays as it is; a copy goes to the field.</source>
        <translation>「確認用の標本を抽出」の GeoPackage。元のファイルはそのままで、コピーを現地に持ち出します。</translation>
    </message>
    <message>
        <source>The answered sample of this map, for the accuracy that the review has found.</source>
        <translation>この地図の回答済みの標本。確認で得た精度に使います。</translation>
    </message>
    <message>
        <source>The class map is among the layers: reviewers will see what it says.</source>
        <translation>レイヤの中にクラス地図があります。確認者に地図の内容が見えてしまいます。</translation>
    </message>
    <message>
        <source>The classes of ESA WorldCover, to train models with.</source>
        <translation>モデルの学習に使う ESA WorldCover のクラス。</translation>
    </message>
    <message>
        <source>The classes that the scene was made from.</source>
        <translation>シーンの元になったクラス。</translation>
    </message>
    <message>
        <source>The cluster estimator and the field of the clusters belong together. Give both or none.</source>
        <translation>集落の推定量と集落のフィールドは一組です。両方指定するか、どちらも指定しないでください。</translation>
    </message>
    <message>
        <source>The confidence layer of the same run.</source>
        <translation>同じ実行の確信度レイヤ。</translation>
    </message>
    <message>
        <source>The job.json beside the map: its layers are compared with what the model was trained on.</source>
        <translation>地図の横の job.json。レイヤをモデルの学習データと比べます。</translation>
    </message>
    <message>
        <source>The language of the explanations.</source>
        <translation>説明の言語。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is a picture without classes. Choose a raster file.</source>
        <translation>レイヤ「{}」はクラスのない画像です。ラスタファイルを選んでください。</translation>
    </message>
    <message>
        <source>The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.</source>
        <translation>レイヤは GeoTIFF ファイルです。{} ではなく .tif で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>The map does not say which model made it. Choose the model or its file.</source>
        <translation>この地図にはモデルの記録がありません。モデルかそのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The map is a GeoTIFF; choose a name that ends in .tif instead of {}.</source>
        <translation>地図は GeoTIFF です。{} ではなく .tif で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>The map to explain, with the codes of the model&apos;s legend.</source>
        <translation>説明する地図。モデルの凡例のコードを持つもの。</translation>
    </message>
    <message>
        <source>The map&apos;s own areas hold its errors. The adjusted ones are what the sample says is really there, with 95 % intervals.</source>
        <translation>地図の面積には誤りが含まれます。補正した面積は標本から見た実際の量で、95 % 区間つきです。</translation>
    </message>
    <message>
        <source>The map: codes of the model&apos;s legend, 255 is no data.</source>
        <translation>地図: モデルの凡例のコード、255 はデータなし。</translation>
    </message>
    <message>
        <source>The model&apos;s legend has no water, so there is no water layer.</source>
        <translation>モデルの凡例に水域がないため、水域レイヤはありません。</translation>
    </message>
    <message>
        <source>The model&apos;s own reading, unverified: nothing in it was measured or checked.</source>
        <translation>モデル自身の読み取り（未検証）。測定も確認もされていません。</translation>
    </message>
    <message>
        <source>The most doubtful ones.</source>
        <translation>最も疑わしいもの。</translation>
    </message>
    <message>
        <source>The name that the server knows it by.</source>
        <translation>サーバーでの名前。</translation>
    </message>
    <message>
        <source>The overlap must be smaller than the tile; got {} and {} pixels.</source>
        <translation>重なりはタイルより小さくしてください。入力は {} と {} 画素でした。</translation>
    </message>
    <message>
        <source>The packed model.</source>
        <translation>パッケージ化したモデル。</translation>
    </message>
    <message>
        <source>The polygon has no shape.</source>
        <translation>ポリゴンに形状がありません。</translation>
    </message>
    <message>
        <source>The polygon layer &apos;{}&apos; is empty. Draw or choose at least one polygon.</source>
        <translation>ポリゴンレイヤ「{}」は空です。ポリゴンを一つ以上描くか選んでください。</translation>
    </message>
    <message>
        <source>The polygons could not be written: {}.</source>
        <translation>ポリゴンを書き出せませんでした: {}。</translation>
    </message>
    <message>
        <source>The polygons have no field &apos;{}&apos;. Choose one that they have.</source>
        <translation>ポリゴンにフィールド「{}」がありません。あるものを選んでください。</translation>
    </message>
    <message>
        <source>The polygons with their explanation, grade, confidence, writer and evidence.</source>
        <translation>説明、評価、確信度、文章の作成元、根拠を付けたポリゴン。</translation>
    </message>
    <message>
        <source>The radar layer was moved by {:.1f} m to the right and {:.1f} m down.</source>
        <translation>レーダーレイヤを右に {:.1f} m、下に {:.1f} m 移動しました。</translation>
    </message>
    <message>
        <source>The result could not be written to {}: {}. Is the file open elsewhere, or the disk full?</source>
        <translation>結果を {} に書き込めませんでした: {}。ファイルが別の所で開かれているか、ディスクがいっぱいではありませんか。</translation>
    </message>
    <message>
        <source>The reviewed points: the GeoPackage of &apos;Draw a sample for review&apos; with its answers.</source>
        <translation>確認済みの点: 回答の入った「確認用の標本を抽出」の GeoPackage。</translation>
    </message>
    <message>
        <source>The same as a PDF.</source>
        <translation>同じ内容の PDF。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>同じ内容のプログラム用。</translation>
    </message>
    <message>
        <source>The same sample as each reviewer has answered it, two files or more.</source>
        <translation>確認者ごとに回答した同じ標本。二つ以上のファイル。</translation>
    </message>
    <message>
        <source>The same seed draws the same points from the same map.</source>
        <translation>同じシード値なら、同じ地図から同じ点を抽出します。</translation>
    </message>
    <message>
        <source>The same seed gives the same text.</source>
        <translation>同じシード値なら同じ文章になります。</translation>
    </message>
    <message>
        <source>The sample is a GeoPackage; choose a name that ends in .gpkg instead of {}.</source>
        <translation>標本は GeoPackage です。{} ではなく .gpkg で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>The sample was drawn from another map</source>
        <translation>標本は別の地図から抽出したもの</translation>
    </message>
    <message>
        <source>They differ on the points {}.</source>
        <translation>意見の異なる点: {}。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Tile size in pixels</source>
        <translation>タイルの大きさ（画素）</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>モデルを学習</translation>
    </message>
    <message>
        <source>Train on points of an accuracy sample</source>
        <translation>精度用標本の点で学習する</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>学習フォルダ</translation>
    </message>
    <message>
        <source>Trains a network that fuses optical and radar, and packs it as a model for &apos;Map land cover, water or flood&apos;. Loss and scores are shown while it runs. Cancel keeps the best network so far in the folder; run it again with the same folder to go on.

It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>光学とレーダーを融合するネットワークを学習し、「土地被覆・水域・浸水を地図化」用のモデルとしてパッケージ化します。実行中に損失とスコアを表示します。キャンセルするとそれまでで最良のネットワークがフォルダに残り、同じフォルダで再実行すると続きから始まります。

エンジンの環境に LandClair の学習用パッケージ（requirements/training.txt）が必要です。</translation>
    </message>
    <message>
        <source>True hectares by class name</source>
        <translation>クラス名別の真の面積（ha）</translation>
    </message>
    <message>
        <source>True land cover</source>
        <translation>真の土地被覆</translation>
    </message>
    <message>
        <source>Try the model without each sensor</source>
        <translation>センサーを一つずつ外してモデルを試す</translation>
    </message>
    <message>
        <source>Turn reviews into training chips</source>
        <translation>確認結果を学習用チップに変換</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval</source>
        <translation>95 % 区間の上限</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>利用者精度</translation>
    </message>
    <message>
        <source>VV and VH backscatter in dB.</source>
        <translation>VV と VH の後方散乱（dB）。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>Water area in hectares</source>
        <translation>水域の面積（ha）</translation>
    </message>
    <message>
        <source>Weights, history, and what going on needs.</source>
        <translation>重み、履歴、再開に必要なもの。</translation>
    </message>
    <message>
        <source>What calms the radar layer&apos;s speckle.</source>
        <translation>レーダーレイヤのスペックルを抑える方法。</translation>
    </message>
    <message>
        <source>What computed</source>
        <translation>計算した装置</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>計算する装置。</translation>
    </message>
    <message>
        <source>What computes. &apos;auto&apos; takes the graphics card where it really works, else the processor.</source>
        <translation>計算する装置。「auto」は実際に動くならグラフィックカード、そうでなければプロセッサを使います。</translation>
    </message>
    <message>
        <source>What each band is, in order and separated by commas, such as {}. Leave a place empty to skip a band. Empty: read from the file.</source>
        <translation>各バンドの内容を、{} のように順にコンマで区切ります。空の箇所はそのバンドを飛ばします。空欄の場合はファイルから読みます。</translation>
    </message>
    <message>
        <source>What neighbouring tiles share; they are blended there.</source>
        <translation>隣り合うタイルが共有する部分。そこで滑らかにつなぎます。</translation>
    </message>
    <message>
        <source>What the grade rests on</source>
        <translation>評価の根拠</translation>
    </message>
    <message>
        <source>What the values are. &apos;guess&apos; reads the metadata and the range of values.</source>
        <translation>値の種類。「guess」はメタデータと値の範囲から判断します。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Which part of the data set: test, validation or train for chips, such as 2021/FRANCE for OMBRIA.</source>
        <translation>データセットのどの部分か。チップでは test、validation、train、OMBRIA では 2021/FRANCE など。</translation>
    </message>
    <message>
        <source>Which sensors each pixel was mapped from.</source>
        <translation>各画素の地図化に使ったセンサー。</translation>
    </message>
    <message>
        <source>Which sensors saw each pixel: optical, radar, both, or none.</source>
        <translation>各画素を観測したセンサー: 光学、レーダー、両方、なし。</translation>
    </message>
    <message>
        <source>Who drew the polygons that do not say so themselves.</source>
        <translation>作成者の記録がないポリゴンの作成者。</translation>
    </message>
    <message>
        <source>Who takes this folder along; answers then carry the name.</source>
        <translation>このフォルダを持って行く人。回答にその名前が付きます。</translation>
    </message>
    <message>
        <source>Who words it: the template, Phi-3, or a language model server on this machine. None can add a figure.</source>
        <translation>文章を作るもの: 定型文、Phi-3、このコンピュータの言語モデルサーバー。いずれも数値を加えることはできません。</translation>
    </message>
    <message>
        <source>Whole numbers from 0 to 254, one for each class; its style names and colours the classes.</source>
        <translation>0 から 254 の整数、クラスごとに一つ。クラスの名前と色はスタイルで決まります。</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Why the map {} says so</source>
        <translation>地図 {} がそう示す理由</translation>
    </message>
    <message>
        <source>Width and height of a chip.</source>
        <translation>チップの幅と高さ。</translation>
    </message>
    <message>
        <source>Width and height; a pixel is 10 m.</source>
        <translation>幅と高さ。1 画素は 10 m です。</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>文章の作成</translation>
    </message>
    <message>
        <source>accuracy,confusion matrix,area,confidence interval,olofsson,stehman,validation,kappa</source>
        <translation>精度,混同行列,面積,信頼区間,olofsson,stehman,検証,kappa</translation>
    </message>
    <message>
        <source>accuracy,evaluate,iou,f1,confusion matrix,calibration,clouds</source>
        <translation>精度,評価,iou,f1,混同行列,校正,雲</translation>
    </message>
    <message>
        <source>accuracy,validation,ground truth,field,stratified,random,points,qfield,mergin</source>
        <translation>精度,検証,現地調査,層化,無作為,点,qfield,mergin</translation>
    </message>
    <message>
        <source>accuracy,validation,reviewers,kappa,agreement,qfield</source>
        <translation>精度,検証,確認者,kappa,一致,qfield</translation>
    </message>
    <message>
        <source>active learning,uncertainty,confidence,entropy,doubt,correct,training</source>
        <translation>能動学習,不確実性,確信度,エントロピー,疑い,修正,学習</translation>
    </message>
    <message>
        <source>bars: here</source>
        <translation>棒: ここ</translation>
    </message>
    <message>
        <source>both, {} and {}</source>
        <translation>両方、{} と {}</translation>
    </message>
    <message>
        <source>box: what the model learnt from</source>
        <translation>箱: モデルが学んだデータ</translation>
    </message>
    <message>
        <source>calibration,speckle,lee,coregistration,reflectance,backscatter,analysis ready</source>
        <translation>校正,スペックル,lee,位置合わせ,反射率,後方散乱,解析準備済み</translation>
    </message>
    <message>
        <source>catalogue,model card,accuracy,onnx</source>
        <translation>カタログ,モデルカード,精度,onnx</translation>
    </message>
    <message>
        <source>deep learning,network,claire,fit,onnx</source>
        <translation>深層学習,ネットワーク,claire,学習,onnx</translation>
    </message>
    <message>
        <source>demo,example,synthetic,sentinel,sar,radar,clouds</source>
        <translation>デモ,例,合成,sentinel,sar,レーダー,雲</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>無作為に抽出</translation>
    </message>
    <message>
        <source>drawn at random within strata</source>
        <translation>層の中で無作為に抽出</translation>
    </message>
    <message>
        <source>drawn in a way that is not known</source>
        <translation>抽出方法は不明</translation>
    </message>
    <message>
        <source>drawn on a grid with a random start</source>
        <translation>無作為な起点の格子で抽出</translation>
    </message>
    <message>
        <source>edit,fix,repair,classes,manual,review</source>
        <translation>編集,修正,修復,クラス,手動,確認</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>explanation,evidence,why,phi-3,language model,sensor ablation,report</source>
        <translation>説明,根拠,理由,phi-3,言語モデル,センサー除去,レポート</translation>
    </message>
    <message>
        <source>grade {}</source>
        <translation>評価 {}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>mbtiles: tiles at several scales; cog: one GeoTIFF, in the sample&apos;s coordinate system.</source>
        <translation>mbtiles: 複数の縮尺のタイル。cog: 標本の座標系の GeoTIFF 一つ。</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>どちらもなし</translation>
    </message>
    <message>
        <source>proportional: as their area; equal: all the same; neyman: more where the class is large and its accuracy doubtful, for the smallest standard error. For stratified samples.</source>
        <translation>proportional: 面積に比例。equal: すべて同数。neyman: 面積が大きく精度の疑わしいクラスに多く配り、標準誤差を最小にします。層化標本用。</translation>
    </message>
    <message>
        <source>qfield,mergin,phone,offline,mbtiles,survey,mobile</source>
        <translation>qfield,mergin,スマートフォン,オフライン,mbtiles,調査,モバイル</translation>
    </message>
    <message>
        <source>segment,classify,land cover,water,flood,sentinel,sar,radar,deep learning</source>
        <translation>セグメンテーション,分類,土地被覆,水域,浸水,sentinel,sar,レーダー,深層学習</translation>
    </message>
    <message>
        <source>sentences dropped because they did not hold: {}</source>
        <translation>成り立たないため除いた文: {}</translation>
    </message>
    <message>
        <source>stac,sentinel,download,catalogue,worldcover,radar,optical</source>
        <translation>stac,sentinel,ダウンロード,カタログ,worldcover,レーダー,光学</translation>
    </message>
    <message>
        <source>stratified: at random within each class, so that rare ones get points too; simple: at random over the whole map; systematic: on a square grid with a random start.</source>
        <translation>stratified: 各クラスの中で無作為に抽出し、まれなクラスにも点を配ります。simple: 地図全体で無作為。systematic: 無作為な起点の正方格子。</translation>
    </message>
    <message>
        <source>train,corrections,points,polygons,active learning,weights</source>
        <translation>学習,修正,点,ポリゴン,能動学習,重み</translation>
    </message>
    <message>
        <source>train,labels,samples,data set,deep learning</source>
        <translation>学習,ラベル,サンプル,データセット,深層学習</translation>
    </message>
    <message>
        <source>units,calibration,clouds,offset,coregistration,sentinel</source>
        <translation>単位,校正,雲,ずれ,位置合わせ,sentinel</translation>
    </message>
    <message>
        <source>verified: {} of {} figures</source>
        <translation>検証済み: 数値 {} / {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>文章の作成: {}</translation>
    </message>
    <message>
        <source>{:,} x {:,} pixels, at most {:.1f} MB to fetch</source>
        <translation>{:,} x {:,} 画素、取得は最大 {:.1f} MB</translation>
    </message>
    <message>
        <source>{} answered {} points in common and differ on {}. Kappa, their agreement beyond chance, is {}.</source>
        <translation>{} は {} 点に共に回答し、{} 点で異なります。偶然を超える一致 kappa は {} です。</translation>
    </message>
    <message>
        <source>{} answers of {}</source>
        <translation>{} 件の回答（{}）</translation>
    </message>
    <message>
        <source>{} chips</source>
        <translation>チップ {} 個</translation>
    </message>
    <message>
        <source>{} is not empty. Choose a new folder.</source>
        <translation>{} は空ではありません。新しいフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{}. {}: {}, doubt {:.2f}</source>
        <translation>{}. {}: {}、疑わしさ {:.2f}</translation>
    </message>
    <message>
        <source>{}: overall accuracy {:.3f}, mean IoU {:.3f}, calibration error {:.3f}</source>
        <translation>{}: 全体精度 {:.3f}、平均 IoU {:.3f}、校正誤差 {:.3f}</translation>
    </message>
    <message>
        <source>{}: {} here</source>
        <translation>{}: ここでは {}</translation>
    </message>
    <message>
        <source>{}: {} points</source>
        <translation>{}: {} 点</translation>
    </message>
    <message>
        <source>▼ {} {}</source>
        <translation>▼ {} {}</translation>
    </message>
    <message>
        <source>The catalogue does not say where these scenes are cloudy: no cloud layer.</source>
        <translation>これらのシーンの雲の位置はカタログにないため、雲のレイヤはありません。</translation>
    </message>
    <message>
        <source>All rasters in it and below are used where they are radar; nothing is copied.</source>
        <translation>フォルダ以下のラスタのうちレーダーのものがすべて使われ、コピーはされません。</translation>
    </message>
    <message>
        <source>Area of water (ha)</source>
        <translation>水域の面積 (ha)</translation>
    </message>
    <message>
        <source>Chips an epoch</source>
        <translation>エポックごとのチップ数</translation>
    </message>
    <message>
        <source>Chips at a time; they are mixed with each other.</source>
        <translation>一度に扱うチップの数。チップは互いに混合されます。</translation>
    </message>
    <message>
        <source>Choose a radar layer.</source>
        <translation>レーダーレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Choose radar layers, a folder of radar rasters, or both.</source>
        <translation>レーダーレイヤ、レーダーラスタのフォルダ、またはその両方を選択してください。</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダ</translation>
    </message>
    <message>
        <source>Folder of radar rasters</source>
        <translation>レーダーラスタのフォルダ</translation>
    </message>
    <message>
        <source>GeoTIFF on the radar layer&apos;s pixels.</source>
        <translation>レーダーレイヤの画素に合わせた GeoTIFF。</translation>
    </message>
    <message>
        <source>GeoTIFF with 1 for water, 0 for land and 255 for no data.</source>
        <translation>水域が 1、陸地が 0、データなしが 255 の GeoTIFF。</translation>
    </message>
    <message>
        <source>How often as many chips are drawn.</source>
        <translation>その数のチップを何回取り出すか。</translation>
    </message>
    <message>
        <source>Length of the shoreline (m)</source>
        <translation>水際線の長さ (m)</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>エポックごとの損失</translation>
    </message>
    <message>
        <source>Loss of the last epoch</source>
        <translation>最後のエポックの損失</translation>
    </message>
    <message>
        <source>Low backscatter counts more in the loss: by band, by the mean of the bands, or not at all.</source>
        <translation>低い後方散乱を損失で重くします: バンドごと、バンドの平均、または重みなし。</translation>
    </message>
    <message>
        <source>Map water from radar</source>
        <translation>レーダーから水域を抽出</translation>
    </message>
    <message>
        <source>Maps water by a model or by a threshold of backscatter, draws its shoreline as smoothed polygons with area and length, and says what the two usual thresholds find in the same scene.

Thresholds need water and land in the scene, and take every smooth surface for water: runways, dry sand, radar shadow. They are there to compare with.</source>
        <translation>モデルまたは後方散乱のしきい値で水域を抽出し、水際線を面積と長さを持つ平滑なポリゴンとして描き、一般的な二つのしきい値が同じシーンで何を見つけるかを示します。

しきい値には水域と陸地の両方が必要で、滑走路、乾いた砂、レーダーの影など滑らかな面をすべて水域とみなします。比較のためのものです。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>使用されなかったもの: {}</translation>
    </message>
    <message>
        <source>Only tiles that show both water and land decide on the threshold, by their median.</source>
        <translation>水域と陸地の両方を含むタイルだけが、その中央値でしきい値を決めます。</translation>
    </message>
    <message>
        <source>Pieces of 128 x 128 pixels.</source>
        <translation>128 x 128 画素の切り出し。</translation>
    </message>
    <message>
        <source>Polarisations</source>
        <translation>偏波</translation>
    </message>
    <message>
        <source>Polygons in longitude and latitude with area (ha) and length of the outline (m).</source>
        <translation>経緯度のポリゴン。面積 (ha) と輪郭の長さ (m) を持ちます。</translation>
    </message>
    <message>
        <source>Pretrain on radar</source>
        <translation>レーダーで事前学習</translation>
    </message>
    <message>
        <source>Pretrained encoder</source>
        <translation>事前学習済みエンコーダ</translation>
    </message>
    <message>
        <source>Radar layers</source>
        <translation>レーダーレイヤ</translation>
    </message>
    <message>
        <source>Rounds of corner cutting; 0 keeps the pixels&apos; edges.</source>
        <translation>角を落とす回数。0 では画素の縁のままです。</translation>
    </message>
    <message>
        <source>Separated by commas, such as vv,vh. Empty: those that all rasters have.</source>
        <translation>vv,vh のようにコンマで区切ります。空欄: すべてのラスタにあるもの。</translation>
    </message>
    <message>
        <source>Shoreline</source>
        <translation>水際線</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Smaller ones get no shoreline; they stay in the water mask.</source>
        <translation>これより小さいものには水際線を作りませんが、水域マスクには残ります。</translation>
    </message>
    <message>
        <source>Smallest water body (ha)</source>
        <translation>最小の水域 (ha)</translation>
    </message>
    <message>
        <source>Smoothing of the shoreline</source>
        <translation>水際線の平滑化</translation>
    </message>
    <message>
        <source>Teaches a network what radar looks like from your own archive, without labels (SAR-W-MixMAE): it restores what is hidden of mixed images. &apos;Train a model&apos; can start from the encoder, with the recipes alos and alos-tiny. What it restores is shown while it runs: original, mixed, restored. Cancel keeps what the last whole epoch learnt; run it again with the same folder to go on.

It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>ラベルなしで、手元のアーカイブからレーダー画像の見え方をネットワークに学ばせます (SAR-W-MixMAE)。混合した画像の隠れた部分を復元します。「モデルを学習」ではレシピ alos と alos-tiny でこのエンコーダから始められます。実行中は元画像、混合画像、復元画像が表示されます。キャンセルすると最後に完了したエポックまでの結果が残り、同じフォルダで再実行すると続きから始まります。

エンジンの環境に LandClair の学習用パッケージ (requirements/training.txt) が必要です。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no file. Export it as a GeoTIFF first.</source>
        <translation>レイヤ「{}」はファイルではありません。先に GeoTIFF に書き出してください。</translation>
    </message>
    <message>
        <source>The same seed and rasters give the same encoder.</source>
        <translation>同じシードとラスタからは同じエンコーダが得られます。</translation>
    </message>
    <message>
        <source>Their bands are named after their polarisations.</source>
        <translation>バンドには偏波の名前が付いています。</translation>
    </message>
    <message>
        <source>Thresholds from tiles</source>
        <translation>タイルごとのしきい値</translation>
    </message>
    <message>
        <source>Water by Kittler and Illingworth&apos;s threshold</source>
        <translation>Kittler と Illingworth のしきい値による水域</translation>
    </message>
    <message>
        <source>Water by Otsu&apos;s threshold</source>
        <translation>大津のしきい値による水域</translation>
    </message>
    <message>
        <source>Weight of dark pixels</source>
        <translation>暗い画素の重み</translation>
    </message>
    <message>
        <source>Weights, history, pictures, and what going on needs.</source>
        <translation>重み、履歴、画像、そして再開に必要なもの。</translation>
    </message>
    <message>
        <source>What &apos;Pretrain on radar&apos; has made, for the recipes alos and alos-tiny.</source>
        <translation>「レーダーで事前学習」の結果。レシピ alos と alos-tiny で使います。</translation>
    </message>
    <message>
        <source>deep learning,self-supervised,masked,encoder,sar,mixmae</source>
        <translation>深層学習,自己教師あり,マスク,エンコーダ,sar,mixmae</translation>
    </message>
    <message>
        <source>lake,river,shoreline,threshold,otsu,sar</source>
        <translation>湖,川,水際線,しきい値,大津,sar</translation>
    </message>
    <message>
        <source>tiny trains on a CPU, base wants a graphics card.</source>
        <translation>tiny は CPU で学習でき、base にはグラフィックカードが必要です。</translation>
    </message>
    <message>
        <source>{}: area (ha)</source>
        <translation>{}: 面積 (ha)</translation>
    </message>
    <message>
        <source>{}: threshold (dB)</source>
        <translation>{}: しきい値 (dB)</translation>
    </message>
    <message>
        <source>0: estimated from the sea.</source>
        <translation>0: 海面から推定します。</translation>
    </message>
    <message>
        <source>1 is water; ships are looked for there only.</source>
        <translation>1 が水域です。船はそこだけで探します。</translation>
    </message>
    <message>
        <source>16-bit weights</source>
        <translation>16 ビットの重み</translation>
    </message>
    <message>
        <source>A .pt or .safetensors file, or the folder of a training.</source>
        <translation>.pt か .safetensors のファイル、または学習のフォルダ。</translation>
    </message>
    <message>
        <source>A GeoPackage of tile footprints; one that is an index already is brought up to date.</source>
        <translation>タイルの外形の GeoPackage。すでに索引であれば更新します。</translation>
    </message>
    <message>
        <source>A folder for the heat of every image in which something was found, at most 20.</source>
        <translation>何かが見つかった各画像のヒートレイヤを入れるフォルダ（最大 20）。</translation>
    </message>
    <message>
        <source>A place in the images of the index that looks like what is wanted.</source>
        <translation>索引の画像の中で、探すものに似た場所。</translation>
    </message>
    <message>
        <source>A raster that looks like what is wanted.</source>
        <translation>探すものに似たラスタ。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>All rasters in it and below; nothing is copied.</source>
        <translation>その中と下にあるすべてのラスタ。何もコピーしません。</translation>
    </message>
    <message>
        <source>Area looked at (km²)</source>
        <translation>調べた面積 (km²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Captions found first (share)</source>
        <translation>最初に見つかった説明文の割合</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Choose either a radar or an optical layer to name.</source>
        <translation>名付けるレイヤとして、レーダーか光学のどちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>Choose layers or a folder of images.</source>
        <translation>レイヤまたは画像のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Choose the class map whose regions shall be counted.</source>
        <translation>領域を数えるクラス地図を選んでください。</translation>
    </message>
    <message>
        <source>Choose the radar layer in which ships shall be counted.</source>
        <translation>船を数えるレーダーレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Classes by code</source>
        <translation>コード別のクラス</translation>
    </message>
    <message>
        <source>Classes, scene level</source>
        <translation>クラス（シーン単位）</translation>
    </message>
    <message>
        <source>Compares images with words: a model&apos;s name, or an .onnx file of one.</source>
        <translation>画像と言葉を比べるモデルの名前、または .onnx ファイル。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>Count ships or regions of a map</source>
        <translation>船または地図の領域を数える</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えたもの</translation>
    </message>
    <message>
        <source>Counts ships and other bright targets on water in a radar layer, or the connected regions of one class of a map, with a 95 % interval, density, sizes, and each object on the map.

Ships are found by a constant false-alarm rate: what stands out of the sea around it more than the given rate allows. Land must be masked by a water layer, or is recognised from the radar layer alone, which is less sure. Two ships side by side may count as one; the interval allows for it.</source>
        <translation>レーダーレイヤで水上の船などの明るい目標を、またはクラス地図の一つのクラスのつながった領域を数えます。95 % 区間、密度、大きさと、地図上の各対象が得られます。

船は一定の誤警報率で見つけます。周囲の海から、指定した率が許す以上に際立つものです。陸は水域レイヤで隠すか、レーダーレイヤだけから判断します（後者は確実さが劣ります）。並んだ二隻は一隻と数えることがあり、区間はそれを見込んでいます。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Degrees from north; tells side lobes and ghosts from ships.</source>
        <translation>北からの角度。サイドローブや偽像を船と区別します。</translation>
    </message>
    <message>
        <source>Describe a scene</source>
        <translation>シーンを記述</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>記述済み</translation>
    </message>
    <message>
        <source>Described areas</source>
        <translation>記述した区域</translation>
    </message>
    <message>
        <source>Displacement of ghosts (m)</source>
        <translation>偽像のずれ (m)</translation>
    </message>
    <message>
        <source>Distance from the shore (m)</source>
        <translation>岸からの距離 (m)</translation>
    </message>
    <message>
        <source>Each polygon is described on its own. Empty: the whole map.</source>
        <translation>ポリゴンごとに記述します。空欄: 地図全体。</translation>
    </message>
    <message>
        <source>Each sentence needs {} where the class stands.</source>
        <translation>各文にはクラスの入る所に {} が必要です。</translation>
    </message>
    <message>
        <source>Example image</source>
        <translation>見本の画像</translation>
    </message>
    <message>
        <source>Example place</source>
        <translation>見本の場所</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>誤警報率</translation>
    </message>
    <message>
        <source>Field: {}</source>
        <translation>項目: {}</translation>
    </message>
    <message>
        <source>Find places in images</source>
        <translation>画像から場所を探す</translation>
    </message>
    <message>
        <source>Folder of images with captions</source>
        <translation>説明文付き画像のフォルダ</translation>
    </message>
    <message>
        <source>Folder of optical rasters</source>
        <translation>光学ラスタのフォルダ</translation>
    </message>
    <message>
        <source>Footprints in longitude and latitude with rank, score, file, date, sensor and window in pixels.</source>
        <translation>経緯度の外形。順位、スコア、ファイル、日付、センサー、画素の窓が付きます。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage ファイル (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoTIFF with 1 for the first class, 2 for the second and so on; 255 is no data.</source>
        <translation>最初のクラスが 1、次が 2 … の GeoTIFF。255 はデータなし。</translation>
    </message>
    <message>
        <source>GeoTIFF with a band for each class, 0 to 1.</source>
        <translation>クラスごとに一つのバンドを持つ GeoTIFF（0〜1）。</translation>
    </message>
    <message>
        <source>GeoTIFF: how well each place fits, for the image with the best place.</source>
        <translation>GeoTIFF: 最良の場所がある画像で、各場所がどれだけ合うか。</translation>
    </message>
    <message>
        <source>Give either words, an example image or an example place.</source>
        <translation>言葉、見本の画像、見本の場所のどれか一つを指定してください。</translation>
    </message>
    <message>
        <source>Gives each tile of a scene the class, in your own words, that fits it best, without any training. Type the classes one a line, in English, as you would describe them: open water, dense forest.

The answer is at scene level: one for a tile of many pixels, smoothed between tiles. It is for a first look, not for areas; map pixels with &apos;Map land cover, water or flood&apos;.</source>
        <translation>学習なしで、シーンの各タイルに、あなたの言葉で最も合うクラスを与えます。クラスは一行に一つ、英語で、説明するように書いてください（open water、dense forest など）。

答えはシーン単位です。多くの画素からなるタイルに一つで、タイルの間は滑らかにします。最初の見当のためのもので、面積には使えません。画素の地図は「土地被覆・水域・浸水を地図化」で作ります。</translation>
    </message>
    <message>
        <source>Half the size, the same answers but for rounding.</source>
        <translation>大きさは半分、丸めを除いて同じ答えです。</translation>
    </message>
    <message>
        <source>Heading of the flight</source>
        <translation>飛行の方位</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>ヒート</translation>
    </message>
    <message>
        <source>Heat of all images</source>
        <translation>すべての画像のヒート</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>標高</translation>
    </message>
    <message>
        <source>How far along the flight azimuth ambiguities lie; 0: not looked for.</source>
        <translation>アジマスの偽像が飛行方向にどれだけ離れるか。0: 探しません。</translation>
    </message>
    <message>
        <source>How many of the best are wanted.</source>
        <translation>上位いくつが必要か。</translation>
    </message>
    <message>
        <source>How often a pixel of bare sea may be taken for a ship; smaller finds fewer faint ships.</source>
        <translation>何もない海の画素を船と誤る頻度。小さいほど、弱い船は見つかりにくくなります。</translation>
    </message>
    <message>
        <source>How the folder is laid out.</source>
        <translation>フォルダの構成。</translation>
    </message>
    <message>
        <source>Images in the index</source>
        <translation>索引にある画像</translation>
    </message>
    <message>
        <source>Images that are gone</source>
        <translation>なくなった画像</translation>
    </message>
    <message>
        <source>Images that are new</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>Images that are unchanged</source>
        <translation>変わらない画像</translation>
    </message>
    <message>
        <source>Images, and captions.jsonl or captions.csv that names the caption of each.</source>
        <translation>画像と、それぞれの説明文を示す captions.jsonl または captions.csv。</translation>
    </message>
    <message>
        <source>Import a model of images and words</source>
        <translation>画像と言葉のモデルを取り込む</translation>
    </message>
    <message>
        <source>In metres, for the relief.</source>
        <translation>メートル単位。起伏のために使います。</translation>
    </message>
    <message>
        <source>In pixels of the model; 0 is half a tile.</source>
        <translation>モデルの画素数。0 はタイルの半分。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Largest difference from the weights&apos; own answers</source>
        <translation>元の重みの答えとの最大の差</translation>
    </message>
    <message>
        <source>Layers that are files.</source>
        <translation>ファイルであるレイヤ。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Looks of the radar layer</source>
        <translation>レーダーレイヤのルック数</translation>
    </message>
    <message>
        <source>Lower end of the interval</source>
        <translation>区間の下端</translation>
    </message>
    <message>
        <source>Made by &apos;Make an index of images&apos;.</source>
        <translation>「画像の索引を作る」で作ったもの。</translation>
    </message>
    <message>
        <source>Make an index of images</source>
        <translation>画像の索引を作る</translation>
    </message>
    <message>
        <source>Makes one .onnx package of weights in OpenCLIP&apos;s layout (SARCLIP, SARVLM, RemoteCLIP, CLIP), or of what &apos;Train a model of images and words&apos; wrote. The Scenes tab, &apos;Make an index of images&apos; and &apos;Name tiles with your own classes&apos; take it as their model.

Sizes ViT-B-16, ViT-B-32 and ViT-L-14 load; nothing in the file is run. Mind the licence of published weights. It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>OpenCLIP 形式の重み（SARCLIP、SARVLM、RemoteCLIP、CLIP）、または「画像と言葉のモデルを学習」が書いたものから、一つの .onnx パッケージを作ります。「シーン」タブ、「画像の索引を作る」、「自分のクラスでタイルに名付ける」がモデルとして使います。

読み込める大きさは ViT-B-16、ViT-B-32、ViT-L-14 です。ファイルの中身は実行しません。公開された重みのライセンスに注意してください。エンジンの環境に LandClair の学習パッケージ（requirements/training.txt）が必要です。</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Name tiles with your own classes</source>
        <translation>自分のクラスでタイルに名付ける</translation>
    </message>
    <message>
        <source>Named tiles</source>
        <translation>名付けたタイル</translation>
    </message>
    <message>
        <source>Needed to count regions of a class.</source>
        <translation>クラスの領域を数えるのに必要です。</translation>
    </message>
    <message>
        <source>Not used: {}: {}</source>
        <translation>使用されなかったもの: {}: {}</translation>
    </message>
    <message>
        <source>Nothing is looked for within it: surf and piers are bright.</source>
        <translation>その内側は探しません。磯波や桟橋は明るいためです。</translation>
    </message>
    <message>
        <source>Number of contradictions</source>
        <translation>矛盾の数</translation>
    </message>
    <message>
        <source>Number of objects by length or area</source>
        <translation>長さまたは面積別の対象の数</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>パラメータの数</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>場所の数</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>見つかった場所の数</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX ファイル (*.onnx)</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Objects a square kilometre</source>
        <translation>1 平方キロメートルあたりの対象</translation>
    </message>
    <message>
        <source>Of the images that it was trained on; 0 takes images as they are.</source>
        <translation>学習に使った画像のもの。0 は画像をそのまま使います。</translation>
    </message>
    <message>
        <source>Of the transfer: natural, then optical, then sar.</source>
        <translation>転移の段階: natural、次に optical、次に sar。</translation>
    </message>
    <message>
        <source>One a line, in English; at least two.</source>
        <translation>一行に一つ、英語で、二つ以上。</translation>
    </message>
    <message>
        <source>One a line, with {} where the class stands, such as &apos;a radar image of {}.&apos;. Empty: the model&apos;s own.</source>
        <translation>一行に一つ、クラスの入る所に {} を置きます（「a radar image of {}.」など）。空欄: モデルのもの。</translation>
    </message>
    <message>
        <source>Optical layers</source>
        <translation>光学レイヤ</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Ranks the tiles of an index by how well they fit words such as &apos;flooded fields&apos;, an example image, or what a place of the index looks like. Give one of the three.

Words are in English, as the models are. Scores order places within one search; they are no probabilities, and cannot be compared between questions.</source>
        <translation>索引のタイルを、「flooded fields」のような言葉、見本の画像、または索引内のある場所の見え方にどれだけ合うかで並べます。三つのうち一つを指定してください。

言葉はモデルと同じく英語です。スコアは一回の検索の中で場所を並べるためのもので、確率ではなく、質問の間で比べることはできません。</translation>
    </message>
    <message>
        <source>Reads images tile by tile and keeps for each what a model of images and words says of it, with its place, date and file. &apos;Find places in images&apos; then answers questions in words within a moment.

An index that exists is brought up to date: images that have not changed are not read again, those that are gone leave it. Cancel keeps what is done; run it again to go on. Nothing is copied; the index knows the images by their paths.</source>
        <translation>画像をタイルごとに読み、画像と言葉のモデルが示す内容を、場所、日付、ファイルとともに保存します。「画像から場所を探す」は、言葉の質問にすぐ答えます。

既存の索引は更新されます。変わらない画像は読み直さず、なくなった画像は索引から外れます。キャンセルしても済んだ分は残り、もう一度実行すると続きます。何もコピーせず、索引は画像をパスで覚えます。</translation>
    </message>
    <message>
        <source>Says what is where; made by LandClair, or any layer with class codes and names.</source>
        <translation>何がどこにあるかを示します。LandClair が作ったもの、またはクラスのコードと名前を持つレイヤ。</translation>
    </message>
    <message>
        <source>Scaling of images</source>
        <translation>画像の値の調整</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Score of the best</source>
        <translation>最良のスコア</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Ships as points, regions as polygons, with their attributes.</source>
        <translation>船は点、領域はポリゴンで、属性が付きます。</translation>
    </message>
    <message>
        <source>Size of a pixel in metres</source>
        <translation>画素の大きさ（メートル）</translation>
    </message>
    <message>
        <source>Smaller ones are not counted; 0 counts all.</source>
        <translation>これより小さいものは数えません。0 はすべて数えます。</translation>
    </message>
    <message>
        <source>Smallest object (m²)</source>
        <translation>最小の対象 (m²)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>Step from tile to tile</source>
        <translation>タイル間の間隔</translation>
    </message>
    <message>
        <source>Teaches a network which caption belongs to which image (SARCLIP), in three stages, each starting from the last: natural images, optical remote sensing, radar. &apos;Import a model of images and words&apos; then makes a package that the Scenes tab can use. Cancel keeps what the last whole epoch learnt.

The size nano learns on a processor; the others want a graphics card. It needs LandClair&apos;s training packages (requirements/training.txt) in the engine&apos;s environment.</source>
        <translation>どの説明文がどの画像のものかをネットワークに教えます（SARCLIP）。自然画像、光学リモートセンシング、レーダーの三段階で、各段階は前の段階から始めます。「画像と言葉のモデルを取り込む」が、「シーン」タブで使えるパッケージにします。キャンセルしても、最後の完全なエポックまでの学習は残ります。

大きさ nano はプロセッサで学習でき、ほかはグラフィックカードが必要です。エンジンの環境に LandClair の学習パッケージ（requirements/training.txt）が必要です。</translation>
    </message>
    <message>
        <source>The fields and all facts, for programs.</source>
        <translation>項目とすべての事実（プログラム用）。</translation>
    </message>
    <message>
        <source>The fields, their facts and pictures.</source>
        <translation>項目とその事実、画像。</translation>
    </message>
    <message>
        <source>The folder of an earlier stage, or a published checkpoint. Empty: from nothing.</source>
        <translation>前の段階のフォルダ、または公開されたチェックポイント。空欄: 最初から。</translation>
    </message>
    <message>
        <source>The model&apos;s name is that of the file.</source>
        <translation>モデルの名前はファイルの名前です。</translation>
    </message>
    <message>
        <source>The polygons with the eight fields as attributes.</source>
        <translation>八つの項目を属性に持つポリゴン。</translation>
    </message>
    <message>
        <source>The published bpe_simple_vocab_16e6.txt.gz; all sizes but nano need it.</source>
        <translation>公開されている bpe_simple_vocab_16e6.txt.gz。nano 以外の大きさに必要です。</translation>
    </message>
    <message>
        <source>The published bpe_simple_vocab_16e6.txt.gz; own weights bring theirs.</source>
        <translation>公開されている bpe_simple_vocab_16e6.txt.gz。自作の重みには付属しています。</translation>
    </message>
    <message>
        <source>The same seed and images give the same model.</source>
        <translation>同じシードと画像からは同じモデルが得られます。</translation>
    </message>
    <message>
        <source>Tiles in the index</source>
        <translation>索引にあるタイル</translation>
    </message>
    <message>
        <source>Tiles searched</source>
        <translation>検索したタイル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Title, licence, sources, accuracy and limits, as JSON.</source>
        <translation>題名、ライセンス、出典、精度、限界（JSON）。</translation>
    </message>
    <message>
        <source>Train a model of images and words</source>
        <translation>画像と言葉のモデルを学習</translation>
    </message>
    <message>
        <source>Type at least two classes, one a line.</source>
        <translation>クラスを二つ以上、一行に一つ入力してください。</translation>
    </message>
    <message>
        <source>Upper end of the interval</source>
        <translation>区間の上端</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>水域マスク</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What the image shows, in English.</source>
        <translation>画像に写るものを英語で。</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>When the images were taken, such as 2024-05-31, for the season.</source>
        <translation>画像の撮影日（2024-05-31 など）。季節のために使います。</translation>
    </message>
    <message>
        <source>Who words it: the template, or Phi-3 on this machine. None can add a figure.</source>
        <translation>文章を作るもの: ひな形、またはこのマシンの Phi-3。どれも数字を加えられません。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>caption,text,terrain,layout,buildings,roads,water,knowlip,report</source>
        <translation>説明文,文章,地形,配置,建物,道路,水域,knowlip,レポート</translation>
    </message>
    <message>
        <source>clip,openclip,sarclip,sarvlm,remoteclip,checkpoint,onnx</source>
        <translation>clip,openclip,sarclip,sarvlm,remoteclip,チェックポイント,onnx</translation>
    </message>
    <message>
        <source>deep learning,clip,sarclip,contrastive,caption,search,zero shot</source>
        <translation>深層学習,clip,sarclip,対照学習,説明文,検索,ゼロショット</translation>
    </message>
    <message>
        <source>nano trains on a processor; the others are as published.</source>
        <translation>nano はプロセッサで学習できます。ほかは公開されたとおりです。</translation>
    </message>
    <message>
        <source>quick_gelu for weights that descend from OpenAI&apos;s, gelu for most others.</source>
        <translation>OpenAI に由来する重みは quick_gelu、ほかの多くは gelu。</translation>
    </message>
    <message>
        <source>sarclip: values from -1 to 1. clip: CLIP&apos;s own mean and deviation.</source>
        <translation>sarclip: -1〜1 の値。clip: CLIP の平均と標準偏差。</translation>
    </message>
    <message>
        <source>search,archive,embedding,clip,sarclip,sar,retrieval</source>
        <translation>検索,アーカイブ,埋め込み,clip,sarclip,sar,画像検索</translation>
    </message>
    <message>
        <source>search,words,text,similar,example,clip,sarclip,retrieval,heat</source>
        <translation>検索,言葉,文章,類似,見本,clip,sarclip,画像検索,ヒート</translation>
    </message>
    <message>
        <source>ship,vessel,target,cfar,detect,count,density,field,pond,building</source>
        <translation>船,船舶,目標,cfar,検出,計数,密度,畑,池,建物</translation>
    </message>
    <message>
        <source>ships, or the name or code of a class of the class map.</source>
        <translation>ships、またはクラス地図のクラスの名前かコード。</translation>
    </message>
    <message>
        <source>zero shot,words,classify,clip,sarclip,scene</source>
        <translation>ゼロショット,言葉,分類,clip,sarclip,シーン</translation>
    </message>
    <message>
        <source>Describes an area in eight fields: terrain, functionality, distribution, layout, boundary, buildings, roads, water. Each sentence rests on facts that were measured in the class map, the radar and optical layers and the heights, or looked up by place; the page lists them, step by step.

Contradictions between the steps are resolved by rule, or told. No language model writes a figure.</source>
        <translation>区域を八つの項目で記述します: 地形、機能、分布、配置、境界、建物、道路、水域。各文は、クラス地図、レーダーと光学のレイヤ、標高から測った事実、または場所から調べた事実に基づき、ページに順を追って示します。

段階の間の矛盾は規則で解くか、知らせます。言語モデルは数字を書きません。</translation>
    </message>
    <message>
        <source>The language of the description.</source>
        <translation>記述の言語。</translation>
    </message>
    <message>
        <source>Network to compare with</source>
        <translation>比べるネットワーク</translation>
    </message>
    <message>
        <source>The network&apos;s own count</source>
        <translation>ネットワーク自身の数</translation>
    </message>
    <message>
        <source>Weights of a KnowLIP network; its own count is told beside, never instead.</source>
        <translation>KnowLIP ネットワークの重み。その数は並べて示し、置き換えません。</translation>
    </message>
    <message>
        <source>At its peak, for a batch of 256. The published 0.00015 is for hundreds of epochs, 0.008 for minutes.</source>
        <translation>バッチ 256 のときの最大値です。論文の 0.00015 は数百エポック向け、0.008 は数分の学習向けです。</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>復元する対象</translation>
    </message>
    <message>
        <source>image: how bright each part is, which short pretrainings learn. token: texture alone, as published.</source>
        <translation>image: 各部分の明るさ。短い事前学習でも学べます。token: 論文どおり質感のみ。</translation>
    </message>
    <message>
        <source>How much darker water is than land (dB)</source>
        <translation>水域が陸地よりどれだけ暗いか (dB)</translation>
    </message>
    <message>
        <source>A threshold, or a model that knows water, by name or as an .onnx file: {}. Empty: water where there are VV, VH and an optical layer, else sar-water.</source>
        <translation>しきい値、または水域を知るモデルの名前か .onnx ファイル: {}。空欄: VV、VH と光学レイヤがあれば water、なければ sar-water。</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Cannot say</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>Cer&amp;tainty</source>
        <translation>確かさ(&amp;T)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低い</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中くらい</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>AreaChooser</name>
    <message>
        <source>&amp;draw</source>
        <translation>描画(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;layer</source>
        <translation>レイヤ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;polygons</source>
        <translation>ポリゴン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;view</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>地図上に矩形を描く</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map.</source>
        <translation>地図上に矩形を描いてください。</translation>
    </message>
    <message>
        <source>Inside the polygons of a layer, the selected ones if there are any</source>
        <translation>レイヤのポリゴンの内側。選択があれば選択されたものだけ</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>ポリゴンレイヤ</translation>
    </message>
    <message>
        <source>What the map shows now</source>
        <translation>地図に今表示されている範囲</translation>
    </message>
    <message>
        <source>Where the chosen layers overlap</source>
        <translation>選んだレイヤが重なる範囲</translation>
    </message>
</context>
<context>
    <name>BandRolesDialog</name>
    <message>
        <source>&amp;Values are</source>
        <translation>値の種類(&amp;V)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Bands and units of {}</source>
        <translation>{}のバンドと単位</translation>
    </message>
    <message>
        <source>Bands read from: {}
Units read from: {}</source>
        <translation>バンドの読み取り元: {}
単位の読み取り元: {}</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>as read: {}</source>
        <translation>読み取った値: {}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>ClassChips</name>
    <message>
        <source>Classes: {}</source>
        <translation>クラス: {}</translation>
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
        <translation>クラス地図(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;False alarms</source>
        <translation>誤警報(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>レーダー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Smallest</source>
        <translation>最小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Water</source>
        <translation>水域(&amp;W)</translation>
    </message>
    <message>
        <source>1 in {:,} pixels</source>
        <translation>{:,} 画素に 1 回</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}: {:,}&lt;/b&gt;  ({:.0f} % interval {:,} to {:,})</source>
        <translation>&lt;b&gt;{}: {:,}&lt;/b&gt;  （{:.0f} % 区間 {:,}〜{:,}）</translation>
    </message>
    <message>
        <source>A layer that is 1 on water; ships are looked for there only</source>
        <translation>水域で 1 のレイヤ。船はそこだけで探します</translation>
    </message>
    <message>
        <source>Choose the radar layer in which ships shall be counted.</source>
        <translation>船を数えるレーダーレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Class map to count in</source>
        <translation>数えるクラス地図</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>数える(&amp;U)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>Counted: {} ({:,})</source>
        <translation>数えたもの: {}（{:,}）</translation>
    </message>
    <message>
        <source>How often bare sea may be taken for a ship; rarer finds fewer faint ships</source>
        <translation>何もない海を船と誤る頻度。まれにするほど、弱い船は見つかりにくくなります</translation>
    </message>
    <message>
        <source>Needed for everything but ships; its style names the classes</source>
        <translation>船以外に必要です。スタイルがクラスの名前を示します</translation>
    </message>
    <message>
        <source>Progress of the count</source>
        <translation>計数の進み具合</translation>
    </message>
    <message>
        <source>Radar layer to count in</source>
        <translation>数えるレーダーレイヤ</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>船</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>対象(&amp;H)</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>水域マスク</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>すべての大きさ</translation>
    </message>
    <message>
        <source>{} a km² on {} km²</source>
        <translation>1 km² あたり {}（{} km² 中）</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>The network&apos;s own count: {:.1f}</source>
        <translation>ネットワーク自身の数: {:.1f}</translation>
    </message>
    <message>
        <source>Weights of a KnowLIP network; its own count is told beside, never instead</source>
        <translation>KnowLIP ネットワークの重み。その数は並べて示し、置き換えません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>DescribeTool</name>
    <message>
        <source>&amp;Area</source>
        <translation>範囲(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Class map</source>
        <translation>クラス地図(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>記述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>光学(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>レーダー(&amp;R)</translation>
    </message>
    <message>
        <source>A layer of heights in metres, for the relief</source>
        <translation>標高（メートル）のレイヤ。起伏のために使います</translation>
    </message>
    <message>
        <source>Choose the class map of the area first; the Map tab makes one.</source>
        <translation>先に区域のクラス地図を選んでください。「地図」タブで作れます。</translation>
    </message>
    <message>
        <source>Class map to describe</source>
        <translation>記述するクラス地図</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Describe this area</source>
        <translation>この区域を記述</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML ファイル (*.html)</translation>
    </message>
    <message>
        <source>Hei&amp;ghts</source>
        <translation>標高(&amp;G)</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>標高</translation>
    </message>
    <message>
        <source>Optical layer to describe</source>
        <translation>記述する光学レイヤ</translation>
    </message>
    <message>
        <source>Progress of the description</source>
        <translation>記述の進み具合</translation>
    </message>
    <message>
        <source>Radar layer to describe</source>
        <translation>記述するレーダーレイヤ</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>HTML を保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>記述を保存</translation>
    </message>
    <message>
        <source>Select one or more polygons of a layer first.</source>
        <translation>先にレイヤのポリゴンを一つ以上選択してください。</translation>
    </message>
    <message>
        <source>The description is in the clipboard.</source>
        <translation>記述をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>{} に書き出しました。</translation>
    </message>
    <message>
        <source>the selected polygons</source>
        <translation>選択したポリゴン</translation>
    </message>
    <message>
        <source>the whole class map</source>
        <translation>クラス地図全体</translation>
    </message>
    <message>
        <source>what the map shows</source>
        <translation>地図の表示範囲</translation>
    </message>
    <message>
        <source>In the language and by the writer that the Explain tab&apos;s settings name</source>
        <translation>「説明」タブの設定にある言語と書き手で作ります</translation>
    </message>
</context>
<context>
    <name>DescriptionText</name>
    <message>
        <source>facts: {}</source>
        <translation>事実: {}</translation>
    </message>
    <message>
        <source>hide how it came about</source>
        <translation>導き方を隠す</translation>
    </message>
    <message>
        <source>hide the facts</source>
        <translation>事実を隠す</translation>
    </message>
    <message>
        <source>how it came about</source>
        <translation>どう導いたか</translation>
    </message>
</context>
<context>
    <name>EngineEnvironment</name>
    <message>
        <source>A Python 3.11 or newer that can make virtual environments was not found. Install one (on Debian and Ubuntu: python3-venv), or choose an interpreter you already have.</source>
        <translation>仮想環境を作れる Python 3.11 以降が見つかりません。インストールする（Debian と Ubuntu では python3-venv）か、すでにあるインタプリタを選んでください。</translation>
    </message>
    <message>
        <source>Python 3.11 or newer is needed, this is {}.{}.</source>
        <translation>Python 3.11 以降が必要ですが、これは {}.{} です。</translation>
    </message>
    <message>
        <source>The chosen interpreter does not exist: {}</source>
        <translation>選んだインタプリタがありません: {}</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>エンジンはまだセットアップされていません。</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>エンジンの準備ができています。</translation>
    </message>
    <message>
        <source>The interpreter does not run: {}</source>
        <translation>インタプリタが動きません: {}</translation>
    </message>
    <message>
        <source>The interpreter {} lacks something: {}</source>
        <translation>インタプリタ {} に足りないものがあります: {}</translation>
    </message>
    <message>
        <source>The list of packages is missing: {}. Install LandClair again.</source>
        <translation>パッケージの一覧がありません: {}。LandClair を再インストールしてください。</translation>
    </message>
    <message>
        <source>The set-up failed: {}</source>
        <translation>セットアップに失敗しました: {}</translation>
    </message>
    <message>
        <source>The set-up was cancelled; nothing was changed.</source>
        <translation>セットアップを中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The set-up was interrupted. Set the engine up again.</source>
        <translation>セットアップが中断されました。もう一度エンジンをセットアップしてください。</translation>
    </message>
    <message>
        <source>This version of LandClair expects newer packages. Repair brings them.</source>
        <translation>この版の LandClair には新しいパッケージが必要です。「修復」で入ります。</translation>
    </message>
    <message>
        <source>Using {}</source>
        <translation>使用中: {}</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>メッセージなし</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>&amp;Set up</source>
        <translation>セットアップ(&amp;S)</translation>
    </message>
    <message>
        <source>A Python 3.11 or newer that already has the packages</source>
        <translation>必要なパッケージがすでにある Python 3.11 以降</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checking LandClair&apos;s engine</source>
        <translation>LandClair のエンジンを確認中</translation>
    </message>
    <message>
        <source>For the GPU {} as well (downloads about 2 GB more)</source>
        <translation>GPU {} にも対応させる（さらに約 2 GB をダウンロード）</translation>
    </message>
    <message>
        <source>LandClair computes in a Python environment of its own, apart from QGIS, so that neither can disturb the other. Setting it up downloads about 150 MB from the Python Package Index and takes about 500 MB here, without administrator rights:</source>
        <translation>LandClair は QGIS とは別の専用の Python 環境で計算するので、互いに影響しません。セットアップでは Python Package Index から約 150 MB をダウンロードし、ここに約 500 MB を使います。管理者権限は不要です:</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>セットアップのログ</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>エンジンを探しています…</translation>
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
        <translation>Python インタプリタ</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>修復(&amp;P)</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>削除(&amp;O)</translation>
    </message>
    <message>
        <source>Remove LandClair&apos;s engine from {}? Maps that were made stay.</source>
        <translation>{} から LandClair のエンジンを削除しますか。作成した地図は残ります。</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>エンジンを削除</translation>
    </message>
    <message>
        <source>Removing LandClair&apos;s engine</source>
        <translation>LandClair のエンジンを削除中</translation>
    </message>
    <message>
        <source>Setting up LandClair&apos;s engine</source>
        <translation>LandClair のエンジンをセットアップ中</translation>
    </message>
    <message>
        <source>Use my &amp;interpreter…</source>
        <translation>手持ちのインタプリタ(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>ExplainRequest</name>
    <message>
        <source>The place cannot be found on the map: {}. Choose one on the map.</source>
        <translation>その場所は地図にありません: {}。地図上の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>ExplainSettings</name>
    <message>
        <source>&amp;Field review</source>
        <translation>現地確認(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Get Phi-3…</source>
        <translation>Phi-3 を入手(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>参照(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Writer</source>
        <translation>文章の作成(&amp;W)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this machine. Expected an address such as {}; evidence does not leave it.</source>
        <translation>「{}」はこのコンピュータにありません。{} のようなアドレスを指定してください。根拠のデータは外に出ません。</translation>
    </message>
    <message>
        <source>A class layer with the same codes that is known to be right</source>
        <translation>正しいと分かっている、同じコードのクラスレイヤ</translation>
    </message>
    <message>
        <source>A sample of this map that LandClair has drawn, with its answers</source>
        <translation>LandClair が抽出したこの地図の標本とその回答</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Ask for the model&apos;s own reading too, unverified</source>
        <translation>モデル自身の読み取り（未検証）も求める</translation>
    </message>
    <message>
        <source>M&amp;odel there</source>
        <translation>サーバーのモデル(&amp;O)</translation>
    </message>
    <message>
        <source>Phi-3 on this machine</source>
        <translation>このコンピュータの Phi-3</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>参照地図</translation>
    </message>
    <message>
        <source>Server on this machine (Ollama, llama.cpp)</source>
        <translation>このコンピュータのサーバー（Ollama、llama.cpp）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Takes up to three times as long as mapping the place once</source>
        <translation>その場所を一度地図化する時間の最大 3 倍かかります</translation>
    </message>
    <message>
        <source>Template (needs no model)</source>
        <translation>定型文（モデル不要）</translation>
    </message>
    <message>
        <source>Try the model again without each sensor</source>
        <translation>センサーを一つずつ外してモデルを再実行</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>name of the model there, such as phi3</source>
        <translation>サーバーでのモデル名（例: phi3）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ExplainTab</name>
    <message>
        <source>Ask a follow-up</source>
        <translation>続けて質問</translation>
    </message>
    <message>
        <source>Ask a follow-up, such as: could it be wet sand?</source>
        <translation>続けて質問（例: 濡れた砂ではありませんか）</translation>
    </message>
    <message>
        <source>Choose the class map first.</source>
        <translation>先にクラス地図を選んでください。</translation>
    </message>
    <message>
        <source>Choose the map&apos;s model first.</source>
        <translation>先に地図のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Explain a place of a map in this project first, then ask about it.</source>
        <translation>先にこのプロジェクトの地図の場所を説明させてから、質問してください。</translation>
    </message>
    <message>
        <source>Explaining the map</source>
        <translation>地図を説明しています</translation>
    </message>
    <message>
        <source>Explanations of this project</source>
        <translation>このプロジェクトの説明</translation>
    </message>
    <message>
        <source>Why this, here</source>
        <translation>ここがこうなった理由</translation>
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
        <translation>ここが{}の理由</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>grade {}</source>
        <translation>評価 {}</translation>
    </message>
    <message>
        <source>measured on {:.0f} % of the place, evenly chosen</source>
        <translation>場所の {:.0f} % を均等に選んで測定</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML ファイル (*.html)</translation>
    </message>
    <message>
        <source>Keep the explanation</source>
        <translation>説明を保存</translation>
    </message>
    <message>
        <source>Model&apos;s own reading, unverified</source>
        <translation>モデル自身の読み取り（未検証）</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The explanation is in the clipboard.</source>
        <translation>説明をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Written to {}.</source>
        <translation>{} に書き出しました。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
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
        <translation>学習用のラベルも(&amp;L)（ESA WorldCover）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Another STAC API</source>
        <translation>別の STAC API</translation>
    </message>
    <message>
        <source>Catalo&amp;gue</source>
        <translation>カタログ(&amp;G)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Earth Search, radar from Planetary Computer</source>
        <translation>Earth Search（レーダーは Planetary Computer）</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>取得(&amp;E)</translation>
    </message>
    <message>
        <source>Fetch a pair for this view</source>
        <translation>このビューのペアを取得</translation>
    </message>
    <message>
        <source>Fetched: {:.0f} % cloud, {:.0f} % of the view, {:.1f} days apart. {}</source>
        <translation>取得しました: 雲 {:.0f} %、ビューの {:.0f} %、{:.1f} 日の差。{}</translation>
    </message>
    <message>
        <source>Fetching a pair</source>
        <translation>ペアを取得中</translation>
    </message>
    <message>
        <source>Find the best pair and fetch its pixels in the view</source>
        <translation>最適なペアを探し、ビュー内の画素を取得</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Most clo&amp;ud</source>
        <translation>雲の上限(&amp;U)</translation>
    </message>
    <message>
        <source>Of your account; with one, Planetary Computer gives terrain-corrected radar</source>
        <translation>アカウントのトークン。あれば Planetary Computer から地形補正済みレーダーを取得できます</translation>
    </message>
    <message>
        <source>Planetary Computer</source>
        <translation>Planetary Computer</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>取得の進み具合</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept for the next try</source>
        <translation>停止。届いた分は次回のために残ります</translation>
    </message>
    <message>
        <source>The view: {:,} × {:,} pixels of 10 m, at most {:,.0f} MB to fetch</source>
        <translation>ビュー: 10 m の画素 {:,} × {:,}、取得は最大 {:,.0f} MB</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Type the address of the STAC API first.</source>
        <translation>先に STAC API のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>FieldBasemap</name>
    <message>
        <source>QGIS&apos;s algorithm {} is missing. Switch the Processing plugin on.</source>
        <translation>QGIS のアルゴリズム {} がありません。Processing プラグインを有効にしてください。</translation>
    </message>
    <message>
        <source>The picture of the layers could not be made: {}</source>
        <translation>レイヤの画像を作れませんでした: {}</translation>
    </message>
    <message>
        <source>The picture of the layers could not be written: {}.</source>
        <translation>レイヤの画像を書き出せませんでした: {}。</translation>
    </message>
    <message>
        <source>The picture would be {:,.0f} x {:,.0f} pixels. Choose coarser pixels, or MBTiles.</source>
        <translation>画像が {:,.0f} x {:,.0f} 画素になります。画素を粗くするか、MBTiles を選んでください。</translation>
    </message>
</context>
<context>
    <name>FieldProject</name>
    <message>
        <source>   The question is the pixel at the point, not what lies around it. Certainty, photo and remark help.</source>
        <translation>   問うのはその点の画素であり、周囲ではありません。確かさ、写真、備考が役に立ちます。</translation>
    </message>
    <message>
        <source>1. Copy this whole folder to the phone. QField: Android/data/ch.opengis.qfield/files/Imported Projects, or QFieldCloud. Mergin Maps: make a project of this folder.</source>
        <translation>1. このフォルダ全体をスマートフォンにコピーします。QField: Android/data/ch.opengis.qfield/files/Imported Projects、または QFieldCloud。Mergin Maps: このフォルダからプロジェクトを作ります。</translation>
    </message>
    <message>
        <source>2. Open {}. No network is needed.</source>
        <translation>2. {} を開きます。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>3. Go to each open ring, tap it, and say what is there: {}; or &apos;cannot say&apos;.</source>
        <translation>3. 未回答の輪の場所へ行き、タップして、そこにあるものを答えます: {}、または「判断できない」。</translation>
    </message>
    <message>
        <source>4. What the map says is shown after the answer only. Do not change an answer because of it.</source>
        <translation>4. 地図の内容は回答の後にだけ表示されます。それを理由に回答を変えないでください。</translation>
    </message>
    <message>
        <source>5. Do not add, move or delete points; a point that cannot be reached is &apos;cannot say&apos; with a remark.</source>
        <translation>5. 点を追加、移動、削除しないでください。行けない点は「判断できない」とし、備考を書きます。</translation>
    </message>
    <message>
        <source>6. Bring {} back under your own name, such as ada.gpkg; &apos;Merge reviews&apos; takes it in.</source>
        <translation>6. {} を ada.gpkg のように自分の名前で持ち帰ります。「標本の確認結果を統合」で取り込みます。</translation>
    </message>
    <message>
        <source>Field review, {} points</source>
        <translation>現地確認、{} 点</translation>
    </message>
    <message>
        <source>In this folder: {}</source>
        <translation>このフォルダの内容: {}</translation>
    </message>
    <message>
        <source>Photos are kept in the folder DCIM beside the project; bring it back too.</source>
        <translation>写真はプロジェクトの隣の DCIM フォルダにあります。これも持ち帰ってください。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>周辺</translation>
    </message>
    <message>
        <source>The project could not be written: {}.</source>
        <translation>プロジェクトを書き出せませんでした: {}。</translation>
    </message>
    <message>
        <source>{} cannot be opened again. Is the disk full?</source>
        <translation>{} を再び開けません。ディスクがいっぱいではありませんか。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Fetch a pair for this view</source>
        <translation>このビューのペアを取得(&amp;F)</translation>
    </message>
    <message>
        <source>1  Engine</source>
        <translation>1  エンジン</translation>
    </message>
    <message>
        <source>2  Try it</source>
        <translation>2  試す</translation>
    </message>
    <message>
        <source>3  Your data</source>
        <translation>3  手持ちのデータ</translation>
    </message>
    <message>
        <source>A simulated Sentinel-1 and Sentinel-2 scene with clouds, made on this machine in a few seconds.</source>
        <translation>雲のある Sentinel-1 と Sentinel-2 の模擬シーンを、このコンピュータで数秒で作ります。</translation>
    </message>
    <message>
        <source>Add an optical raster, a radar raster or both to the project, and choose them in the Map tab.</source>
        <translation>光学ラスタ、レーダーラスタ、またはその両方をプロジェクトに追加し、「地図」タブで選んでください。</translation>
    </message>
    <message>
        <source>Choose my &amp;layers</source>
        <translation>自分のレイヤを選ぶ(&amp;L)</translation>
    </message>
    <message>
        <source>Demo scene, clouds</source>
        <translation>デモシーン（雲）</translation>
    </message>
    <message>
        <source>Demo scene, optical (Sentinel-2)</source>
        <translation>デモシーン（光学、Sentinel-2）</translation>
    </message>
    <message>
        <source>Demo scene, radar (Sentinel-1)</source>
        <translation>デモシーン（レーダー、Sentinel-1）</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>デモシーンを作成中</translation>
    </message>
    <message>
        <source>Open the &amp;demo scene</source>
        <translation>デモシーンを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Progress of the demo scene</source>
        <translation>デモシーンの進み具合</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>score {:.3f}</source>
        <translation>スコア {:.3f}</translation>
    </message>
    <message>
        <source>▲ file has changed</source>
        <translation>▲ ファイルが変わりました</translation>
    </message>
    <message>
        <source>▲ file is gone</source>
        <translation>▲ ファイルがありません</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Arrow keys go through the places; Enter adds the image to the map</source>
        <translation>矢印キーで場所を順に見ます。Enter で画像を地図に加えます</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった場所</translation>
    </message>
</context>
<context>
    <name>IndexBuilder</name>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Optical folder</source>
        <translation>光学のフォルダ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Radar folder</source>
        <translation>レーダーのフォルダ(&amp;R)</translation>
    </message>
    <message>
        <source>All images in it and below; nothing is copied</source>
        <translation>その中と下にあるすべての画像。何もコピーしません</translation>
    </message>
    <message>
        <source>An index that exists is brought up to date: only new and changed images are read</source>
        <translation>既存の索引は更新されます。新しい画像と変わった画像だけを読みます</translation>
    </message>
    <message>
        <source>Inde&amp;x file</source>
        <translation>索引ファイル(&amp;X)</translation>
    </message>
    <message>
        <source>Indexes (*.gpkg)</source>
        <translation>索引 (*.gpkg)</translation>
    </message>
    <message>
        <source>Ma&amp;ke the index</source>
        <translation>索引を作る(&amp;K)</translation>
    </message>
    <message>
        <source>Make or refresh an index</source>
        <translation>索引を作る、更新する</translation>
    </message>
    <message>
        <source>Making an index of images</source>
        <translation>画像の索引を作成中</translation>
    </message>
    <message>
        <source>Mark at least one layer, or choose a folder of images.</source>
        <translation>レイヤに少なくとも一つ印を付けるか、画像のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>索引の進み具合</translation>
    </message>
    <message>
        <source>Radar &amp;values</source>
        <translation>レーダーの値(&amp;V)</translation>
    </message>
    <message>
        <source>Read the images, or those that are new</source>
        <translation>画像を、または新しい画像を読みます</translation>
    </message>
    <message>
        <source>Say into which file the index shall be written.</source>
        <translation>索引を書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>Stop; what has been read is kept for the next try</source>
        <translation>停止。読んだ分は次回のために残ります</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>read from the files</source>
        <translation>ファイルから読み取る</translation>
    </message>
</context>
<context>
    <name>IndexChooser</name>
    <message>
        <source>An index makes your images searchable by words. &lt;a href=&apos;#&apos;&gt;Make one&lt;/a&gt;</source>
        <translation>索引があると、画像を言葉で検索できます。&lt;a href=&apos;#&apos;&gt;作る&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I&amp;ndex</source>
        <translation>索引(&amp;N)</translation>
    </message>
    <message>
        <source>Index to search in</source>
        <translation>検索する索引</translation>
    </message>
    <message>
        <source>Indexes (*.gpkg)</source>
        <translation>索引 (*.gpkg)</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>索引を開く</translation>
    </message>
    <message>
        <source>Open an index that exists</source>
        <translation>既存の索引を開く</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>LandClairDock</name>
    <message>
        <source>Engine and settings</source>
        <translation>エンジンと設定</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
</context>
<context>
    <name>LandClairPlugin</name>
    <message>
        <source>Show or hide the LandClair panel</source>
        <translation>LandClair パネルの表示を切り替え</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the project</source>
        <translation>プロジェクトのレイヤ</translation>
    </message>
    <message>
        <source>Layers to read</source>
        <translation>読み込むレイヤ</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>レーダー</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source> · moved by {:.0f} m (&lt;a href=&apos;#&apos;&gt;undo&lt;/a&gt;)</source>
        <translation> · {:.0f} m 移動（&lt;a href=&apos;#&apos;&gt;元に戻す&lt;/a&gt;）</translation>
    </message>
    <message>
        <source>Bands and units of this layer</source>
        <translation>このレイヤのバンドと単位</translation>
    </message>
    <message>
        <source>Bands: {}
Units: {}</source>
        <translation>バンド: {}
単位: {}</translation>
    </message>
    <message>
        <source>Not a file: it is exported over the area first</source>
        <translation>ファイルではないため、先に範囲を書き出します</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} バンド</translation>
    </message>
    <message>
        <source>{}: bands and units</source>
        <translation>{}: バンドと単位</translation>
    </message>
    <message>
        <source>▲ Unknown {}: choose them with the … button</source>
        <translation>▲ {}が不明です。… ボタンで選んでください</translation>
    </message>
</context>
<context>
    <name>LayerSources</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; could not be read over the area ({}). Check its connection and try again.</source>
        <translation>レイヤ「{}」をこの範囲で読めませんでした（{}）。接続を確認してもう一度試してください。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; does not cover the area. Choose another area.</source>
        <translation>レイヤ「{}」は範囲を覆っていません。別の範囲を選んでください。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no file, and the area has {:,} of its pixels. Choose a smaller area.</source>
        <translation>レイヤ「{}」はファイルではなく、範囲の画素が {:,} あります。もっと小さい範囲を選んでください。</translation>
    </message>
</context>
<context>
    <name>LinkedViews</name>
    <message>
        <source>LandClair review</source>
        <translation>LandClair の確認</translation>
    </message>
    <message>
        <source>Layer of view {}</source>
        <translation>ビュー {} のレイヤ</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>&amp;Clouds</source>
        <translation>雲(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>光学(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;SAR</source>
        <translation>SAR(&amp;S)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is moved by {:.1f} m to the right and {:.1f} m down in LandClair; the file is not changed.</source>
        <translation>「{}」は LandClair の中で右に {:.1f} m、下に {:.1f} m 移動します。ファイルは変わりません。</translation>
    </message>
    <message>
        <source>A layer that is not zero under clouds. There the optical layers are ignored and radar decides.</source>
        <translation>雲の下で 0 でないレイヤ。そこでは光学レイヤを無視し、レーダーで判断します。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>先にモデルを選んでください。</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>雲マスク</translation>
    </message>
    <message>
        <source>Draw a rectangle or choose a polygon layer first.</source>
        <translation>先に矩形を描くか、ポリゴンレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Fetch a pair for this view</source>
        <translation>このビューのペアを取得</translation>
    </message>
    <message>
        <source>No layers? Fetch a pair for this view</source>
        <translation>レイヤがなければペアを取得</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>Optical &amp;before</source>
        <translation>前の光学(&amp;B)</translation>
    </message>
    <message>
        <source>Optical before</source>
        <translation>以前の光学</translation>
    </message>
    <message>
        <source>Radar (SAR)</source>
        <translation>レーダー (SAR)</translation>
    </message>
    <message>
        <source>Radar before</source>
        <translation>以前のレーダー</translation>
    </message>
    <message>
        <source>SAR befor&amp;e</source>
        <translation>前の SAR(&amp;E)</translation>
    </message>
    <message>
        <source>The values of &apos;{}&apos; could be several things. Say what they are with the … button beside it.</source>
        <translation>「{}」の値は複数の意味に取れます。横の … ボタンで指定してください。</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Model card: {}</source>
        <translation>モデルカード: {}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>モデル (*.onnx)</translation>
    </message>
    <message>
        <source>No model could be read. Choose an ONNX file.</source>
        <translation>モデルを読めませんでした。ONNX ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Use a model from an ONNX file</source>
        <translation>ONNX ファイルのモデルを使う</translation>
    </message>
    <message>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <source>{} classes</source>
        <translation>{} クラス</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Ground resolution: {:g} m</source>
        <translation>地上解像度: {:g} m</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Licence: {}</source>
        <translation>ライセンス: {}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>測定した精度</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>SHA-256: {}</source>
        <translation>SHA-256: {}</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>This model has no measured accuracy.</source>
        <translation>このモデルの精度は測定されていません。</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>バージョン: {}</translation>
    </message>
</context>
<context>
    <name>PairCheck</name>
    <message>
        <source>Findings of the pair check</source>
        <translation>ペアの点検結果</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Fix: {}</source>
        <translation>修正: {}</translation>
    </message>
    <message>
        <source>What was found, and what mends it</source>
        <translation>見つかった問題とその直し方</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>choose an optical and a radar layer</source>
        <translation>光学レイヤとレーダーレイヤを選んでください</translation>
    </message>
    <message>
        <source>needs an optical and a radar layer that are files</source>
        <translation>ファイルである光学レイヤとレーダーレイヤが必要です</translation>
    </message>
</context>
<context>
    <name>Phi3Page</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>このフォルダを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Asking what would be downloaded…</source>
        <translation>ダウンロードの内容を問い合わせています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Download from its authors</source>
        <translation>作者からダウンロード</translation>
    </message>
    <message>
        <source>Downloading Phi-3</source>
        <translation>Phi-3 をダウンロード中</translation>
    </message>
    <message>
        <source>Folder with a Phi-3 model</source>
        <translation>Phi-3 モデルのフォルダ</translation>
    </message>
    <message>
        <source>It is here: &amp;let it write</source>
        <translation>ここにあります。文章を書かせる(&amp;L)</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>フォルダを調べています…</translation>
    </message>
    <message>
        <source>Phi-3 for ONNX Runtime (genai_config.json) or for transformers (config.json).</source>
        <translation>ONNX Runtime 用（genai_config.json）または transformers 用（config.json）の Phi-3。</translation>
    </message>
    <message>
        <source>Phi-3 is here: {}.</source>
        <translation>Phi-3 の場所: {}。</translation>
    </message>
    <message>
        <source>Phi-3-mini-4k-instruct by Microsoft, for ONNX Runtime.&lt;br&gt;From {}&lt;br&gt;Licence: {}&lt;br&gt;Size: {} on disk, about {} in memory.&lt;br&gt;To {}&lt;br&gt;Every file is checked by its SHA-256.</source>
        <translation>Microsoft の Phi-3-mini-4k-instruct（ONNX Runtime 用）。&lt;br&gt;取得元: {}&lt;br&gt;ライセンス: {}&lt;br&gt;サイズ: ディスク上 {}、メモリ約 {}。&lt;br&gt;保存先: {}&lt;br&gt;すべてのファイルを SHA-256 で確認します。</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>ダウンロードの進み具合</translation>
    </message>
    <message>
        <source>The download was stopped; the next one goes on from where it was.</source>
        <translation>ダウンロードを停止しました。次回は続きから始めます。</translation>
    </message>
    <message>
        <source>Use a folder on this machine</source>
        <translation>このコンピュータのフォルダを使う</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>&amp;Explain here</source>
        <translation>ここを説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地図(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>地図全体(&amp;W)</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>クラス地図</translation>
    </message>
    <message>
        <source>Click a place on the map, or drag around an area ({}). Esc puts the crosshair away.</source>
        <translation>地図上の場所をクリックするか、ドラッグで範囲を囲みます（{}）。Esc で十字カーソルを終えます。</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>モデル(&amp;D)</translation>
    </message>
    <message>
        <source>Model that made the map</source>
        <translation>地図を作成したモデル</translation>
    </message>
    <message>
        <source>Se&amp;lected polygons</source>
        <translation>選択したポリゴン(&amp;L)</translation>
    </message>
    <message>
        <source>Select one or more polygons of a layer first.</source>
        <translation>先にレイヤのポリゴンを一つ以上選択してください。</translation>
    </message>
    <message>
        <source>The map does not say how it was made. Choose its model here and its layers in the Map tab.</source>
        <translation>この地図には作成方法の記録がありません。モデルはここで、レイヤは「地図」タブで選んでください。</translation>
    </message>
    <message>
        <source>▲ Explained without layers that are gone: {}</source>
        <translation>▲ なくなったレイヤを使わずに説明: {}</translation>
    </message>
</context>
<context>
    <name>PlaceLayers</name>
    <message>
        <source>Classes, scene level</source>
        <translation>クラス（シーン単位）</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えたもの</translation>
    </message>
    <message>
        <source>Heat: {}</source>
        <translation>ヒート: {}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Scores, a band for each class</source>
        <translation>スコア（クラスごとに一つのバンド）</translation>
    </message>
    <message>
        <source>Side lobe or ghost, not counted</source>
        <translation>サイドローブまたは偽像（数えません）</translation>
    </message>
    <message>
        <source>The result cannot be opened: {}. Was it moved or deleted?</source>
        <translation>結果を開けません: {}。移動または削除されていませんか。</translation>
    </message>
</context>
<context>
    <name>RasterBox</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>クラス</translation>
    </message>
    <message>
        <source>Cloud, no radar</source>
        <translation>雲、レーダーなし</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Made by LandClair with the model &apos;{}&apos; (SHA-256 {}) on {}.</source>
        <translation>LandClair がモデル「{}」（SHA-256 {}）で {} に作成。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Optical and radar</source>
        <translation>光学とレーダー</translation>
    </message>
    <message>
        <source>Optical only</source>
        <translation>光学のみ</translation>
    </message>
    <message>
        <source>Radar only</source>
        <translation>レーダーのみ</translation>
    </message>
    <message>
        <source>Sensors used</source>
        <translation>使用したセンサー</translation>
    </message>
    <message>
        <source>The result cannot be opened: {}. Was it moved or deleted?</source>
        <translation>結果を開けません: {}。移動または削除されていませんか。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水域</translation>
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
        <translation>{}を {:.1f} 秒で作成</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Areas by class</source>
        <translation>クラス別の面積</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Click a class to see it alone on the map; click again for all classes</source>
        <translation>クラスをクリックすると地図にそのクラスだけを表示し、もう一度クリックすると全クラスに戻ります</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>表計算ソフト用に表をコピー</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV に出力(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the areas</source>
        <translation>面積を出力</translation>
    </message>
    <message>
        <source>Mean confidence {:.2f}</source>
        <translation>平均の確信度 {:.2f}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>confidence {:.2f}</source>
        <translation>確信度 {:.2f}</translation>
    </message>
    <message>
        <source>{:.1f} Mpx in {:.1f} s on {}</source>
        <translation>{:.1f} Mpx を {:.1f} 秒で処理（{}）</translation>
    </message>
    <message>
        <source>{} seen by optical only</source>
        <translation>{} は光学のみ</translation>
    </message>
    <message>
        <source>{} seen by radar only</source>
        <translation>{} はレーダーのみ</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>Point {} of {} has no place. Restore it there.</source>
        <translation>{1} の点 {0} に位置がありません。そのファイルで復元してください。</translation>
    </message>
    <message>
        <source>Point {} was changed by another program meanwhile. Look at it again; nothing was written.</source>
        <translation>点 {} はその間に別のプログラムで変更されました。もう一度確認してください。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The answer could not be saved to {}: {}. Close it in other programs, or check its rights.</source>
        <translation>回答を {} に保存できませんでした: {}。ほかのプログラムで閉じるか、権限を確認してください。</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} を読めません: {}。</translation>
    </message>
    <message>
        <source>{} holds no points at the moment.</source>
        <translation>{} には今、点がありません。</translation>
    </message>
    <message>
        <source>{} is not there. Was it moved, or is another program saving it?</source>
        <translation>{} がありません。移動されたか、別のプログラムが保存中ではありませんか。</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Cannot say</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Class of the map</source>
        <translation>地図のクラス</translation>
    </message>
    <message>
        <source>Class on the ground</source>
        <translation>現地のクラス</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Every point needs the number that it was drawn with.</source>
        <translation>各点には抽出時の番号が必要です。</translation>
    </message>
    <message>
        <source>Form and symbols of the review</source>
        <translation>確認用のフォームと記号</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>Inclusion probability</source>
        <translation>包含確率</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低い</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中くらい</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Say who has answered; two reviewers of one point are told apart by it.</source>
        <translation>回答者を入力してください。同じ点の二人の確認者を区別するためです。</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>層</translation>
    </message>
    <message>
        <source>The answer must be a class of the map, or &apos;cannot say&apos;.</source>
        <translation>回答は地図のクラスか「判断できない」でなければなりません。</translation>
    </message>
    <message>
        <source>The form could not be saved to {}: {}.</source>
        <translation>フォームを {} に保存できませんでした: {}。</translation>
    </message>
    <message>
        <source>The sample {} cannot be opened. Was it moved or deleted?</source>
        <translation>標本 {} を開けません。移動または削除されていませんか。</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>そこにあるもの</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>地図の内容</translation>
    </message>
    <message>
        <source>Who, when and more</source>
        <translation>回答者、日時など</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{0}: {2} 点中 {1} 点に回答</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>Another program has changed {} points of the sample.</source>
        <translation>別のプログラムが標本の {} 点を変更しました。</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>クラス {}</translation>
    </message>
    <message>
        <source>Say first who answers, in the field &apos;Reviewer&apos;.</source>
        <translation>先に「確認者」の欄に回答者を入力してください。</translation>
    </message>
</context>
<context>
    <name>ReviewSymbols</name>
    <message>
        <source>Cannot say</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose a sample that LandClair has drawn, or draw one of a class map.</source>
        <translation>LandClair が抽出した標本を選ぶか、クラス地図から抽出してください。</translation>
    </message>
    <message>
        <source>Go on after an answer</source>
        <translation>回答したら次へ進む</translation>
    </message>
    <message>
        <source>Nearest open</source>
        <translation>最寄りの未回答</translation>
    </message>
    <message>
        <source>Nearest point without your answer</source>
        <translation>まだ回答していない最寄りの点</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>次の点</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Optical and radar side by side</source>
        <translation>光学とレーダーを並べて表示</translation>
    </message>
    <message>
        <source>Point &lt;b&gt;{}&lt;/b&gt; · {} of {}</source>
        <translation>点 &lt;b&gt;{}&lt;/b&gt; · {} / {}</translation>
    </message>
    <message>
        <source>Points to step through</source>
        <translation>順に見る点</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>前の点</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>確認者の不一致</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>最後の回答を取り消す</translation>
    </message>
    <message>
        <source>The class map is switched off, so that it does not give the answers away.</source>
        <translation>回答が分からないように、クラス地図を非表示にしています。</translation>
    </message>
    <message>
        <source>The map says: {}</source>
        <translation>地図の内容: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom to the pixel</source>
        <translation>画素にズーム</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>回答するまで非表示</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{}. The answer here counts for all.</source>
        <translation>{}。ここでの回答が全員分になります。</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Make the map (Ctrl+Return)</source>
        <translation>地図を作成 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進み具合</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stop the run; nothing is written (Esc)</source>
        <translation>実行を停止。何も書き出しません (Esc)</translation>
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
        <translation>スレッド(&amp;T)</translation>
    </message>
    <message>
        <source>Devic&amp;e</source>
        <translation>デバイス(&amp;E)</translation>
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
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Output &amp;folder</source>
        <translation>出力フォルダ(&amp;F)</translation>
    </message>
    <message>
        <source>Pi&amp;xel size</source>
        <translation>画素サイズ(&amp;X)</translation>
    </message>
    <message>
        <source>Tile o&amp;verlap</source>
        <translation>タイルの重なり(&amp;V)</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>すべてのコア</translation>
    </message>
    <message>
        <source>as the model wants</source>
        <translation>モデルに合わせる</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>プロセッサ (CPU)</translation>
    </message>
</context>
<context>
    <name>RunningAccuracy</name>
    <message>
        <source>Overall accuracy &lt;b&gt;{:.2f}&lt;/b&gt; (95 %: {:.2f} to {:.2f}) from {} points</source>
        <translation>全体精度 &lt;b&gt;{:.2f}&lt;/b&gt;（95 %: {:.2f} から {:.2f}）、{} 点</translation>
    </message>
</context>
<context>
    <name>SampleChooser</name>
    <message>
        <source>&amp;Draw…</source>
        <translation>抽出(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>確認者(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>標本(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a new sample of a class map</source>
        <translation>クラス地図から新しい標本を抽出</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>標本を開く</translation>
    </message>
    <message>
        <source>Open the GeoPackage of a sample</source>
        <translation>標本の GeoPackage を開く</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <source>choose a sample</source>
        <translation>標本を選択</translation>
    </message>
    <message>
        <source>your name, to tell reviewers apart</source>
        <translation>確認者を区別するための名前</translation>
    </message>
</context>
<context>
    <name>SampleLayer</name>
    <message>
        <source>The layer &apos;{}&apos; has edits that are not saved. Save them first.</source>
        <translation>レイヤ「{}」に保存していない編集があります。先に保存してください。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is filtered, and a part of a sample is no sample. Remove its filter.</source>
        <translation>レイヤ「{}」にフィルタがかかっています。標本の一部では標本になりません。フィルタを外してください。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; is no GeoPackage. Choose a sample that LandClair has drawn.</source>
        <translation>レイヤ「{}」は GeoPackage ではありません。LandClair が抽出した標本を選んでください。</translation>
    </message>
    <message>
        <source>The sample {} cannot be opened. Was it moved or deleted?</source>
        <translation>標本 {} を開けません。移動または削除されていませんか。</translation>
    </message>
    <message>
        <source>{} already holds {} answers, which a new sample would destroy. Choose another file.</source>
        <translation>{} にはすでに {} 件の回答があり、新しい標本で失われます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{} is no sample that LandClair has drawn. Draw one, or choose its file.</source>
        <translation>{} は LandClair が抽出した標本ではありません。抽出するか、標本のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{} is open in a layer or another program. Close it, or choose another file.</source>
        <translation>{} はレイヤか別のプログラムで開かれています。閉じるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{} is there already and is no sample ({}). Choose another file.</source>
        <translation>{} はすでにあり、標本ではありません（{}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{}, low confidence</source>
        <translation>{}、確信度が低い</translation>
    </message>
</context>
<context>
    <name>SceneFinder</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose an index first, or make one of your images.</source>
        <translation>先に索引を選ぶか、画像から作ってください。</translation>
    </message>
    <message>
        <source>Choose one of the places in the list first.</source>
        <translation>先に一覧から場所を一つ選んでください。</translation>
    </message>
    <message>
        <source>Copy the places for a spreadsheet</source>
        <translation>場所を表計算ソフト用にコピー</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV に出力(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the places</source>
        <translation>場所を出力</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>検索結果: {}</translation>
    </message>
    <message>
        <source>Like the place on the map</source>
        <translation>地図の場所に似たもの</translation>
    </message>
    <message>
        <source>Like {}</source>
        <translation>{} に似たもの</translation>
    </message>
    <message>
        <source>Not used: {}: {}</source>
        <translation>使用されなかったもの: {}: {}</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words, or another index.</source>
        <translation>見つかりませんでした。別の言葉か、別の索引を試してください。</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進み具合</translation>
    </message>
    <message>
        <source>Searching: {}</source>
        <translation>検索中: {}</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>検索を停止 (Esc)</translation>
    </message>
    <message>
        <source>The image cannot be opened: {}. Was it moved or deleted?</source>
        <translation>画像を開けません: {}。移動または削除されていませんか。</translation>
    </message>
    <message>
        <source>Type what you look for, or point at an example on the map.</source>
        <translation>探すものを入力するか、地図上で見本を指してください。</translation>
    </message>
    <message>
        <source>{:,} of {:,} tiles, {:.0f} ms. Scores order the places; they are no probabilities.</source>
        <translation>{:,} / {:,} タイル、{:.0f} ms。スコアは場所を並べるためのもので、確率ではありません。</translation>
    </message>
    <message>
        <source>{:,} tiles · images: {:,} ({} new, {} unchanged, {} removed)</source>
        <translation>{:,} タイル · 画像: {:,}（新規 {}、変更なし {}、削除 {}）</translation>
    </message>
</context>
<context>
    <name>SceneModelBox</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Model that compares images with words</source>
        <translation>画像と言葉を比べるモデル</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX ファイル (*.onnx)</translation>
    </message>
    <message>
        <source>SARCLIP nano (comes with LandClair)</source>
        <translation>SARCLIP nano（LandClair に付属）</translation>
    </message>
    <message>
        <source>Use a model from an ONNX file</source>
        <translation>ONNX ファイルのモデルを使う</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Clouds, {}</source>
        <translation>雲、{}</translation>
    </message>
    <message>
        <source>Labels (ESA WorldCover)</source>
        <translation>ラベル（ESA WorldCover）</translation>
    </message>
    <message>
        <source>Pair, {}</source>
        <translation>ペア、{}</translation>
    </message>
    <message>
        <source>Sentinel-1, {}</source>
        <translation>Sentinel-1、{}</translation>
    </message>
    <message>
        <source>Sentinel-2, {}</source>
        <translation>Sentinel-2、{}</translation>
    </message>
    <message>
        <source>The fetched layer cannot be opened: {}. Was it moved or deleted?</source>
        <translation>取得したレイヤを開けません: {}。移動または削除されていませんか。</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>An image of what you look for</source>
        <translation>探すものの画像</translation>
    </message>
    <message>
        <source>Click a place on the map; Esc puts the crosshair away</source>
        <translation>地図上の場所をクリックします。Esc で十字カーソルを終えます</translation>
    </message>
    <message>
        <source>Find places &amp;like this</source>
        <translation>ここに似た場所を探す(&amp;L)</translation>
    </message>
    <message>
        <source>How many places are listed</source>
        <translation>一覧に出す場所の数</translation>
    </message>
    <message>
        <source>Images (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;All files (*)</source>
        <translation>画像 (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Like an &amp;image file…</source>
        <translation>画像ファイルに似たもの(&amp;I)…</translation>
    </message>
    <message>
        <source>Like the &amp;chosen place</source>
        <translation>選んだ場所に似たもの(&amp;C)</translation>
    </message>
    <message>
        <source>Like the middle of the &amp;view</source>
        <translation>表示の中央に似たもの(&amp;V)</translation>
    </message>
    <message>
        <source>Say in English what the image shows, and press Enter. The list has your earlier questions.</source>
        <translation>画像に写るものを英語で書き、Enter を押します。一覧に以前の質問があります。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search (Enter)</source>
        <translation>検索 (Enter)</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>探すもの</translation>
    </message>
    <message>
        <source>best </source>
        <translation>上位 </translation>
    </message>
</context>
<context>
    <name>SegmentRequest</name>
    <message>
        <source>Choose at least one layer to map.</source>
        <translation>地図化するレイヤを一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written to {}. Choose another output folder in the options.</source>
        <translation>{} に書き込めません。オプションで別の出力フォルダを選んでください。</translation>
    </message>
    <message>
        <source>The area lies outside the layer &apos;{}&apos;. Choose another area or layer.</source>
        <translation>範囲がレイヤ「{}」の外にあります。別の範囲かレイヤを選んでください。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; cannot be read. Repair its source or choose another.</source>
        <translation>レイヤ「{}」を読めません。ソースを直すか、別のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no coordinate system. Set it in the layer&apos;s properties, under Source.</source>
        <translation>レイヤ「{}」に座標系がありません。レイヤプロパティの「ソース」で設定してください。</translation>
    </message>
    <message>
        <source>The layers &apos;{}&apos; and &apos;{}&apos; do not overlap. Choose layers of the same place.</source>
        <translation>レイヤ「{}」と「{}」が重なっていません。同じ場所のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>The layers have no end of their own. Choose an area: the view, a rectangle or polygons.</source>
        <translation>レイヤに端がありません。ビュー、矩形、ポリゴンのいずれかで範囲を選んでください。</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; needs a layer in &apos;{}&apos;. Choose one there, or another model.</source>
        <translation>モデル「{}」には「{}」のレイヤが必要です。そこでレイヤを選ぶか、別のモデルを選んでください。</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message>
        <source>Sizes: {}</source>
        <translation>大きさ: {}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>no layer</source>
        <translation>レイヤなし</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source> and/or </source>
        <translation>および／または</translation>
    </message>
    <message>
        <source>8-bit display values</source>
        <translation>8 ビット表示値</translation>
    </message>
    <message>
        <source>ALOS-2 digital numbers</source>
        <translation>ALOS-2 のデジタル値</translation>
    </message>
    <message>
        <source>Landsat digital numbers</source>
        <translation>Landsat のデジタル値</translation>
    </message>
    <message>
        <source>No measured accuracy</source>
        <translation>精度の測定なし</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>coordinate system</source>
        <translation>座標系</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>digital numbers</source>
        <translation>デジタル値</translation>
    </message>
    <message>
        <source>digital numbers, offset 1000</source>
        <translation>デジタル値（オフセット 1000）</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>線形の電力</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>optical before</source>
        <translation>以前の光学</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>全体精度</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>画素サイズ</translation>
    </message>
    <message>
        <source>radar (SAR)</source>
        <translation>レーダー (SAR)</translation>
    </message>
    <message>
        <source>radar (SAR) before</source>
        <translation>以前のレーダー (SAR)</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>unknown units</source>
        <translation>単位不明</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} Mpx/min</source>
        <translation>{} Mpx/分</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>残り {}</translation>
    </message>
    <message>
        <source>{} {:.0f} %</source>
        <translation>{} {:.0f} %</translation>
    </message>
    <message>
        <source>{} {:.0f} days</source>
        <translation>{} {:.0f} 日</translation>
    </message>
    <message>
        <source>{} {:.1f} px</source>
        <translation>{} {:.1f} px</translation>
    </message>
    <message>
        <source>{} {:.2f} on {}</source>
        <translation>{} {:.2f}（{}）</translation>
    </message>
    <message>
        <source>{}, before and after</source>
        <translation>{}（前後）</translation>
    </message>
</context>
<context>
    <name>ZeroShotTool</name>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Optical</source>
        <translation>光学(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Radar</source>
        <translation>レーダー(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>クラス(&amp;L)</translation>
    </message>
    <message>
        <source>Choose either a radar or an optical layer to name.</source>
        <translation>名付けるレイヤとして、レーダーか光学のどちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>Name my own classes</source>
        <translation>自分のクラスで名付ける</translation>
    </message>
    <message>
        <source>Name the &amp;tiles</source>
        <translation>タイルに名付ける(&amp;T)</translation>
    </message>
    <message>
        <source>Named: {}</source>
        <translation>名付け: {}</translation>
    </message>
    <message>
        <source>One class a line, in English, as you would describe it</source>
        <translation>一行に一つのクラスを、説明するように英語で</translation>
    </message>
    <message>
        <source>Optical layer to name</source>
        <translation>名付ける光学レイヤ</translation>
    </message>
    <message>
        <source>Progress of the naming</source>
        <translation>名付けの進み具合</translation>
    </message>
    <message>
        <source>Radar layer to name</source>
        <translation>名付けるレーダーレイヤ</translation>
    </message>
    <message>
        <source>Scene level, not pixels: each tile gets the words that fit it best. Good for a first look, not for areas.</source>
        <translation>画素ではなくシーン単位: 各タイルに最も合う言葉を付けます。最初の見当のためで、面積には使えません。</translation>
    </message>
    <message>
        <source>Type at least two classes, one a line.</source>
        <translation>クラスを二つ以上、一行に一つ入力してください。</translation>
    </message>
</context>
</TS>
