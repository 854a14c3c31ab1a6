<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>flickrcheck</name>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>  ... and {number} more</source>
        <translation>  ... et {number} autres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>  {number} in {place}</source>
        <translation>  {number} dans {place}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source> (optional)</source>
        <translation> (facultatif)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_lock.py"/>
        <source> (process {process} on {computer}, since {time})</source>
        <translation> (processus {process} sur {computer}, depuis {time})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source> (the first: {reason})</source>
        <translation> (la première : {reason})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source> (they are videos)</source>
        <translation><numerusform> (c’est une vidéo)</numerusform><numerusform> (ce sont des vidéos)</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source> ({number} of them are videos)</source>
        <translation><numerusform> (dont {number} vidéo)</numerusform><numerusform> (dont {number} vidéos)</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>"{dataset}" cannot be the ID of a dataset: an ID has small letters, digits and hyphens only, for example "diveface". Choose another one.</source>
        <translation>« {dataset} » ne peut pas être l’identifiant d’un jeu de données : il n’a que des minuscules, des chiffres et des traits d’union, par exemple « diveface ». Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>"{field}"</source>
        <translation>« {field} »</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>"{title}"</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;About flickrcheck</source>
        <translation>À &amp;propos de flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Add a list or pack...</source>
        <translation>&amp;Ajouter une liste ou un paquet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/menus.py"/>
        <source>&amp;All casebooks</source>
        <translation>&amp;Tous les carnets</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>&amp;Authority:</source>
        <translation>&amp;Autorité :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Back to draft</source>
        <translation>Retour au brouill&amp;on</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Change keys...</source>
        <translation>&amp;Modifier les touches...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Check known photos again</source>
        <translation>&amp;Vérifier à nouveau les photos connues</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Columns of the table...</source>
        <translation>C&amp;olonnes du tableau...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Copy for the web form</source>
        <translation>&amp;Copier pour le formulaire web</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Datasets</source>
        <translation>&amp;Jeux de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Datasets page</source>
        <translation>Page &amp;Jeux de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>&amp;Day:</source>
        <translation>&amp;Jour :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>&amp;Delete all notes</source>
        <translation>&amp;Supprimer toutes les notes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Terminée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Edit the text</source>
        <translation>&amp;Modifier le texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Enlarge the picture</source>
        <translation>&amp;Agrandir l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Enter a contact...</source>
        <translation>Saisir un c&amp;ontact...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Export report...</source>
        <translation>&amp;Exporter le rapport...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Find a dataset</source>
        <translation>Chercher un &amp;jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Fold or unfold the group</source>
        <translation>R&amp;eplier ou déplier le groupe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Give up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Guide of the first steps...</source>
        <translation>&amp;Guide des premiers pas...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Import requests...</source>
        <translation>Importer des &amp;demandes...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>&amp;Language of the message:</source>
        <translation>&amp;Langue du message :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Letters page</source>
        <translation>Page &amp;Lettres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;List what was not checked</source>
        <translation>&amp;Lister ce qui n’a pas été vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Look up photos and accounts...</source>
        <translation>&amp;Chercher des photos et des comptes...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>Ma&amp;nuel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Matches</source>
        <translation>&amp;Correspondances</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Matches page</source>
        <translation>Page &amp;Correspondances</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;New casebook...</source>
        <translation>&amp;Nouveau carnet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>&amp;Next hit</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>&amp;No key</source>
        <translation>Aucu&amp;ne touche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>&amp;No longer trust</source>
        <translation>&amp;Ne plus faire confiance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>&amp;Not my photo</source>
        <translation>&amp;Pas ma photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>&amp;Note it as done</source>
        <translation>Noter comme &amp;terminée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>&amp;Note it as refused</source>
        <translation>Noter comme &amp;refusée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>&amp;Note more time...</source>
        <translation>Noter &amp;plus de temps...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>&amp;Note that it settles nothing</source>
        <translation>&amp;Noter que rien n’est réglé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>&amp;Note:</source>
        <translation>N&amp;ote :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Notes of crashes...</source>
        <translation>Notes de pl&amp;antage...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Open casebook...</source>
        <translation>&amp;Ouvrir un carnet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Photos</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Photos page</source>
        <translation>Page &amp;Photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Previous match</source>
        <translation>Correspondance p&amp;récédente</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Print the letter...</source>
        <translation>&amp;Imprimer la lettre...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>&amp;Recipient:</source>
        <translation>Des&amp;tinataire :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Reduce the picture</source>
        <translation>Ré&amp;duire l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Refused</source>
        <translation>&amp;Refusée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Remove from list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Remove the pack...</source>
        <translation>&amp;Supprimer le paquet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Requests</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Requests page</source>
        <translation>Page &amp;Demandes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Save letters...</source>
        <translation>Enregistrer les &amp;lettres...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>&amp;Save the letter</source>
        <translation>&amp;Enregistrer la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Settings page</source>
        <translation>Page &amp;Réglages</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Start the scan</source>
        <translation>&amp;Démarrer l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>&amp;Trust this pack...</source>
        <translation>Faire confiance à ce &amp;paquet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Trusted packs...</source>
        <translation>Paquets de co&amp;nfiance...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Undo the last step</source>
        <translation>Ann&amp;uler la dernière étape</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>&amp;Unsure</source>
        <translation>&amp;Incertain</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>&amp;Use this key</source>
        <translation>&amp;Utiliser cette touche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;What this can and cannot find</source>
        <translation>&amp;Ce qui peut être trouvé et ce qui ne le peut pas</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Whole picture</source>
        <translation>Image en&amp;tière</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>&amp;With everything: it may tell names, paths and IDs</source>
        <translation>&amp;Avec tout : cela peut révéler des noms, des chemins et des ID</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>*.png; Screenshots; 2019/raw/*</source>
        <translation>*.png; Captures; 2019/raw/*</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>+ and -</source>
        <translation>+ et -</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>1 photo of the account {nsid} are listed, this one is not; owner from {how_phrase}</source>
        <comment>kept</comment>
        <translation>1 photo du compte {nsid} est répertoriée, pas celle-ci ; source du compte : {how_phrase}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>1,471,253 faces cut from YFCC100M photos whose licences allow changes, made to train programs that replace faces by invented ones. A later edition is called FDF256.</source>
        <comment>catalogue</comment>
        <translation>1 471 253 visages découpés dans des photos de YFCC100M dont les licences permettent des modifications, pour entraîner des programmes qui remplacent des visages par d’autres inventés. Une édition ultérieure s’appelle FDF256.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>1. Flickr IDs: compared. What they tell is on the Matches page already.</source>
        <translation>1. Identifiants Flickr : comparés. Ce qu’ils révèlent est déjà sur la page Correspondances.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>1. Flickr IDs: first of all, when the files are listed.</source>
        <translation>1. Identifiants Flickr : tout d’abord, quand les fichiers sont listés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>1. Flickr IDs: {photos} compared.</source>
        <translation>1. Identifiants Flickr : comparés, {photos}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>1. Flickr IDs: {photos} compared. What they tell is on the Matches page already.</source>
        <translation>1. Identifiants Flickr : comparés, {photos}. Ce qu’ils révèlent est déjà sur la page Correspondances.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <source>108,501 faces cut from YFCC100M photos, sorted by age, gender and seven groups that its makers call race. flickrcheck never stores those labels.</source>
        <comment>catalogue</comment>
        <translation>108 501 visages tirés de photos de YFCC100M, triés par âge, sexe et sept groupes que ses auteurs appellent « race ». flickrcheck n’enregistre jamais ces indications.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/datacomp.toml"/>
        <source>12.8 billion links to pictures from all over the web with the text beside them. How many are from Flickr is not known.</source>
        <comment>catalogue</comment>
        <translation>12,8 milliards de liens vers des images de tout le web, avec le texte voisin. On ne sait pas combien viennent de Flickr.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/lfw.toml"/>
        <source>13,233 pictures of 5,749 well-known people, used to compare programs that recognise faces. It is not made from Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>13 233 images de 5 749 personnes connues, pour comparer des programmes de reconnaissance faciale. Il n’est pas fait de photos de Flickr.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <source>19,487 faces from 13,082 photos of 168 Flickr accounts, made to guess age and gender. flickrcheck never stores those labels.</source>
        <comment>catalogue</comment>
        <translation>19 487 visages tirés de 13 082 photos de 168 comptes Flickr, pour deviner l’âge et le sexe. flickrcheck n’enregistre jamais ces indications.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/helen.toml"/>
        <source>194 points for each face.</source>
        <comment>catalogue</comment>
        <translation>194 points par visage.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/helen.toml"/>
        <source>2,330 portraits found by searching Flickr for words such as portrait, wedding and family. 1,854 of the originals were found again on Flickr.</source>
        <comment>catalogue</comment>
        <translation>2 330 portraits trouvés sur Flickr avec des mots comme portrait, mariage et famille. 1 854 des originaux ont été retrouvés sur Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: after the IDs.</source>
        <translation>2. Images : après les identifiants.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: all {done} read.</source>
        <translation>2. Images : les {done} sont lues.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: none has to be read.</source>
        <translation>2. Images : aucune ne doit être lue.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: read.</source>
        <translation>2. Images : lues.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: the first ones are next.</source>
        <translation>2. Images : bientôt les premières.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: {done} read of {total}.</source>
        <translation>2. Images : {done} lues sur {total}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/aflw.toml"/>
        <source>25,993 faces in 21,997 Flickr photos, with points that mark eyes, nose and mouth.</source>
        <comment>catalogue</comment>
        <translation>25 993 visages sur 21 997 photos de Flickr, avec des points pour les yeux, le nez et la bouche.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <source>3,334,173 links to pictures from all over the web with a short description each. A part of them is from Flickr.</source>
        <comment>catalogue</comment>
        <translation>3 334 173 liens vers des images de tout le web, chacune avec une courte description. Une partie vient de Flickr.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <source>3.31 million pictures of 9,131 people, found by an image search. Whether Flickr photos are among them is not known.</source>
        <comment>catalogue</comment>
        <translation>3,31 millions d’images de 9 131 personnes, trouvées par un moteur de recherche. On ne sait pas si des photos de Flickr en font partie.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr30k.toml"/>
        <source>31,783 Flickr photos, each described in several sentences, many of them showing people.</source>
        <comment>catalogue</comment>
        <translation>31 783 photos de Flickr, chacune décrite en plusieurs phrases ; beaucoup montrent des personnes.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/wider-face.toml"/>
        <source>32,203 pictures of events with 393,703 boxed faces, used to compare programs that find faces. Whether Flickr photos are among them is not known.</source>
        <comment>catalogue</comment>
        <translation>32 203 images d’événements avec 393 703 visages encadrés, pour comparer des programmes qui trouvent des visages. On ne sait pas si des photos de Flickr en font partie.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>37,107 photos from 1,438 public Flickr albums, made to recognise the same person from photo to photo. The Max Planck Institute for Informatics published further splits of it.</source>
        <comment>catalogue</comment>
        <translation>37 107 photos de 1 438 albums publics de Flickr, pour reconnaître la même personne d’une photo à l’autre. L’Institut Max-Planck d’informatique en a publié d’autres découpages.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>4,753,320 faces with boxes and landmarks, sorted into 672,057 people within the same account.</source>
        <comment>catalogue</comment>
        <translation>4 753 320 visages avec cadres et points de repère, répartis en 672 057 personnes au sein d’un même compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>45 days from the receipt on {day} (CCPA).</source>
        <translation>45 jours à compter de la réception le {day} (CCPA).</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>63,188 head boxes of 2,356 numbered people.</source>
        <comment>catalogue</comment>
        <translation>63 188 cadres de tête de 2 356 personnes numérotées.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <source>68 points for each face, with the labels in the file's name.</source>
        <comment>catalogue</comment>
        <translation>68 points par visage, avec les indications dans le nom du fichier.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>70,000 faces cut from Flickr photos whose licences allow copies, made to train programs that generate faces. Its makers say that it is not meant for face recognition.</source>
        <comment>catalogue</comment>
        <translation>70 000 visages découpés dans des photos de Flickr dont les licences permettent des copies, pour entraîner des programmes qui génèrent des visages. Ses auteurs disent qu’il n’est pas destiné à la reconnaissance faciale.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr8k.toml"/>
        <source>8,000 Flickr photos, each described in five sentences.</source>
        <comment>catalogue</comment>
        <translation>8 000 photos de Flickr, chacune décrite en cinq phrases.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ucf-facebook-800k.toml"/>
        <source>800,000 faces that researchers gathered from Facebook. Facebook did not publish it, and it is not made from Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>800 000 visages que des chercheurs ont recueillis sur Facebook. Facebook ne l’a pas publié, et il n’est pas fait de photos de Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>90 days from the receipt on {day}, because the operator announced 45 more (CCPA).</source>
        <translation>90 jours à compter de la réception le {day}, car l’exploitant en a annoncé 45 de plus (CCPA).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/drawing.py"/>
        <source>A PDF cannot be made because PySide6 does not load ({error}). Install flickrcheck again, or write an HTML report, which needs no Qt.</source>
        <translation>Impossible de faire un PDF, car PySide6 ne se charge pas ({error}). Réinstallez flickrcheck ou écrivez un rapport HTML, qui se passe de Qt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/drawing.py"/>
        <source>A PDF cannot be made because Qt's system libraries are not complete ({libraries} missing). Install them with: sudo apt install {packages}. The HTML report needs none of them.</source>
        <translation>Impossible de faire un PDF, car il manque à Qt des bibliothèques du système ({libraries}). Installez-les avec : sudo apt install {packages}. Le rapport HTML n’en a pas besoin.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/drawing.py"/>
        <source>A PDF cannot be made because no fonts are installed. Install some, such as the package fonts-dejavu, or write an HTML report.</source>
        <translation>Impossible de faire un PDF, car aucune police n’est installée. Installez-en, par exemple le paquet fonts-dejavu, ou écrivez un rapport HTML.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <source>A box and five points for each face, sorted by person.</source>
        <comment>catalogue</comment>
        <translation>Un cadre et cinq points par visage, classés par personne.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>A box and seven points for each face.</source>
        <comment>catalogue</comment>
        <translation>Un cadre et sept points pour chaque visage.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/facescrub.toml"/>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>A box and the name of the person for each picture.</source>
        <comment>catalogue</comment>
        <translation>Un cadre et le nom de la personne pour chaque image.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <source>A box for each face, with an age group, a gender and an angle.</source>
        <comment>catalogue</comment>
        <translation>Un cadre par visage, avec un groupe d’âge, un sexe et une inclinaison.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/wider-face.toml"/>
        <source>A box for each face, with how blurred, lit and covered it is.</source>
        <comment>catalogue</comment>
        <translation>Un cadre par visage, avec son degré de flou, d’éclairage et d’occultation.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>A casebook holds what was found for one person: photos, matches, verdicts and letters. Keep one for each client; they know nothing of each other. A casebook is one file that you can copy, move and back up.</source>
        <translation>Un carnet contient ce qui a été trouvé pour une personne : photos, correspondances, avis et lettres. Tenez-en un par client ; ils ne savent rien les uns des autres. Un carnet est un fichier que vous pouvez copier, déplacer et sauvegarder.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>A complaint may be sent: {operator}</source>
        <translation>Une réclamation est possible : {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>A covered business confirms the receipt by {day} (10 business days).</source>
        <translation>Une entreprise concernée confirme la réception au plus tard le {day} (10 jours ouvrés).</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>A dataset that does not exist. flickrcheck uses it to show how everything works, with pictures that it draws itself.</source>
        <comment>catalogue</comment>
        <translation>Un jeu de données qui n’existe pas. flickrcheck s’en sert pour montrer comment tout fonctionne, avec des images qu’il dessine lui-même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>A draft that quotes what went before. Read it and change what does not fit. Nothing is sent: you send it yourself, then note it here.</source>
        <translation>Un brouillon qui cite ce qui précède. Lisez-le et changez ce qui ne convient pas. Rien n’est envoyé : vous l’envoyez vous-même, puis le notez ici.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>A few boxes that mark drawn shapes as if they were faces.</source>
        <comment>catalogue</comment>
        <translation>Quelques cadres qui marquent des formes dessinées comme si c’étaient des visages.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>A general contact; it is not meant for removals alone.</source>
        <comment>catalogue</comment>
        <translation>Un contact général ; il ne sert pas qu’aux retraits.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>A letter as the person shown then names the position of your box, so that the operator deletes the right one. Keys: F for the next box, 1 to 9 for a box.</source>
        <translation>Une lettre écrite en tant que personne représentée donne alors la position de votre cadre, pour que l’exploitant supprime le bon. Touches : F pour le cadre suivant, 1 à 9 pour un cadre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>A letter as the person shown then names your mark as the list calls it. Keys: F for the next one, 1 to 9 for one of them.</source>
        <translation>Une lettre écrite en tant que personne représentée désigne alors votre repère par son nom dans la liste. Touches : F pour le suivant, 1 à 9 pour l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>A letter that asks whether they hold pictures of you, and which.</source>
        <translation>Une lettre qui demande s’ils détiennent des images de vous, et lesquelles.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>A letter under the BIPA cannot be short: it needs more words.</source>
        <translation>Une lettre fondée sur le BIPA ne peut pas être courte : elle demande plus de mots.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc15m.toml"/>
        <source>A list of 14,829,396 YFCC100M photos with an English title or description, published with CLIP, a program that matches pictures and text.</source>
        <comment>catalogue</comment>
        <translation>Une liste de 14 829 396 photos de YFCC100M avec un titre ou une description en anglais, publiée avec CLIP, un programme qui rapproche images et textes.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megalith-10m.toml"/>
        <source>A list of about ten million Flickr photos, as its name says, gathered by one person to train programs that make pictures.</source>
        <comment>catalogue</comment>
        <translation>Une liste d’environ dix millions de photos de Flickr, comme son nom l’indique, réunie par une seule personne.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>A message and a file without your pictures. Whoever took the photos can find with them which of their photos you mean, and tell its Flickr ID.</source>
        <translation>Un message et un fichier sans vos images. La personne qui a pris les photos peut ainsi retrouver celles dont vous parlez et en donner l’identifiant Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker.py"/>
        <source>A mistake inside flickrcheck kept this file from being read ({words}).</source>
        <comment>kept</comment>
        <translation>Une erreur dans flickrcheck a empêché la lecture de ce fichier ({words}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>A pack is used without asking if it came with flickrcheck, was made on this computer, is signed with a key you trust, or if you said so. Trust tells who made a pack, not that what it lists is true.</source>
        <translation>Un paquet est utilisé sans question s’il a été fourni avec flickrcheck, créé sur cet ordinateur, signé avec une clé à laquelle vous faites confiance, ou si vous l’avez dit. La confiance dit qui a créé un paquet, non que ce qu’il répertorie est vrai.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>A part of it.</source>
        <translation>En partie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>A pattern of what to leave out is empty. Give a name such as *.png or a path such as 2019/raw/*.</source>
        <translation>Un motif de ce qui est à ignorer est vide. Donnez un nom comme *.png ou un chemin comme 2019/raw/*.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>A photo counts once in each dataset, with its best grade there; matches that you rejected do not count. Choose a bar with Enter or a click to see its matches.</source>
        <translation>Une photo compte une fois dans chaque jeu de données, avec son meilleur niveau ; les correspondances que vous avez rejetées ne comptent pas. Choisissez une barre avec Entrée ou un clic pour voir ses correspondances.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>A photo that is in two casebooks counts in both.</source>
        <translation>Une photo présente dans deux carnets compte dans les deux.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>A photo that was not found is not in these editions, as far as its ID and its picture can tell. That proves nothing about other datasets, or about other pictures of you.</source>
        <translation>Une photo qui n’a pas été trouvée n’est pas dans ces éditions, autant que son identifiant et son image permettent de le dire. Cela ne prouve rien pour d’autres jeux de données ni pour d’autres images de vous.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>A photo without a match was not found in the lists named above, in the editions named above. This proves nothing about other datasets, other editions, or copies that were cropped or changed a lot.</source>
        <translation>Une photo sans correspondance n’a pas été trouvée dans les listes et les éditions nommées ci-dessus. Cela ne prouve rien pour d’autres jeux de données, d’autres éditions ou des copies recadrées ou fortement modifiées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>A reference picture is only looked at: it is not kept, and it changes neither grade nor letter.</source>
        <translation>Une image de référence est seulement regardée : elle n’est pas conservée et ne change ni le niveau ni la lettre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>A reminder may be sent: {operator}</source>
        <translation>Un rappel est possible : {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report.py"/>
        <source>A report cannot be written as {name}: its ending says neither HTML, PDF, CSV nor JSON. Name a file that ends in .html, .pdf, .csv or .json.</source>
        <translation>Un rapport ne peut pas être écrit sous le nom {name} : sa terminaison ne dit ni HTML, ni PDF, ni CSV, ni JSON. Donnez un fichier finissant par .html, .pdf, .csv ou .json.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>A report is on one casebook. To sum up several, add --summary; to report on each, run the command for each.</source>
        <translation>Un rapport porte sur un seul carnet. Pour en résumer plusieurs : Fichier, Résumer plusieurs carnets.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>A scan is running. Check known photos when it has ended.</source>
        <translation>Une analyse est en cours. Vérifiez les photos connues quand elle sera terminée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>A scan is running. Stop it before you delete the casebook.</source>
        <translation>Une analyse est en cours. Arrêtez-la avant de supprimer le carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>A scan is running. Stop it before you open another casebook.</source>
        <translation>Une analyse est en cours. Arrêtez-la avant d’ouvrir un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>A short letter is about {most} entries at most; this one is about {number}.</source>
        <translation>Une lettre courte porte sur {most} entrées au plus ; celle-ci porte sur {number}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>A short letter may fit: check "Short letter".</source>
        <translation>Une lettre courte y tiendra peut-être : cochez « Lettre courte ».</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>A source contradicts itself: {how_phrase} names both photo {photo_id} and photo {other_id}.</source>
        <comment>kept</comment>
        <translation>Une source se contredit : {how_phrase} nomme à la fois la photo {photo_id} et la photo {other_id}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>A web form takes no files. The message names the first photos and offers the list of all of them. Send the list when somebody answers.</source>
        <translation>Un formulaire en ligne ne prend pas de fichiers. Le message indique les premières photos et propose la liste complète. Envoyez la liste quand quelqu’un répond.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>About</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>About 156,000 face pictures, compared in threes by their expression. 87,517 of them were confirmed to be Flickr photos of 45,382 accounts.</source>
        <comment>catalogue</comment>
        <translation>Environ 156 000 images de visages, comparées trois par trois selon leur expression. 87 517 d’entre elles ont été confirmées comme photos Flickr de 45 382 comptes.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>About 330,000 Flickr photos with outlines of everyday objects and of people, used to train and to compare programs that see. It began at Microsoft.</source>
        <comment>catalogue</comment>
        <translation>Environ 330 000 photos de Flickr avec les contours d’objets courants et de personnes, pour entraîner et comparer des programmes de vision. Il a commencé chez Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/who-goes-there.toml"/>
        <source>About 660,000 pictures of people, taken from YFCC100M. Little else about it is confirmed.</source>
        <comment>catalogue</comment>
        <translation>Environ 660 000 images de personnes, tirées de YFCC100M. Peu d’autres choses sont confirmées.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>About 9.2 million Flickr photos that were listed under the CC BY 2.0 licence, used to train and to compare programs that see.</source>
        <comment>catalogue</comment>
        <translation>Environ 9,2 millions de photos de Flickr répertoriées sous la licence CC BY 2.0, pour entraîner et comparer des programmes de vision.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>About flickrcheck</source>
        <translation>À propos de flickrcheck</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/places365.toml"/>
        <source>About ten million pictures of kinds of places, found by searching the web. Whether Flickr photos are among them is not confirmed.</source>
        <comment>catalogue</comment>
        <translation>Environ dix millions d’images de divers types de lieux, trouvées par recherche sur le web. La présence de photos de Flickr n’est pas confirmée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>About the dataset</source>
        <translation>À propos du jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>About the selected line</source>
        <translation>À propos de la ligne choisie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/geofaces.toml"/>
        <source>About three million faces from photos that carry a place, made to study how looks differ between places.</source>
        <comment>catalogue</comment>
        <translation>Environ trois millions de visages tirés de photos géolocalisées, pour étudier comment l’apparence varie selon les lieux.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>About {chart}</source>
        <translation>À propos de {chart}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>About {number} of the matches "Same picture" may be accidents. Look at each before you rely on it.</source>
        <translation>Environ {number} des correspondances « Même image » peuvent être dues au hasard. Regardez chacune avant de vous y fier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Access: what do you hold</source>
        <translation>Accès : que détenez-vous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Account export</source>
        <translation>Export du compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Account export folder...</source>
        <translation>Dossier de l’export du compte...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Account export zip files...</source>
        <translation>Fichiers zip de l’export du compte...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Account listed</source>
        <translation>Compte répertorié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Account only: none needed</source>
        <translation>Compte seul : aucune nécessaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Add &amp;pictures...</source>
        <translation>Ajouter des &amp;images...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Add a &amp;folder...</source>
        <translation>Ajouter un d&amp;ossier...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add a dataset list or pack...</source>
        <translation>Ajouter une liste de jeu de données ou un paquet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Add a fi&amp;lter...</source>
        <translation>Ajouter un &amp;filtre...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add a folder of photos...</source>
        <translation>Ajouter un dossier de photos...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add a folder or pictures first; then the scan can start.</source>
        <translation>Ajoutez d’abord un dossier ou des images ; l’analyse peut alors commencer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Add a folder...</source>
        <translation>Ajouter un dossier...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Add a list or pack...</source>
        <translation>Ajouter une liste ou un paquet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Add a reference picture</source>
        <translation>Ajouter une image de référence</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Add a reference picture...</source>
        <translation>Ajouter une image de référence...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Add dataset lists or packs</source>
        <translation>Ajouter des listes de jeux de données ou des paquets</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add folder...</source>
        <translation>Ajouter un dossier...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add pictures or zip archives</source>
        <translation>Ajouter des images ou des archives zip</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Add pictures or zip files...</source>
        <translation>Ajouter des images ou des fichiers zip...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add pictures...</source>
        <translation>Ajouter des images...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Add the &amp;answer...</source>
        <translation>&amp;Ajouter la réponse...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Add the answer</source>
        <translation>Ajouter la réponse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Add the folders with your photos. They are read where they are and never changed.</source>
        <translation>Ajoutez les dossiers avec vos photos. Elles sont lues là où elles sont et jamais modifiées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Add the pictures that show you. A handful is enough.</source>
        <translation>Ajoutez les images où l’on vous voit. Une poignée suffit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Add what helps to find you without a picture, if you like: where and when you were photographed, and by whom.</source>
        <translation>Ajoutez si vous voulez ce qui aide à vous trouver sans image : où et quand vous avez été photographié, et par qui.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Added {name}: {contents}.</source>
        <translation>{name} ajouté : {contents}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Adding {name}</source>
        <translation>Ajout de {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Adding {name}: {how_far}</source>
        <translation>Ajout de {name} : {how_far}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Address of the form</source>
        <translation>Adresse du formulaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>Addresses of photos and operators are shown as text. Letters are saved as drafts, and your own mail program sends them if you want.</source>
        <translation>Les adresses des photos et des exploitants sont affichées comme texte. Les lettres sont enregistrées comme brouillons ; votre propre logiciel de courrier les envoie si vous le voulez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>After a letter</source>
        <translation>Après une lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Afterwards each picture has its own answer. Where one is found, you can say which box is you. Where none is, three ways lead on, each with one button.</source>
        <translation>Ensuite, chaque image a sa propre réponse. Si elle est trouvée, vous pouvez dire dans quel cadre vous êtes. Sinon, trois voies s’ouvrent, chacune avec un bouton.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Afterwards you look at what was found, and get one letter drafted for each operator.</source>
        <translation>Ensuite, vous regardez ce qui a été trouvé, et une lettre est préparée pour chaque exploitant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>All</source>
        <comment>kind of files</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_table.py"/>
        <source>All columns as at first</source>
        <translation>Toutes les colonnes comme au début</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>All keys are as they were at first.</source>
        <translation>Toutes les touches sont comme au début.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>All of it.</source>
        <translation>En totalité.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>All that was found for the chosen row</source>
        <translation>Tout ce qui a été trouvé pour la ligne choisie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>All that was found for this person goes, with every verdict, the drafted letters and the details of who writes them. This cannot be undone. The photos stay.</source>
        <translation>Tout ce qui a été trouvé pour cette personne disparaît, avec chaque avis, les brouillons de lettres et les coordonnées de qui les écrit. Cela ne peut pas être annulé. Les photos restent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>All {number} photos were checked.</source>
        <translation><numerusform>{number} photo sur {number} a été vérifiée.</numerusform><numerusform>Les {number} photos ont toutes été vérifiées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>All {number} pictures that are asked for are among your photos.</source>
        <translation><numerusform>Parmi vos photos : {number} image demandée sur {number}.</numerusform><numerusform>Les {number} images demandées sont toutes parmi vos photos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Also look into photo libraries (Apple Photos, ...) and previews (Lightroom)</source>
        <translation>Chercher aussi dans les photothèques et aperçus (Apple, Lightroom)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Also looked up: {files}</source>
        <translation>Aussi cherchés : {files}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>Alt with a letter opens menus. Hold Ctrl with it.</source>
        <translation>Alt avec une lettre ouvre des menus. Ajoutez Ctrl.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Among your photos</source>
        <translation>Parmi vos photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>An e-mail address is needed.</source>
        <translation>Il faut une adresse e-mail.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>And so do {number} more.</source>
        <comment>kept</comment>
        <translation>Et {number} autres de même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Another &amp;folder...</source>
        <translation>Autre &amp;dossier...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>Another file stands where the casebook {path} was: it was replaced while it was open. Nothing was deleted. Open what is there now with File, Open casebook, and look what it is.</source>
        <translation>Un autre fichier se trouve là où était le carnet {path} : il a été remplacé pendant qu’il était ouvert. Rien n’a été supprimé. Ouvrez ce qui s’y trouve maintenant avec Fichier, Ouvrir un carnet, et regardez ce que c’est.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_folder.py"/>
        <source>Another flickrcheck is writing {out} already. Wait until it has ended, or choose another name for the pack.</source>
        <translation>Un autre flickrcheck écrit déjà {out}. Attendez qu’il ait fini ou choisissez un autre nom pour le paquet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Another program is reading the casebook, so a file beside it may hold what was deleted until that program is closed.</source>
        <translation>Un autre programme lit le carnet ; un fichier à côté de lui peut donc contenir ce qui a été supprimé jusqu’à la fermeture de ce programme.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_lock.py"/>
        <source>Another scan{process} is writing to the casebook {casebook}. Wait until it has ended or stop it, or name another file with --casebook.</source>
        <translation>Une autre analyse{process} écrit dans le carnet {casebook}. Attendez qu’elle soit finie ou arrêtez-la.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Answer added</source>
        <translation>Réponse ajoutée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>Answer due: {operator}</source>
        <translation>Réponse attendue : {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Answer of {day}</source>
        <translation>Réponse du {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Aperture library</source>
        <comment>kept</comment>
        <translation>Photothèque Aperture</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Apple Photos library</source>
        <comment>kept</comment>
        <translation>Photothèque Photos d’Apple</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>April</source>
        <comment>month in a date</comment>
        <translation>avril</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>As its signer, {name} names the key {key}, which you do not trust, so nothing tells who made it.</source>
        <translation>{name} indique comme signataire la clé {key}, à laquelle vous ne faites pas confiance, rien ne dit donc qui l’a créé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>As the system: {language}</source>
        <translation>Comme le système : {language}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Ask operators what they hold of me</source>
        <translation>Demander aux exploitants ce qu’ils détiennent sur moi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Ask the authority from {day} on what became of your complaint of {complained}.</source>
        <translation>Demandez à l’autorité, à partir du {day}, ce qu’est devenue votre réclamation du {complained}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Ask the operators...</source>
        <translation>Demander aux exploitants...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Ask the photographer</source>
        <translation>Demander au photographe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Ask the photographer...</source>
        <translation>Demander au photographe...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Asked under {law}</source>
        <translation>Fondée sur : {law}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Attach copies of my pictures to the e-mail drafts</source>
        <translation>Joindre des copies de mes images aux brouillons d’e-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Attachment, not opened and not kept: {name} ({size})</source>
        <translation>Pièce jointe, ni ouverte ni conservée : {name} ({size})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>August</source>
        <comment>month in a date</comment>
        <translation>août</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Available</source>
        <comment>dataset</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <location filename="../../resources/catalogue/sbu-captions.toml"/>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <location filename="../../resources/catalogue/wider-face.toml"/>
        <source>Available.</source>
        <comment>catalogue</comment>
        <translation>Disponible.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>Available. Copies of the boxed part are offered by the Common Visual Data Foundation.</source>
        <comment>catalogue</comment>
        <translation>Disponible. Des copies de la partie avec cadres sont proposées par la Common Visual Data Foundation.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq-aging.toml"/>
        <source>Available: labels and a script. The pictures are those of FFHQ.</source>
        <comment>catalogue</comment>
        <translation>Disponible : des étiquettes et un script. Les images sont celles de FFHQ.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <source>Available: the lists are in a public repository. The pictures are not part of it.</source>
        <comment>catalogue</comment>
        <translation>Disponible : les listes sont dans un dépôt public. Les images n’en font pas partie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Back to draft</source>
        <translation>De nouveau brouillon</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_ways.py"/>
        <source>Back to the results: {key}</source>
        <translation>Retour aux résultats : {key}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Before the letters can be saved, complete: {fields}.</source>
        <translation>Avant que les lettres puissent être enregistrées, complétez : {fields}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Before you edit the text, complete: {fields}. Else their gaps would stay in it.</source>
        <translation>Avant de modifier le texte, complétez : {fields}. Sinon, ces lacunes y resteraient.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Before you send it</source>
        <translation>Avant de l’envoyer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Before you send it ({number})</source>
        <translation>Avant l’envoi ({number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_note.py"/>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>Berkeley stopped offering it in January 2020. The pictures are no longer at their first addresses; lists with the photo IDs are still public.</source>
        <comment>catalogue</comment>
        <translation>Berkeley a cessé de le proposer en janvier 2020. Les images ne sont plus à leurs premières adresses ; des listes avec les identifiants des photos sont encore publiques.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Bound</source>
        <translation>Limite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Bound: {bound}.</source>
        <translation>Limite : {bound}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Box {number}: {face}.</source>
        <translation>Cadre {number} : {face}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Box {number}: {place}</source>
        <translation>Cadre {number} : {place}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/datacomp.toml"/>
        <source>Boxes of faces, so that whoever loads the pictures gets them blurred unless they ask otherwise.</source>
        <comment>catalogue</comment>
        <translation>Des cadres autour des visages, pour que les images soient chargées avec des visages floutés, sauf demande contraire.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pascal-voc.toml"/>
        <source>Boxes of people, and for some of them of head, hands and feet.</source>
        <comment>catalogue</comment>
        <translation>Des cadres autour des personnes, et pour certaines autour de la tête, des mains et des pieds.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ijb.toml"/>
        <source>Boxes, eyes and nose, with properties such as beard, skin tone, age and pose.</source>
        <comment>catalogue</comment>
        <translation>Des cadres, les yeux et le nez, avec des propriétés comme la barbe, le teint, l’âge et la pose.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>But</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>But: {note}</source>
        <translation>Mais : {note}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>By chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>By dataset</source>
        <translation>Par jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>By looking harder, thousands of parts of each picture are compared. A part counts by the weight of what disagrees in its fingerprint: "Possible" up to {possible} %.</source>
        <translation>La recherche approfondie compare des milliers de parties de chaque image. Une partie compte selon le poids de ce qui diffère dans son empreinte : « Possible » jusqu’à {possible} %.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>By looking harder, thousands of parts of each picture are compared. A part counts by the weight of what disagrees in its fingerprint: "Same picture" up to {same} %, "Possible" up to {possible} %.</source>
        <translation>La recherche approfondie compare des milliers de parties de chaque image. Une partie compte selon le poids de ce qui diffère dans son empreinte : « Même image » jusqu’à {same} %, « Possible » jusqu’à {possible} %.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>By looking harder, thousands of parts of each picture are compared. So much was to be compared that none could count.</source>
        <translation>La recherche approfondie compare des milliers de parties de chaque image. Il y avait tant à comparer qu’aucune ne pouvait compter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>By some of its words it may be "{words}" That is a guess.</source>
        <translation>D’après certains de ses mots, ce pourrait être « {words} » C’est une supposition.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>By some of its words it may be the one that is chosen below. That is a guess: read the answer.</source>
        <translation>D’après certains de ses mots, ce pourrait être celle choisie ci-dessous. C’est une supposition : lisez la réponse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>C&amp;hange keys...</source>
        <translation>C&amp;hanger les touches...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Cache: {path}</source>
        <translation>Cache : {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Calendars ({pattern})</source>
        <translation>Calendriers ({pattern})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>California</source>
        <translation>Californie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Cancel adding the dataset</source>
        <translation>Annuler l’ajout du jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Cancel the export of the list</source>
        <translation>Annuler l’export de la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Cancel the look-up</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Cancelled at {name}. Nothing of it was added.</source>
        <translation>Annulé à {name}. Rien n’en a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Capture One catalog</source>
        <comment>kept</comment>
        <translation>Catalogue Capture One</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Casebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Casebook {casebook}, scanned {scanned}. Report of {made}.</source>
        <translation>Carnet {casebook}, analysé le {scanned}. Rapport du {made}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Casebook {name}: open another one</source>
        <translation>Carnet {name} : en ouvrir un autre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>Casebook {number}</source>
        <translation>Carnet {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Casebook: {name}</source>
        <translation>Carnet : {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Casebook: {path}</source>
        <translation>Carnet : {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Casebooks</source>
        <translation>Carnets</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <source>Casebooks (*.casebook)</source>
        <translation>Carnets (*.casebook)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Casebooks (*.casebook);;All files (*)</source>
        <translation>Carnets (*.casebook);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Characters that cannot be printed</source>
        <translation>Caractères qui ne peuvent pas être imprimés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Check your photos</source>
        <translation>Vérifiez vos photos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>Check your {photos} against them</source>
        <translation><numerusform>Y comparer {photos}</numerusform><numerusform>Y comparer {photos}</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Check {address} first: {note}</source>
        <translation>Vérifiez d’abord {address} : {note}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Checked</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Checked and not checked</source>
        <translation>Vérifié et non vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Choose a &amp;mail (.eml)...</source>
        <translation>Choisir un e-&amp;mail (.eml)...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Choose the &amp;law...</source>
        <translation>Choisir la &amp;loi...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Choose the casebooks to sum up</source>
        <translation>Choisir les carnets à résumer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Choose the mail with the answer</source>
        <translation>Choisir l’e-mail qui contient la réponse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>Choose what fits best.</source>
        <translation>Choisissez ce qui convient le mieux.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Clear the f&amp;ilter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Close the dialogue</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Close the message and show the next one</source>
        <translation>Fermer le message et afficher le suivant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Closing as soon as the running work has stopped.</source>
        <translation>Fermeture dès que le travail en cours s’est arrêté.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Closing as soon as the scan has stopped. What was found is kept; the scan goes on there next time.</source>
        <translation>Fermeture dès que l’analyse s’est arrêtée. Ce qui a été trouvé est gardé ; l’analyse reprendra là la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Comparable by picture</source>
        <translation>Comparables par image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Compare the pic&amp;tures...</source>
        <translation>Comparer les ima&amp;ges...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Compare this picture with others</source>
        <translation>Comparer cette image à d’autres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Compare with which picture</source>
        <translation>Avec quelle image comparer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Compare...</source>
        <translation>Comparer...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Compared by ID and picture</source>
        <translation>Comparée par identifiant et image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Compared were the photos that this casebook has scanned. Crops of less than the whole picture may be missed.</source>
        <translation>Ont été comparées les photos que ce carnet a analysées. Des recadrages peuvent échapper.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Comparing IDs and known pictures</source>
        <translation>Comparaison des identifiants et des images connues</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Comparing files with listed originals</source>
        <translation>Comparaison des fichiers avec les originaux répertoriés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Comparing pictures</source>
        <translation>Comparaison des images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Complain to a data protection authority from {day} on, if nothing came. Quote {letter} and the reminder of {reminded}.</source>
        <translation>Adressez une réclamation à une autorité de protection des données à partir du {day}, si rien n’est venu. Citez {letter} et le rappel du {reminded}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Complaint sent</source>
        <translation>Réclamation envoyée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Complaint to an authority</source>
        <translation>Réclamation à une autorité</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>Confirmation of receipt due: {operator}</source>
        <translation>Accusé de réception attendu : {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Confirmed and allowed</source>
        <translation>Confirmée et autorisée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Consider adding the Flickr account ID and user name: they help the operator of {datasets} to find the photos.</source>
        <translation>Pensez à indiquer l’identifiant du compte Flickr et le nom d’utilisateur : ils aident l’exploitant de {datasets} à trouver les photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Copied {address}. flickrcheck itself never opens it.</source>
        <translation>{address} copiée. flickrcheck lui-même ne l’ouvre jamais.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Copied: {field}</source>
        <translation>Copié : {field}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/lfw.toml"/>
        <source>Copies are available.</source>
        <comment>catalogue</comment>
        <translation>Des copies sont disponibles.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>Copies are available. Photos that were later deleted or made private on Flickr stay in the copies that were given out.</source>
        <comment>catalogue</comment>
        <translation>Des copies sont disponibles. Les photos supprimées ou rendues privées plus tard sur Flickr restent dans les copies distribuées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Copies from a messenger or small ones will do; whole pictures are found more surely than cropped ones. Add the original files if you have them, because their names and metadata may tell the Flickr ID.</source>
        <translation>Des copies reçues par messagerie ou réduites suffisent ; des images entières sont trouvées plus sûrement que des images recadrées. Ajoutez les fichiers originaux si vous les avez, car leurs noms et métadonnées peuvent révéler l’identifiant Flickr.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/facescrub.toml"/>
        <source>Copies of its lists are in public repositories.</source>
        <comment>catalogue</comment>
        <translation>Des copies de ses listes sont dans des dépôts publics.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Copies that show only a part of a picture were not looked for: that takes looking harder.</source>
        <translation>Les copies qui ne montrent qu’une partie d’une image n’ont pas été cherchées : il faut pour cela une recherche approfondie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/breaking_label.py"/>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Copy the photo's address</source>
        <translation>Copier l’adresse de la photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Copy the selected rows, or all of them</source>
        <translation>Copier les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Copy: {field}</source>
        <translation>Copier : {field}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Copying the casebook</source>
        <translation>Copie du carnet</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>Copyright owners and anybody whose privacy is infringed can write to the group and name the content with its link or file name. Its notice says that it did not inform people one by one because this would be a disproportionate effort (Article 14(5)(b) UK GDPR).</source>
        <comment>catalogue</comment>
        <translation>Les titulaires de droits d’auteur et quiconque dont la vie privée est atteinte peuvent écrire au groupe et nommer le contenu par son lien ou son nom de fichier. Sa notice dit qu’il n’a pas informé les personnes une à une, car ce serait un effort disproportionné (article 14, paragraphe 5, point b), du UK GDPR).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Could not be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Could not be read: it is no picture of a kind that flickrcheck knows.</source>
        <translation>Illisible : ce n’est pas une image d’un type que flickrcheck connaît.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Could not be read: {why}</source>
        <translation>Illisible : {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>Counting what was found.</source>
        <translation>Comptage de ce qui a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Courts ask that what happened took place mainly in Illinois, and no operator has to answer by a date. Do not rely on this law alone.</source>
        <translation>Les tribunaux demandent que les faits aient eu lieu surtout en Illinois, et aucun exploitant n’est tenu de répondre avant une date. Ne comptez pas sur cette seule loi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Current folder</source>
        <translation>Dossier actuel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Dataset: any</source>
        <translation>Jeu de données : tous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Dataset: {value}</source>
        <translation>Jeu de données : {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup.py"/>
        <source>Datasets name an account by its NSID, such as 12345678@N00, and a name cannot be turned into an NSID offline unless a list or your account export knows it. You find the NSID in the address of the account's buddy icon on its profile page (…/buddyicons/12345678@N00.jpg), and in old profile addresses.</source>
        <translation>Les jeux de données nomment un compte par son NSID, comme 12345678@N00, et un nom ne peut être converti en NSID hors ligne que si une liste ou l’export de votre compte le connaît. Vous trouvez le NSID dans l’adresse de l’icône du compte sur sa page de profil (…/buddyicons/12345678@N00.jpg) et dans d’anciennes adresses de profil.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Datasets whose lists are not installed. What is not found is not proven to be absent.</source>
        <translation>Les jeux de données dont les listes ne sont pas installées. Ce qui n’est pas trouvé n’est pas pour autant prouvé absent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>December</source>
        <comment>month in a date</comment>
        <translation>décembre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Decide from {day} on whether you go on: no authority oversees such a request.</source>
        <translation>Décidez à partir du {day} si vous continuez : aucune autorité ne surveille une telle demande.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete drafted letters...</source>
        <translation>Supprimer les brouillons de lettres...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete fingerprints...</source>
        <translation>Supprimer les empreintes...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete small pictures...</source>
        <translation>Supprimer les petites images...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete the notes...</source>
        <translation>Supprimer les notes...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete the whole casebook...</source>
        <translation>Supprimer tout le carnet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete your details...</source>
        <translation>Supprimer vos coordonnées...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Deleting. With a large casebook this takes some seconds.</source>
        <translation>Suppression en cours. Avec un grand carnet, cela prend quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Details of the match</source>
        <translation>Détails de la correspondance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Difference of {both}</source>
        <translation>Différence de {both}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Different pictures differ in about 127 bits. The bounds get narrower the more pictures are compared, so that accidents stay rare. What is counted for that are fingerprints, in all eight orientations: those of whole pictures, and those of parts such as the picture without its border and its centre square.</source>
        <translation>Des images différentes diffèrent d’environ 127 bits. Plus on compare d’images, plus les limites se resserrent, pour que les hasards restent rares. On compte pour cela des empreintes, dans les huit orientations : celles d’images entières, et celles de parties comme l’image sans bord ou le carré central.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Do not send this letter: the operator is made up for the demonstration.</source>
        <translation>N’envoyez pas cette lettre : l’exploitant est inventé pour la démonstration.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Do w&amp;hat comes next...</source>
        <translation>&amp;Faire l’étape suivante...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Dra&amp;ft a reminder...</source>
        <translation>Rédiger un ra&amp;ppel...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>Draft a &amp;reply...</source>
        <translation>Rédiger votre ré&amp;ponse...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Draft a complain&amp;t...</source>
        <translation>Rédi&amp;ger une réclamation...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Draft a complaint...</source>
        <translation>Rédiger une réclamation...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Draft a notice to a &amp;known recipient...</source>
        <translation>R&amp;édiger un avis à un destinataire...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Draft a reminder...</source>
        <translation>Rédiger un rappel...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Drafted letters</source>
        <translation>Brouillons de lettres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Drop the mail onto the request that it answers.</source>
        <translation>Déposez le message sur la demande à laquelle il répond.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>E&amp;xport all requests...</source>
        <translation>E&amp;xporter toutes les demandes...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>E-ma&amp;il</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>E-mail</source>
        <comment>field of a web form</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>E-mail address of the operator</source>
        <translation>Adresse e-mail de l’exploitant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Each row has a scale of its own.</source>
        <translation>Chaque ligne a sa propre échelle.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Easy</source>
        <comment>removal</comment>
        <translation>Facile</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Easy: the operator says how, and names an address for it.</source>
        <translation>Facile : l’exploitant dit comment faire et donne une adresse pour cela.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Edition {edition}: {contents}.</source>
        <translation>Édition {edition} : {contents}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Empty the cache...</source>
        <translation>Vider le cache...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>English</source>
        <comment>a language</comment>
        <translation>anglais</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Enlarge and reduce the picture</source>
        <translation>Agrandir et réduire l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Enlarge the page, key + in the page</source>
        <translation>Agrandir la page, touche + dans la page</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Enlarge the picture, key + in the picture</source>
        <translation>Agrandir l’image, touche + dans l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Enter a contact...</source>
        <translation>Saisir un contact...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Enter an &amp;address...</source>
        <translation>&amp;Saisir une adresse...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Enter an address...</source>
        <translation>Saisir une adresse...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Entered by you</source>
        <translation>Saisi par vous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Every file in these folders was read and compared.</source>
        <translation>Chaque fichier de ces dossiers a été lu et comparé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Every match has your verdict.</source>
        <translation>Chaque correspondance a votre avis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Every reason ({number})</source>
        <translation>Toutes les raisons ({number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Evidence and record</source>
        <translation>Preuves et fiche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Export a report without names...</source>
        <translation>Exporter un rapport sans noms...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Export all requests</source>
        <translation>Exporter toutes les demandes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Export report &amp;without names...</source>
        <translation>Exporter le rapport &amp;sans noms...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Export report without names</source>
        <translation>Exporter le rapport sans noms</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Export report...</source>
        <translation>Exporter le rapport...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Export the list of what was not checked</source>
        <translation>Exporter la liste de ce qui n’a pas été vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Export the list...</source>
        <translation>Exporter la liste...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Exported without a picture: compared by ID only</source>
        <translation>Exportée sans image : comparée par identifiant seulement</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>F&amp;old all groups</source>
        <translation>Replier tous les groupe&amp;s</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>F&amp;orward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>F-Spot's database {name}</source>
        <comment>kept</comment>
        <translation>la base F-Spot {name}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>Face crops from 3,311,471 Flickr photos of 48,383 accounts, used to train and to test face recognition. The licences of 69 percent of the photos forbid commercial use. All of them ask for credit; none was given.</source>
        <comment>catalogue</comment>
        <translation>Des visages découpés dans 3 311 471 photos Flickr de 48 383 comptes, pour entraîner et tester la reconnaissance faciale. Les licences de 69 pour cent des photos interdisent l’usage commercial. Toutes demandent une attribution ; aucune n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Faces marked in the dataset</source>
        <translation>Visages marqués dans le jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>February</source>
        <comment>month in a date</comment>
        <translation>février</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/unchecked_model.py"/>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>File</source>
        <comment>column</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>File, Export report without names writes a report that shows what was found, but not whose it is.</source>
        <translation>« Fichier », « Exporter le rapport sans noms » écrit un rapport qui montre ce qui a été trouvé, mais pas de qui sont les photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Files of other types</source>
        <translation>Fichiers d’autres types</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Files that are gone</source>
        <translation>Fichiers disparus</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Files that are looked up</source>
        <translation>Fichiers cherchés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Files that could not be checked: none</source>
        <translation>Fichiers qui n’ont pas pu être vérifiés : aucun</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Files that were not checked</source>
        <translation>Fichiers non vérifiés</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>Fill in the web form; every field is asked for.</source>
        <comment>catalogue</comment>
        <translation>Remplissez le formulaire web ; chaque champ est demandé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by dataset</source>
        <translation>Filtrer par jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by folder</source>
        <translation>Filtrer par dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by how sure a match is</source>
        <translation>Filtrer par niveau de certitude</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by owner</source>
        <translation>Filtrer par propriétaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by verdict</source>
        <translation>Filtrer par avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by when it was found</source>
        <translation>Filtrer par date de découverte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by year</source>
        <translation>Filtrer par année</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Final Cut Pro library</source>
        <comment>kept</comment>
        <translation>Bibliothèque Final Cut Pro</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Find a dataset, an operator or a country</source>
        <translation>Chercher un jeu de données, un exploitant ou un pays</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Find a name, ID or owner</source>
        <translation>Nom, identifiant, propriétaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>Find among the values</source>
        <translation>Chercher parmi les valeurs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Find in names, IDs, owners and datasets</source>
        <translation>Chercher dans les noms, identifiants, propriétaires et jeux de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Find pictures that somebody asks f&amp;or...</source>
        <translation>Chercher des images que quelqu’un de&amp;mande...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>Finds your photos in face-recognition and AI-training datasets made from Flickr photos, and drafts requests for their removal.</source>
        <translation>Trouve vos photos dans des jeux de données de reconnaissance faciale et d’entraînement d’IA faits à partir de photos de Flickr, et prépare des demandes de retrait.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Fingerprints of your pictures</source>
        <translation>Empreintes de vos images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>First</source>
        <translation>D’abord</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>First lane, Flickr IDs</source>
        <translation>Première voie, identifiants Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Fit</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Fit the page to the width, key 0 in the page</source>
        <translation>Ajuster la page à la largeur, touche 0 dans la page</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Flickr &amp;user name (optional)</source>
        <translation>Nom d’&amp;utilisateur Flickr (facultatif)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Flickr ID</source>
        <translation>Identifiant Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Flickr a&amp;ccount ID (optional)</source>
        <translation>Identifiant d&amp;e compte Flickr (facultatif)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Flickr photo</source>
        <translation>Photo Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Flickr photo ID</source>
        <translation>Identifiant de la photo Flickr</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pascal-voc.toml"/>
        <source>Flickr photos of everyday objects and people, used from 2007 to 2012 to compare programs that see.</source>
        <comment>catalogue</comment>
        <translation>Des photos de Flickr d’objets courants et de personnes, utilisées de 2007 à 2012 pour comparer des programmes de vision.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>Flickr photos that are in both COCO and YFCC100M, with detailed descriptions of what they show and how it is related.</source>
        <comment>catalogue</comment>
        <translation>Des photos de Flickr présentes à la fois dans COCO et YFCC100M, avec des descriptions détaillées de ce qu’elles montrent et de leurs relations.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Flickrcheck looks for photos, not for faces: another photo of the same person is not found.</source>
        <translation>flickrcheck cherche des photos, pas des visages : une autre photo de la même personne n’est pas trouvée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Flip</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Fog, black frames and fine textures look alike, so these were looked up by their Flickr identity only.</source>
        <translation>Le brouillard, les images noires et les textures fines se ressemblent ; ces images n’ont donc été cherchées que par leur identité Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/unchecked_model.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Folder of the letter</source>
        <translation>Dossier de la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Folder: any</source>
        <translation>Dossier : tous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Folder: {value}</source>
        <translation>Dossier : {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Folders and files to check</source>
        <translation>Dossiers et fichiers à vérifier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>For {dataset}: {step}</source>
        <translation>Pour {dataset} : {step}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>For {files}, sources name different Flickr photos or owners. The notes of their matches say which; flickrcheck identify --explain shows every source.</source>
        <translation>Pour {files}, des sources nomment des photos ou des propriétaires Flickr différents. Les remarques de leurs correspondances disent lesquels.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Forget...</source>
        <translation>Oublier...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Found since</source>
        <translation>Trouvé depuis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Found since {value}</source>
        <translation>Trouvé depuis {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Found: at any time</source>
        <translation>Trouvé : à tout moment</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>Free software under the MIT licence. It works offline and changes no photo. It knows no faces. Nothing it says or writes is legal advice.</source>
        <translation>Logiciel libre sous licence MIT. Il fonctionne hors ligne et ne modifie aucune photo. Il ne connaît aucun visage. Rien de ce qu’il dit ou écrit n’est un conseil juridique.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>French</source>
        <comment>a language</comment>
        <translation>français</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>From Flickr</source>
        <translation>De Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>From: {sender}</source>
        <translation>De : {sender}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq-aging.toml"/>
        <source>Gender, age group, head pose and glasses for each face of FFHQ.</source>
        <comment>catalogue</comment>
        <translation>Sexe, tranche d’âge, pose de la tête et lunettes pour chaque visage de FFHQ.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>German</source>
        <comment>a language</comment>
        <translation>allemand</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>Get it again from where it came from, or build it again.</source>
        <translation>Obtenez-le à nouveau là d’où il vient ou refaites-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Given out as</source>
        <translation>Remis sous forme de</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ijb.toml"/>
        <source>Given out on application by NIST. Whether it still is was not checked.</source>
        <comment>catalogue</comment>
        <translation>Le NIST le remettait sur candidature. Il n’a pas été vérifié s’il le fait encore.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/going_on.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Go on with the scan</source>
        <translation>Continuer l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Go on with the scan ({done} of {total})</source>
        <translation>Continuer l’analyse ({done} sur {total})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Go to Datasets</source>
        <translation>Aller aux jeux de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Go to Letters</source>
        <translation>Aller aux lettres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Go to Matches</source>
        <translation>Aller aux correspondances</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Go to Photos</source>
        <translation>Aller aux photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Gro&amp;up the matches...</source>
        <translation>Grouper les correspo&amp;ndances...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>Group {name}, {matches}, folded</source>
        <translation>Groupe {name}, {matches}, replié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>Group {name}, {matches}, unfolded</source>
        <translation>Groupe {name}, {matches}, déplié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: dataset</source>
        <translation>Groupes : jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: folder</source>
        <translation>Groupes : dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: none</source>
        <translation>Groupes : aucun</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: owner</source>
        <translation>Groupes : propriétaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: photo</source>
        <translation>Groupes : photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Guide of the first steps</source>
        <translation>Guide des premiers pas</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Hard</source>
        <comment>removal</comment>
        <translation>Difficile</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Hard: the operator does not say how, but there is an address to write to.</source>
        <translation>Difficile : l’exploitant ne dit pas comment faire, mais il y a une adresse où écrire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Here you will see how many of your photos are listed, in which datasets, from which years, and what was not checked. Add and scan photos first.</source>
        <translation>Vous verrez ici combien de vos photos sont répertoriées, dans quels jeux de données, de quelles années, et ce qui n’a pas été vérifié. Ajoutez et analysez d’abord des photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Here you will see what the installed lists say of each.</source>
        <translation>Vous verrez ici ce que les listes installées disent de chacun.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Here you will see which of your photos are listed. Add and scan photos first.</source>
        <translation>Vous verrez ici lesquelles de vos photos sont répertoriées. Ajoutez et analysez d’abord des photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Hidden files</source>
        <translation>Fichiers cachés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>How many datasets are shown</source>
        <translation>Combien de jeux de données sont affichés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>How many requests are chosen</source>
        <translation>Nombre de demandes choisies</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>How many there are</source>
        <translation>Combien il y en a</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>How much was found</source>
        <translation>Combien a été trouvé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>How sure</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>How sure a match by picture is</source>
        <translation>Degré de certitude d’une correspondance par image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>How sure: any</source>
        <translation>Niveau : tous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>How sure: {value}</source>
        <translation>Niveau : {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>How the two pictures compare</source>
        <translation>Comparaison des deux images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>How to read the result</source>
        <translation>Comment lire le résultat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>I am shown in photos</source>
        <translation>Je suis sur des photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>I am shown in them</source>
        <translation>J’y figure</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>I check photos for others</source>
        <translation>Je vérifie des photos pour d’autres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>I have sent it...</source>
        <translation>Je l’ai envoyée...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>I have sent them...</source>
        <translation>Je les ai envoyées...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>I took the photos</source>
        <translation>J’ai pris les photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>I took them</source>
        <translation>Je les ai prises</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>I would rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>I write for somebody else</source>
        <translation>J’écris pour quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>IBM's privacy notice for the dataset names an opt-out for photographers and for the people shown. In replies published in 2019 IBM asked for the links of the photos, or for the Flickr account ID with consent to use it for the search, then confirmed the deletion of links and annotations and said that its research partners must comply.</source>
        <comment>catalogue</comment>
        <translation>La notice de confidentialité d’IBM pour ce jeu de données prévoit une opposition pour les photographes et les personnes représentées. Dans des réponses publiées en 2019, IBM demandait les liens des photos, ou l’identifiant du compte Flickr avec l’accord de l’utiliser pour la recherche, puis confirmait la suppression des liens et annotations et disait que ses partenaires de recherche doivent s’y conformer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>If you know their Flickr name or address: is that account listed?</source>
        <translation>Si vous connaissez son nom ou son adresse sur Flickr : ce compte est-il répertorié ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>If you take this back, packs signed with it are asked about.</source>
        <translation>Si vous la retirez, la question sera posée pour les paquets signés avec elle.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>If you take this back, the pack is asked about again.</source>
        <translation>Si vous la retirez, la question sera de nouveau posée pour ce paquet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>If your letter names copyright, take that paragraph out: LAION refuses requests that rest on it.</source>
        <comment>catalogue</comment>
        <translation>Si votre lettre invoque le droit d’auteur, retirez ce paragraphe : LAION refuse les demandes qui s’appuient dessus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>In place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>In the account export: {parts}.</source>
        <translation>Dans l’export du compte : {parts}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>In {path} the value of {key} is not a text in quotes: {key} = "..."</source>
        <translation>Dans {path}, la valeur de {key} n’est pas un texte entre guillemets : {key} = "..."</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Installed datasets</source>
        <translation>Jeux de données installés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Installed packs</source>
        <translation>Paquets installés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>It asks for the same in so few words that it mostly fits into a link, which opens it in the mail program. What explains the law and the evidence is left out.</source>
        <translation>Elle demande la même chose en si peu de mots qu’elle tient le plus souvent dans un lien, qui l’ouvre dans la messagerie. Ce qui explique le droit et les preuves n’y figure pas.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>It brings no text of its licence. The licence is: {name}</source>
        <translation>Aucun texte de licence n’est fourni avec. La licence est : {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>It came with flickrcheck.</source>
        <translation>Il a été fourni avec flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>It could be downloaded from Google. Whether it still can was not checked.</source>
        <comment>catalogue</comment>
        <translation>Il pouvait être téléchargé chez Google. Il n’a pas été vérifié s’il peut encore l’être.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>It could not be looked at ({reason}).</source>
        <comment>kept</comment>
        <translation>Impossible de regarder ce que c’est ({reason}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>It could not be read.</source>
        <translation>Illisible.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/person_note.py"/>
        <source>It does not find</source>
        <translation>Ce qui n’est pas trouvé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/person_note.py"/>
        <source>It finds</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It is &amp;mine</source>
        <translation>C’est la &amp;mienne</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It is &amp;not me</source>
        <translation>Ce n’est &amp;pas moi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>It is in English, which most operators read.</source>
        <translation>Elle est en anglais, que la plupart des exploitants lisent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>It is kept in this casebook and marked as yours, and letters go to it first. Nothing is sent anywhere.</source>
        <translation>Il est gardé dans ce carnet et marqué comme le vôtre, et les lettres lui sont adressées en premier. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>It is made again when it is needed; the next search of a big pack takes longer.</source>
        <translation>Il est refait quand il le faut ; la prochaine recherche dans un grand paquet dure plus longtemps.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It is mine</source>
        <translation>C’est la mienne</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>It is named as the origin of the photos in the lawsuits over IBM's Diversity in Faces.</source>
        <comment>catalogue</comment>
        <translation>Il est cité comme l’origine des photos dans les procès sur Diversity in Faces d’IBM.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>It is not clear which dataset the list {path} belongs to: neither its format ({format}) nor its name says so. Type the command again with --dataset and the dataset's ID, for example --dataset diveface. Known IDs: {catalogue}.</source>
        <translation>On ne sait pas à quel jeu de données appartient la liste {path} : ni son format ({format}) ni son nom ne le disent. Donnez au fichier un nom qui commence par l’identifiant du jeu de données. Identifiants connus : {catalogue}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>It is not there, so it was not scanned, and its photos stay as they were.</source>
        <comment>kept</comment>
        <translation>Ce n’est pas là et n’a donc pas été analysé ; les photos restent comme elles étaient.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>It is signed with the key {label} ({key}), which you trust.</source>
        <translation>Il est signé avec la clé {label} ({key}), à laquelle vous faites confiance.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>It lies {part}.</source>
        <translation>La partie va {part}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>It settles nothing yet, such as a note that your letter arrived.</source>
        <translation>Elle ne règle encore rien, comme un accusé de réception.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It shows &amp;me</source>
        <translation>C’est &amp;moi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It shows me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr8k.toml"/>
        <source>It was given out on request by a form. Whether it still is was not checked.</source>
        <comment>catalogue</comment>
        <translation>Il était remis sur demande par un formulaire. Il n’a pas été vérifié s’il l’est encore.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/aflw.toml"/>
        <source>It was given out on request. Whether it still is was not checked.</source>
        <comment>catalogue</comment>
        <translation>Il était remis sur demande. Il n’a pas été vérifié s’il l’est encore.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>It was made on this computer.</source>
        <translation>Il a été créé sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <location filename="../../resources/catalogue/lfw.toml"/>
        <location filename="../../resources/catalogue/ucf-facebook-800k.toml"/>
        <source>It was not made from Flickr photos, so there is nothing to add.</source>
        <comment>catalogue</comment>
        <translation>Il n’a pas été fait de photos de Flickr : il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>It was stopped, so nothing was written.</source>
        <translation>Arrêté, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>It will be saved in:</source>
        <translation>Sera enregistrée dans :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Its Flickr ID is not known here.</source>
        <translation>Son identifiant Flickr n’est pas connu ici.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Its Flickr ID is {id}: {address}</source>
        <translation>Son identifiant Flickr est {id} : {address}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Its Flickr ID, if its name or metadata tells one, is in none of the {number} datasets that were searched. The picture itself could not be compared with them.</source>
        <translation><numerusform>Son identifiant Flickr, si son nom ou ses métadonnées en donnent un, n’est pas dans le seul jeu de données consulté. L’image elle-même n’a pas pu lui être comparée.</numerusform><numerusform>Son identifiant Flickr, si son nom ou ses métadonnées en donnent un, n’est dans aucun des {number} jeux de données consultés. L’image elle-même n’a pas pu leur être comparée.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>Its columns are: {columns}.</source>
        <translation>Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq-aging.toml"/>
        <source>Its files name faces by their number in FFHQ and not by Flickr ID. Search FFHQ instead: a photo in FFHQ is in FFHQ-Aging too.</source>
        <comment>catalogue</comment>
        <translation>Ses fichiers nomment les visages par leur numéro dans FFHQ et non par identifiant Flickr. Cherchez plutôt dans FFHQ : une photo dans FFHQ est aussi dans FFHQ-Aging.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/aflw.toml"/>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <location filename="../../resources/catalogue/helen.toml"/>
        <location filename="../../resources/catalogue/ijb.toml"/>
        <location filename="../../resources/catalogue/places365.toml"/>
        <location filename="../../resources/catalogue/tinyface.toml"/>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <location filename="../../resources/catalogue/wider-face.toml"/>
        <source>Its files name no Flickr photos, so it has no list that could be searched. If you hold a copy of its pictures, a pack can be made of their folder; it finds the same pictures.</source>
        <comment>catalogue</comment>
        <translation>Ses fichiers ne nomment aucune photo de Flickr : il n’a donc pas de liste où chercher. Si vous avez une copie de ses images, un paquet peut être fait de leur dossier ; il trouve les mêmes images.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pascal-voc.toml"/>
        <source>Its folder Annotations has one XML file a photo, with the Flickr photo ID. Add its archive, such as VOCtrainval.tar: flickrcheck index add --dataset pascal-voc FILE</source>
        <comment>catalogue</comment>
        <translation>Son dossier Annotations contient un fichier XML par photo, avec l’identifiant de la photo sur Flickr. Ajoutez son archive, par exemple VOCtrainval.tar : flickrcheck index add --dataset pascal-voc FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Its language</source>
        <translation>Sa langue</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/sbu-captions.toml"/>
        <source>Its list of links names every photo, and is offered on Hugging Face too. To search it: flickrcheck index add --dataset sbu-captions FILE</source>
        <comment>catalogue</comment>
        <translation>Sa liste de liens nomme chaque photo et se trouve aussi sur Hugging Face. Pour y chercher : flickrcheck index add --dataset sbu-captions FILE</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>Its makers published CSV files with three links a row. Put them into one file to search them together: flickrcheck index add --dataset google-fec FILE</source>
        <comment>catalogue</comment>
        <translation>Ses auteurs ont publié des fichiers CSV avec trois liens par ligne. Réunissez-les en un fichier pour y chercher d’un coup : flickrcheck index add --dataset google-fec FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Its page was</source>
        <translation>Sa page était</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Its page: {address}</source>
        <translation>Sa page : {address}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/facescrub.toml"/>
        <source>Its tables of actors and actresses hold a link and a box a row. To search one: flickrcheck index add --dataset facescrub FILE</source>
        <comment>catalogue</comment>
        <translation>Ses tableaux d’acteurs et d’actrices contiennent un lien et un cadre par ligne. Pour y chercher : flickrcheck index add --dataset facescrub FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>January</source>
        <comment>month in a date</comment>
        <translation>janvier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>July</source>
        <comment>month in a date</comment>
        <translation>juillet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>June</source>
        <comment>month in a date</comment>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Keep my text</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Keep one casebook for each client: nothing of one gets into another. Make it first, then add the client's photos.</source>
        <translation>Tenez un carnet par client : rien de l’un n’entre dans un autre. Créez-le d’abord, puis ajoutez les photos du client.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Keep the mandate at hand: the letter offers to show it. Write only what the person for whom you write has asked for.</source>
        <translation>Gardez le mandat sous la main : la lettre propose de le montrer. N’écrivez que ce que la personne pour laquelle vous écrivez a demandé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Key {name}</source>
        <translation>Clé {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Keys found</source>
        <translation>Touches trouvées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Known is: {ways}.</source>
        <translation>On connaît : {ways}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>LAION has a web form that asks for your name, e-mail address, an explanation, the dataset, the number of the sample and the link. It removes entries whose link or picture shows you from the copies it controls and from later editions, and refuses requests that rest on copyright.</source>
        <comment>catalogue</comment>
        <translation>LAION a un formulaire web qui demande votre nom, votre adresse e-mail, une explication, le jeu de données, le numéro de l’exemple et le lien. Il retire les entrées dont le lien ou l’image vous montre des copies qu’il contrôle et des éditions ultérieures, et refuse les demandes fondées sur le droit d’auteur.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>LAION-5B was taken down on 19 December 2023. Its successor Re-LAION-5B was published on 30 August 2024.</source>
        <comment>catalogue</comment>
        <translation>LAION-5B a été retiré le 19 décembre 2023. Son successeur Re-LAION-5B a été publié le 30 août 2024.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq-aging.toml"/>
        <source>Labels for the 70,000 faces of FFHQ, such as age group and gender, published by Or-El and others.</source>
        <comment>catalogue</comment>
        <translation>Des étiquettes pour les 70 000 visages de FFHQ, comme la tranche d’âge et le sexe, publiées par Or-El et d’autres.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Language</source>
        <comment>heading</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>Language of the manual</source>
        <translation>Langue du manuel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>Language:</source>
        <translation>Langue :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Last scan</source>
        <translation>Dernière analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Lawsuits</source>
        <translation>Procès</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Leave out files and folders called, separated by semicolon</source>
        <translation>Ignorer les fichiers et dossiers nommés, séparés par un point-virgule</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Leave out files and folders called:</source>
        <translation>Ignorer les fichiers et dossiers nommés :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Leave out the files</source>
        <translation>Laisser les fichiers de côté</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>Left out are {what}: {number}.</source>
        <translation>Ignorés : {what} : {number}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Left out as you asked</source>
        <translation>Ignoré comme demandé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Left out on request</source>
        <translation>Ignoré sur demande</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Left out: {reasons}.</source>
        <translation>Laissé de côté : {reasons}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Length of the letter</source>
        <translation>Longueur de la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Less than one accidental "Same picture" is to be expected: one in about {number} scans like this one. This is an estimate.</source>
        <translation>On peut s’attendre à moins d’une correspondance « Même image » due au hasard : une sur environ {number} analyses comme celle-ci. C’est une estimation.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Less than one accidental "Same picture" is to be expected: one in more than a million scans like this one. This is an estimate.</source>
        <translation>On peut s’attendre à moins d’une correspondance « Même image » due au hasard : une sur plus d’un million d’analyses comme celle-ci. C’est une estimation.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <location filename="../../flickrcheck/work/sequels.py"/>
        <source>Letter of {day}</source>
        <translation>Lettre du {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Letter saved</source>
        <translation>Lettre enregistrée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Letter saved ({kind})</source>
        <translation>Lettre enregistrée ({kind})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <source>Letters and your details</source>
        <translation>Lettres et vos coordonnées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Letters ask for your name and address again. Drafted letters have them, too; delete these for themselves.</source>
        <translation>Les lettres redemandent votre nom et votre adresse. Les brouillons de lettres les contiennent aussi ; supprimez-les à part.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Lightroom catalog data</source>
        <comment>kept</comment>
        <translation>Données de catalogue Lightroom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Lightroom library</source>
        <comment>kept</comment>
        <translation>Bibliothèque Lightroom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Lightroom previews</source>
        <comment>kept</comment>
        <translation>Aperçus Lightroom</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/facescrub.toml"/>
        <source>Links to 141,130 pictures of actors, found by an image search. 211 of them were found to be Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>Des liens vers 141 130 images d’acteurs, trouvées par un moteur de recherche. 211 d’entre elles sont des photos de Flickr.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>Links to 2.6 million pictures of 2,622 well-known people, found by an image search. Some of them are Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>Des liens vers 2,6 millions d’images de 2 622 personnes connues, trouvées par une recherche d’images. Certaines sont des photos de Flickr.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>Links to Creative Commons photos from YFCC100M with measurements of about one million faces, made to study how well face analysis works for different people. It was the subject of lawsuits against IBM, Microsoft and Amazon.</source>
        <comment>catalogue</comment>
        <translation>Des liens vers des photos Creative Commons de YFCC100M avec des mesures d’environ un million de visages, pour étudier la qualité de l’analyse faciale selon les personnes. Il a fait l’objet de procès contre IBM, Microsoft et Amazon.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <source>Links to about 1.7 million pictures of 59,000 well-known people on the IMDb website. It is not made from Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>Des liens vers environ 1,7 million d’images de 59 000 personnes connues sur le site IMDb. Il n’est pas fait de photos de Flickr.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/hf-flickr-5b.toml"/>
        <source>Links to about five billion Flickr photos with licence, place, dates, description and tags, gathered by one person.</source>
        <comment>catalogue</comment>
        <translation>Des liens vers environ cinq milliards de photos de Flickr avec licence, lieu, dates, description et étiquettes, réunis par une seule personne.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>Links to billions of pictures from all over the web with the text that stood beside them, used to train programs that make pictures. How many are from Flickr was not measured.</source>
        <comment>catalogue</comment>
        <translation>Des liens vers des milliards d’images de tout le web avec le texte qui les accompagnait, pour entraîner des programmes qui font des images. Combien viennent de Flickr n’a pas été mesuré.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>List format</source>
        <translation>Forme de liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>List what was not checked</source>
        <translation>Lister ce qui n’a pas été vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Listed</source>
        <translation>Répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Listed accounts, addresses and IDs without any picture: Datasets, Look up photos and accounts.</source>
        <translation>Les comptes, adresses et identifiants répertoriés, sans aucune image : Jeux de données, Chercher des photos et des comptes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Listed in {datasets}.</source>
        <translation>Répertoriée dans {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Listed in {datasets}: by its Flickr ID.</source>
        <translation>Répertoriée dans {datasets} : par son identifiant Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Listed in {datasets}: same picture.</source>
        <translation>Répertoriée dans {datasets} : même image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Listed in {datasets}: the very file.</source>
        <translation>Répertoriée dans {datasets} : ce fichier même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Listed in {datasets}: you confirmed a possible match.</source>
        <translation>Répertoriée dans {datasets} : vous avez confirmé une correspondance possible.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/hf-flickr-5b.toml"/>
        <source>Listed on Hugging Face.</source>
        <comment>catalogue</comment>
        <translation>Répertorié sur Hugging Face.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Listed, same picture or confirmed</source>
        <translation>Répertoriée, même image ou confirmée</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <source>Lists of 139,677 faces in 115,729 Flickr photos of 6,102 accounts, taken from MegaFace and sorted by gender and by three groups that its makers call ethnic. flickrcheck never stores those labels.</source>
        <comment>catalogue</comment>
        <translation>Des listes de 139 677 visages dans 115 729 photos Flickr de 6 102 comptes, tirées de MegaFace et triées par sexe et par trois groupes que ses auteurs disent ethniques. flickrcheck n’enregistre jamais ces étiquettes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Little time: for up to 200 photos, and for photos whose account is listed.</source>
        <translation>Peu de temps : jusqu’à 200 photos, et pour les photos dont le compte est répertorié.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Loading both pictures</source>
        <translation>Chargement des deux images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Loading the picture</source>
        <translation>Chargement de l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Look at the match</source>
        <translation>Voir la correspondance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Look at the match of {name}</source>
        <translation>Voir la correspondance de {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Look for the address of the operator's privacy office and put it in.</source>
        <translation>Cherchez l’adresse du service de protection des données de l’exploitant et ajoutez-la.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Look harder for copies that show a part of a photo</source>
        <translation>Chercher plus à fond les copies qui montrent une partie d’une photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Look harder, also for copies that show a part of a photo:</source>
        <translation>Chercher plus à fond, aussi des parties de photos :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Look up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Look up photos and accounts</source>
        <translation>Chercher des photos et des comptes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Look up the photographer's account...</source>
        <translation>Chercher le compte du photographe...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Look yourself up</source>
        <translation>Se chercher soi-même</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Looking for pictures</source>
        <translation>Recherche des images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Looking for the pictures of {name}</source>
        <translation>Recherche des images de {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Looking harder</source>
        <translation>Recherche plus à fond</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Looking in {dataset} ({number} of {total})</source>
        <translation>Recherche dans {dataset} ({number} sur {total})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Looking up</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Made by flickrcheck on your own computer. Nothing was sent anywhere. This is no legal advice.</source>
        <translation>Créé par flickrcheck sur votre propre ordinateur. Rien n’a été envoyé nulle part. Ceci n’est pas un conseil juridique.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Made on this computer</source>
        <translation>Créé sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>Made up for the demonstration.</source>
        <comment>catalogue</comment>
        <translation>Inventé pour la démonstration.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Mails ({pattern});;All files (*)</source>
        <translation>E-mails ({pattern});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Making small previews</source>
        <translation>Création des petites images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Many clients go faster without a window: flickrcheck scan FOLDER --casebook FILE does the same and can be continued.</source>
        <translation>Avec de nombreux clients, cela va plus vite sans fenêtre : flickrcheck scan DOSSIER --casebook FICHIER fait la même chose et peut être repris.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>March</source>
        <comment>month in a date</comment>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Mark as &amp;ready</source>
        <translation>Marquer comme &amp;prête</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Mark as &amp;sent...</source>
        <translation>&amp;Marquer comme envoyée...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Mark as ready</source>
        <translation>Marquer comme prête</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Mark as sent...</source>
        <translation>Marquer comme envoyée...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Marked boxes</source>
        <translation>Cadres marqués</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Marked in the dataset:</source>
        <translation>Marqué dans le jeu de données :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Marked people</source>
        <translation>Personnes marquées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_table.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Matches and verdicts stay. The next scan has to read every picture again, and new packs can be compared by Flickr IDs only until then.</source>
        <translation>Les correspondances et les avis restent. La prochaine analyse doit relire chaque image, et d’ici là, les nouveaux paquets ne peuvent être comparés que par identifiants Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Matches and verdicts stay. The next scan makes small pictures of matched photos again.</source>
        <translation>Les correspondances et les avis restent. La prochaine analyse refait de petites images des photos correspondantes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Matches as &amp;grid</source>
        <translation>Correspondances en &amp;grille</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Matches as &amp;table</source>
        <translation>Correspondances en &amp;tableau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_grid.py"/>
        <source>Matches as pictures</source>
        <translation>Correspondances en images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Matches shown</source>
        <translation>Correspondances montrées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Matches that go into no letter</source>
        <translation>Correspondances qui n’entrent dans aucune lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>May</source>
        <comment>month in a date</comment>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Me and all&amp;owed</source>
        <translation>Moi, aut&amp;orisée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Me and allowed</source>
        <translation>Moi, autorisée</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <source>Meant for feedback and concerns.</source>
        <comment>catalogue</comment>
        <translation>Prévue pour les remarques et les inquiétudes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Medium</source>
        <comment>removal</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Medium: the operator says how, but wants something done first, or names no address for it.</source>
        <translation>Moyen : l’exploitant dit comment faire, mais demande d’abord autre chose ou ne donne pas d’adresse pour cela.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>Message</source>
        <comment>field of a web form</comment>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Mine and all&amp;owed</source>
        <translation>La mienne et aut&amp;orisée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Mine and allowed</source>
        <translation>La mienne et autorisée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Missing credit</source>
        <translation>Mention d’auteur manquante</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>More room for the l&amp;eft side</source>
        <translation>Plus de place pour le côté ga&amp;uche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>More room for the r&amp;ight side</source>
        <translation>Plus de pl&amp;ace pour le côté droit</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <source>More than 20,000 pictures of faces from the web, named after age, gender and a group that its makers call race. Whether Flickr photos are among them is not known.</source>
        <comment>catalogue</comment>
        <translation>Plus de 20 000 images de visages venues du web, nommées d’après l’âge, le sexe et un groupe que ses auteurs appellent « race ». On ne sait pas si des photos de Flickr en font partie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>More than {most} other pictures of yours match the same photo; {number} of them are offered above.</source>
        <translation>Plus de {most} autres de vos images correspondent à la même photo ; {number} d’entre elles sont proposées ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>More time announced by the operator</source>
        <translation>L’exploitant a annoncé un délai supplémentaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>My child is shown in them</source>
        <translation>Mon enfant y figure</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>N&amp;ote a reply sent...</source>
        <translation>&amp;Noter votre réponse envoyée...</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>NVIDIA asks the holder of the Flickr account to mark, relicense, hide or delete the photo on Flickr first, and then to send an e-mail with the Flickr user name. It then checks all photos of that account again. A person who is shown but does not hold the account has no path of their own there.</source>
        <comment>catalogue</comment>
        <translation>NVIDIA demande au titulaire du compte Flickr de marquer, changer de licence, cacher ou supprimer d’abord la photo sur Flickr, puis d’envoyer un e-mail avec le nom d’utilisateur Flickr. Elle revérifie alors toutes les photos de ce compte. Une personne représentée qui n’est pas titulaire du compte n’y dispose pas de voie propre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>Name</source>
        <comment>field of a web form</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>Name at least one folder or picture to scan.</source>
        <translation>Nommez au moins un dossier ou une image à analyser.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Name in the dataset</source>
        <translation>Nom dans le jeu de données</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>Name the Flickr user name of the account: the operator asks for it.</source>
        <comment>catalogue</comment>
        <translation>Donnez le nom d’utilisateur Flickr du compte : l’exploitant le demande.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>Name the ID (NSID) of the Flickr account: the operator asks for it.</source>
        <comment>catalogue</comment>
        <translation>Donnez l’identifiant (NSID) du compte Flickr : l’exploitant le demande.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>Name the authority to which you complain.</source>
        <translation>Indiquez l’autorité à laquelle vous adressez la réclamation.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>Name the list file itself to learn what is missing.</source>
        <translation>Nommez le fichier de la liste pour savoir ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>Name the recipient to whom the notice goes.</source>
        <translation>Indiquez le destinataire de l’avis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Names and paths of casebooks were left out of this summary.</source>
        <translation>Les noms et chemins des carnets ont été omis de ce résumé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Names and paths of files, pictures, Flickr accounts and photo IDs were left out of this report.</source>
        <translation>Les noms et chemins de fichiers, les images, les comptes Flickr et les identifiants de photos ont été omis de ce rapport.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Names {law}; in {language}</source>
        <translation>Nomme {law} ; en {language}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Ne&amp;xt undecided</source>
        <translation>Suivante &amp;sans avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Neither the content nor the name of {file} says to which dataset
it belongs. Choose it, or type an ID of your own such as my-list:</source>
        <translation>Ni le contenu ni le nom de {file} ne dit à quel jeu de données
ce fichier appartient. Choisissez-le, ou tapez un identifiant à vous comme my-list :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>New</source>
        <comment>column</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>New</source>
        <comment>match</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>New</source>
        <comment>matches</comment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>New and changed files, parts of pictures and uploaded originals wait for the next scan.</source>
        <translation>Les fichiers nouveaux et modifiés, les parties d’images et les originaux envoyés attendent la prochaine analyse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <source>New casebook</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>New casebook for a client...</source>
        <translation>Nouveau carnet pour un client...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>New casebook...</source>
        <translation>Nouveau carnet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>New key for {action}:</source>
        <translation>Nouvelle touche pour {action} :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>New. {grade}: {entry}</source>
        <translation>Nouveau. {grade} : {entry}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>New: this was not found by the scan before.</source>
        <translation>Nouveau : l’analyse précédente ne l’avait pas trouvé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Next</source>
        <comment>match</comment>
        <translation>Suivante</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Next ({number} more)</source>
        <translation>Suivant (encore {number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Next marked &amp;box</source>
        <translation>Cadre marqué suiva&amp;nt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Next mat&amp;ch</source>
        <translation>&amp;Correspondance suivante</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Next match</source>
        <translation>Correspondance suivante</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>Next step due: {operator}</source>
        <translation>Prochaine étape : {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>No account named</source>
        <translation>Aucun compte nommé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>No action fits.</source>
        <translation>Aucune action ne convient.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>No address is known.</source>
        <translation>Aucune adresse connue.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>No authority is known for a request under this law. If one oversees the operator, say first under which law your request is.</source>
        <translation>Aucune autorité n’est connue pour une demande selon cette loi. Si une autorité surveille l’exploitant, dites d’abord selon quelle loi est votre demande.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>No box is chosen.</source>
        <translation>Aucun cadre n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>No box is drawn on this picture.</source>
        <translation>Aucun cadre n’est dessiné sur cette image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>No casebook can be opened or made where yours usually are. A new one is open now that your system may delete: {path}. Choose File, New casebook, and a folder where you may write.</source>
        <translation>Aucun carnet ne peut être ouvert ou créé là où sont d’habitude les vôtres. Un nouveau est ouvert, que votre système peut supprimer : {path}. Choisissez Fichier, Nouveau carnet, et un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>No casebook can be opened or made, neither where yours usually are nor in the folder for temporary files, so nothing can be saved now. Free some space, or choose File, New casebook, and a folder where you may write. What the system says: {reason}</source>
        <translation>Aucun carnet ne peut être ouvert ni créé, ni là où se trouvent d’habitude les vôtres ni dans le dossier des fichiers temporaires ; rien ne peut donc être enregistré pour l’instant. Libérez de la place, ou choisissez Fichier, Nouveau carnet, et un dossier où vous avez le droit d’écrire. Ce que dit le système : {reason}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>No casebook is named. Name casebooks, or folders with casebooks.</source>
        <translation>Aucun carnet n’est indiqué. Indiquez des carnets, ou des dossiers contenant des carnets.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>No casebook lies in the folder {folder}. The names of casebooks end in ".casebook".</source>
        <translation>Aucun carnet ne se trouve dans le dossier {folder}. Les noms des carnets finissent par « .casebook ».</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>No chapter has all these words. The nearest are first.</source>
        <translation>Aucun chapitre ne contient tous ces mots. Les plus proches viennent d’abord.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>No complete public list of the photos is known. The lists of DiveFace name 115,729 of its photos. If you hold a list of its files, such as FlickrFinal2/123/12345678@N00/1234567890_0.jpg, it can be added: flickrcheck index add --dataset megaface FILE</source>
        <comment>catalogue</comment>
        <translation>Aucune liste publique complète des photos n’est connue. Les listes de DiveFace nomment 115 729 de ses photos. Si vous avez une liste de ses fichiers, comme FlickrFinal2/123/12345678@N00/1234567890_0.jpg, elle peut être ajoutée : flickrcheck index add --dataset megaface FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>No dataset installed</source>
        <translation>Aucun jeu de données installé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>No dataset is installed yet, so a scan reads your photos but has nothing to compare them with. Add the list that a dataset's makers published, or a pack.</source>
        <translation>Aucun jeu de données n’est encore installé : une analyse lit vos photos mais n’a rien à quoi les comparer. Ajoutez la liste que les auteurs d’un jeu de données ont publiée, ou un paquet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>No dataset of this operator is in the catalogue, so no address can be kept.</source>
        <translation>Aucun jeu de données de cet exploitant n’est au catalogue, donc aucune adresse ne peut être conservée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>No dataset was searched, because none was installed.</source>
        <translation>Aucun jeu de données n’a été consulté, car aucun n’était installé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>No dataset was searched. Add a pack or a published list with "flickrcheck index add FILE" and scan again: no photo has to be read twice.</source>
        <translation>Aucun jeu de données n’a été consulté. Ajoutez un paquet ou une liste publiée sur la page « Jeux de données » et relancez l’analyse : aucune photo ne doit être lue deux fois.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>No e-mail address for this is known, so the draft has no recipient. {other_ways}</source>
        <translation>Aucune adresse e-mail n’est connue pour cela, le brouillon n’a donc pas de destinataire. {other_ways}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>No e-mail address known</source>
        <translation>Aucune adresse e-mail connue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>No e-mail address of {operator} is known here. Look for the one of its privacy office and enter it. It is kept in this casebook and marked as yours; nothing is sent anywhere.</source>
        <translation>Aucune adresse e-mail n’est connue ici pour : {operator}. Cherchez celle de son service chargé de la protection des données et saisissez-la. Elle est conservée dans ce carnet et marquée comme la vôtre ; rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr8k.toml"/>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>No face labels.</source>
        <comment>catalogue</comment>
        <translation>Aucune indication sur les visages.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>No face labels. Objects, their properties and relations are marked, people among them.</source>
        <comment>catalogue</comment>
        <translation>Aucune étiquette de visage. Les objets, leurs propriétés et relations sont marqués, dont des personnes.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr30k.toml"/>
        <source>No face labels. People are boxed in the Entities edition.</source>
        <comment>catalogue</comment>
        <translation>Aucune étiquette de visage. Les personnes ont des cadres dans l’édition Entities.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>No face labels. People are outlined, and 250,000 of them have body points that include nose, eyes and ears.</source>
        <comment>catalogue</comment>
        <translation>Aucune étiquette de visage. Les personnes sont détourées, et 250 000 d’entre elles ont des points du corps, dont nez, yeux et oreilles.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>No faces are marked in the core files. Many face datasets were cut from it.</source>
        <comment>catalogue</comment>
        <translation>Aucun visage n’est marqué dans les fichiers de base. De nombreux jeux de visages en ont été tirés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>No file can ask for these pictures: they are too plain to be told from others. Write to the photographer in your own words, with a copy of the picture if you like.</source>
        <translation>Aucun fichier ne peut demander ces images : elles sont trop uniformes pour être distinguées d’autres. Écrivez au photographe avec vos propres mots, et une copie de l’image si vous voulez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>No file in the archive {path} is a list that names Flickr photos.</source>
        <translation>Aucun fichier de l’archive {path} n’est une liste qui nomme des photos Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>No file in the folder {path} is a list that names Flickr photos.</source>
        <translation>Aucun fichier du dossier {path} n’est une liste qui nomme des photos Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <location filename="../../flickrcheck/gui/folders.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>No file manager opened. The folder is {folder}.</source>
        <translation>Aucun gestionnaire de fichiers ne s’est ouvert. Le dossier est {folder}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>No file manager opened. The letters are in {folder}.</source>
        <translation>Aucun gestionnaire de fichiers ne s’est ouvert. Les lettres sont dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/pdf_file.py"/>
        <source>No font of this computer has some of the characters in names here. Boxes or gaps stand in their place; the HTML and CSV reports have them.</source>
        <translation>Aucune police de cet ordinateur n’a certains caractères des noms ici. Des cases ou des vides les remplacent ; les rapports HTML et CSV les ont.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/glyphs.py"/>
        <source>No font of this computer has these characters: {named}. On paper and in the PDF, boxes stand in their place; the e-mail and the text file have them. Install a font for that script, then open flickrcheck again.</source>
        <translation>Aucune police de cet ordinateur n’a ces caractères : {named}. Sur papier et dans le PDF, des cases vides les remplacent ; l’e-mail et le fichier texte les contiennent. Installez une police pour cette écriture, puis rouvrez flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/glyphs.py"/>
        <source>No font of this computer has {number} of the characters here, such as {named}. On paper and in the PDF, boxes stand in their place; the e-mail and the text file have them. Install a font for that script, then open flickrcheck again.</source>
        <translation>Les polices de cet ordinateur n’ont pas tous les caractères ici ; il en manque {number}, dont {named}. Sur papier et dans le PDF, des cases vides les remplacent ; l’e-mail et le fichier texte les contiennent. Installez une police pour cette écriture, puis rouvrez flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>No identities. People and human faces are among the boxed objects.</source>
        <comment>catalogue</comment>
        <translation>Aucune identité. Des personnes et des visages humains sont parmi les objets encadrés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>No index pack can be written at {target}: {error}. Choose another name.</source>
        <translation>Aucun paquet ne peut être écrit sous {target} : {error}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup.py"/>
        <source>No index pack is installed, so there is nothing to look in. {how_to_add}</source>
        <translation>Aucun paquet n’est installé, il n’y a donc rien où chercher. {how_to_add}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>No law is known here that fits both you and the operator, so the letter asks without naming one.</source>
        <translation>Aucune loi connue ici ne convient à la fois à vous et à l’exploitant. La lettre demande donc sans en nommer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>No letter was saved from this casebook yet. When you save letters, they are kept here with their day, their operator and the photos that they name. Requests of another casebook can be taken in: Requests, Import requests.</source>
        <translation>Aucune lettre n’a encore été enregistrée depuis ce carnet. Quand vous enregistrez des lettres, elles sont conservées ici avec leur jour, leur exploitant et les photos qu’elles nomment. Les demandes d’un autre carnet peuvent être reprises : Demandes, Importer des demandes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>No longer in this folder: {files}. The texts above are kept in the casebook.</source>
        <translation>Plus dans ce dossier : {files}. Les textes ci-dessus restent dans le carnet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>No longer offered. It was only given to applicants whom IBM approved. IBM said in June 2020 that it would no longer offer general face recognition.</source>
        <comment>catalogue</comment>
        <translation>N’est plus proposé. Il n’a été donné qu’à des demandeurs qu’IBM avait approuvés. IBM a dit en juin 2020 qu’elle ne proposerait plus de reconnaissance faciale générale.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>No mail program opened. Save the letter as an e-mail draft, or copy its text.</source>
        <translation>Aucune messagerie ne s’est ouverte. Enregistrez la lettre comme brouillon d’e-mail, ou copiez son texte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>No match fits the filter.</source>
        <translation>Aucune correspondance ne répond au filtre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/preview.py"/>
        <source>No match is selected.</source>
        <translation>Aucune correspondance n’est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>No match shown here is without a verdict.</source>
        <translation>Aucune correspondance montrée ici n’est sans avis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>No operator is chosen. Check the box of one of them.</source>
        <translation>Aucun exploitant n’est choisi. Cochez la case de l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>No other picture of yours matches the same photo.</source>
        <translation>Aucune autre de vos images ne correspond à la même photo.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>No pack of this dataset that lists the photo is installed now, so this is what the casebook keeps of it.</source>
        <translation>Aucun paquet de ce jeu de données qui répertorie la photo n’est installé maintenant ; voici ce que le carnet en conserve.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>No photo of account {nsid} is listed in the packs searched.</source>
        <translation>Aucune photo du compte {nsid} n’est répertoriée dans les paquets consultés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>No photo was matched. What this means stands below.</source>
        <translation>Aucune photo n’a de correspondance. Ce que cela signifie est dit plus bas.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>No picture of it was scanned; it is known from the account export.</source>
        <translation>Aucune image n’en a été analysée ; elle est connue par l’export du compte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>No picture of them is here{videos}, so only their Flickr IDs were compared.</source>
        <translation><numerusform>Aucune image n’en est ici{videos}, seul son identifiant Flickr a donc été comparé.</numerusform><numerusform>Aucune image n’en est ici{videos}, seuls leurs identifiants Flickr ont donc été comparés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>No picture was matched by its looks, so none can have matched by accident.</source>
        <translation>Aucune image n’a été rapprochée par son aspect, aucune n’a donc pu l’être par hasard.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/picture_view.py"/>
        <source>No picture: {why}</source>
        <translation>Pas d’image : {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>No pictures were found there.</source>
        <translation>Aucune image n’y a été trouvée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>No procedure known.</source>
        <translation>Aucune procédure connue.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/pool.py"/>
        <source>No process for reading pictures can be started ({reason}), so no picture can be read. Close other programs, and start flickrcheck again.</source>
        <translation>Aucun processus de lecture d’images ne peut être lancé ({reason}), aucune image ne peut donc être lue. Fermez d’autres programmes et relancez flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>No program opened the e-mail draft. It is in {folder}: open or import {name} with your mail program, or copy the letter's text.</source>
        <translation>Aucun programme n’a ouvert le brouillon d’e-mail. Il se trouve dans {folder} : ouvrez ou importez {name} avec votre messagerie, ou copiez le texte de la lettre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>No program opened. The file is {file}.</source>
        <translation>Aucun programme ne s’est ouvert. Le fichier est {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>No verdict yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>No web form of this operator is known here. If you found one, copy the parts of the letter into it.</source>
        <translation>Aucun formulaire web de cet exploitant n’est connu ici. Si vous en avez trouvé un, copiez-y les parties de la lettre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>No: scans do not search this dataset.</source>
        <translation>Non : les analyses ne cherchent pas dans ce jeu de données.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>None of it.</source>
        <translation>Aucune partie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>None of the accounts is listed in the packs searched.</source>
        <translation>Aucun des comptes n’est répertorié dans les paquets consultés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>None of the photos in this file is among the matches of the casebook {casebook}, so it may be the file of somebody else. Its letters are by {names}. Nothing was taken.</source>
        <translation>Aucune des photos de ce fichier ne figure parmi les correspondances du carnet {casebook} ; il est donc peut-être celui de quelqu’un d’autre. Ses lettres sont de {names}. Rien n’a été repris.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>None of the photos in this file is among the matches of the casebook {casebook}, so it may be the file of somebody else. Nothing was taken.</source>
        <translation>Aucune des photos de ce fichier ne figure parmi les correspondances du carnet {casebook} ; il est donc peut-être celui de quelqu’un d’autre. Rien n’a été repris.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>None of the photos is listed in the packs searched.</source>
        <translation>Aucune des photos n’est répertoriée dans les paquets consultés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>None of the pictures that are asked for is among the photos of this casebook.</source>
        <translation>Aucune des images demandées n’est parmi les photos de ce carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>None of these is me</source>
        <translation>Je ne suis dans aucun</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>None of these words is in the manual.</source>
        <translation>Aucun de ces mots n’est dans le manuel.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>None of your photos was found in the datasets that were searched. The Photos page says which these were, what was not checked, and what this does not prove.</source>
        <translation>Aucune de vos photos n’a été trouvée dans les jeux de données consultés. La page Photos dit lesquels c’étaient, ce qui n’a pas été vérifié et ce que cela ne prouve pas.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>None of {photos} in {casebooks} is surely listed.</source>
        <translation>Sur {photos} dans {casebooks}, aucune n’est répertoriée avec certitude.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>None of {photos} is surely listed in the datasets that were searched.</source>
        <translation>Sur {photos}, aucune n’est répertoriée avec certitude dans les jeux de données consultés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>None of {photos} is surely listed in the {datasets} searched.</source>
        <translation>Recherche dans {datasets} : sur {photos}, aucune n’est répertoriée avec certitude.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>None: no letter was saved.</source>
        <translation>Aucune : aucune lettre n’a été enregistrée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>None: no picture was read since they were deleted, or ever.</source>
        <translation>Aucune : aucune image n’a été lue depuis leur suppression, ou jamais.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Not checked</source>
        <translation>Non vérifiées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Not checked</source>
        <comment>dataset</comment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Not checked: {parts}.</source>
        <translation>Non vérifié : {parts}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Not compared</source>
        <translation>Non comparées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Not compared yet. If the scan was stopped, start it again to go on.</source>
        <translation>Pas encore comparée. Si l’analyse a été arrêtée, relancez-la pour continuer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Not compared: no dataset was installed</source>
        <translation>Non comparées : aucun jeu de données n’était installé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Not found</source>
        <translation>Pas trouvée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Not found in the {number} datasets that were searched by picture.</source>
        <translation><numerusform>Pas trouvée dans le seul jeu de données consulté par image.</numerusform><numerusform>Pas trouvée dans les {number} jeux de données consultés par image.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Not found means not in these editions, as far as this very picture can tell. It says nothing of other datasets, and nothing of other pictures that show you.</source>
        <translation>Pas trouvée veut dire : pas dans ces éditions, pour autant que cette image même le montre. Cela ne dit rien d’autres jeux de données, ni d’autres images où l’on vous voit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Not in the catalogue</source>
        <translation>Pas dans le catalogue</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>Not in your picture, which shows only a part of the listed one: boxes {boxes}.</source>
        <translation><numerusform>Hors de votre image, qui ne montre qu’une partie de celle qui est répertoriée : cadre {boxes}.</numerusform><numerusform>Hors de votre image, qui ne montre qu’une partie de celle qui est répertoriée : cadres {boxes}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Not known.</source>
        <translation>Non connu.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <location filename="../../resources/catalogue/hf-flickr-5b.toml"/>
        <location filename="../../resources/catalogue/megalith-10m.toml"/>
        <location filename="../../resources/catalogue/places365.toml"/>
        <location filename="../../resources/catalogue/sbu-captions.toml"/>
        <location filename="../../resources/catalogue/ucf-facebook-800k.toml"/>
        <location filename="../../resources/catalogue/who-goes-there.toml"/>
        <location filename="../../resources/catalogue/yfcc15m.toml"/>
        <source>Not known.</source>
        <comment>catalogue</comment>
        <translation>Non connu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>Not listed</source>
        <translation>Non répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>Not listed means: not in these lists. It says nothing about other datasets or editions, and some lists give no accounts.</source>
        <translation>Non répertorié veut dire : pas dans ces listes. Cela ne dit rien d’autres jeux de données ou éditions, et certaines listes ne donnent pas de comptes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>Not looked up. {problem}</source>
        <translation>Non cherché. {problem}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Not me</source>
        <translation>Pas moi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Not my photo</source>
        <translation>Pas ma photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Not taken, because different things were noted here and in the file: {names}. Yours stay.</source>
        <translation>Pas repris, car des choses différentes sont notées ici et dans le fichier : {names}. Les vôtres restent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Not trusted</source>
        <translation>Sans confiance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Not trusted, so it is not searched</source>
        <translation>Pas de confiance, donc pas consulté</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Note a com&amp;plaint sent...</source>
        <translation>Noter une réclamation &amp;envoyée...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Note a notice sent</source>
        <translation>Noter un avis envoyé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Note a reminder s&amp;ent...</source>
        <translation>Noter un rappel en&amp;voyé...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Note more</source>
        <translation>Noter autre chose</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Note that &amp;more time was announced...</source>
        <translation>Noter un délai &amp;supplémentaire...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Note that it was sent...</source>
        <translation>Noter l’envoi...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Note the re&amp;ceipt...</source>
        <translation>Noter la ré&amp;ception...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Notes of crashes</source>
        <translation>Notes de plantage</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Notes of crashes: {path}</source>
        <translation>Notes de plantage : {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>Nothing fits what you typed.</source>
        <translation>Rien ne convient à ce que vous avez tapé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Nothing is chosen to save them as. Check one of the boxes.</source>
        <translation>Aucune forme d’enregistrement n’est choisie. Cochez l’une des cases.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>Nothing is due any more: {operator}</source>
        <translation>Plus rien n’est attendu : {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Nothing is noted about this request yet, so there is nothing to take back.</source>
        <translation>Rien n’est encore noté pour cette demande, il n’y a donc rien à annuler.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Nothing is noted yet. The letter was saved as a draft.</source>
        <translation>Rien n’est encore noté. La lettre a été enregistrée comme brouillon.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Nothing is open about this letter.</source>
        <translation>Rien n’est en attente pour cette lettre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Nothing new was found.</source>
        <translation>Rien de nouveau n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_line.py"/>
        <source>Nothing of Flickr was found in this line. A number counts only where it stands alone on its line or is called a photo ID, and a name only where it is the line's only word.</source>
        <translation>Rien de Flickr n’a été trouvé dans cette ligne. Un nombre ne compte que s’il est seul sur sa ligne ou s’il est appelé identifiant de photo, un nom que s’il est le seul mot de la ligne.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>Nothing that you trust is called "{name}". See the list with: flickrcheck index trust</source>
        <translation>Rien de ce à quoi vous faites confiance ne s’appelle « {name} ». La liste se trouve sous Jeux de données, Paquets de confiance.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>Nothing to look up</source>
        <translation>Rien à chercher</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>Nothing was printed: the printer, or the file to print to, cannot be used. Choose another one, or save the letter as a PDF and print that.</source>
        <translation>Rien n’a été imprimé : l’imprimante, ou le fichier dans lequel imprimer, ne peut pas être utilisée. Choisissez-en une autre, ou enregistrez la lettre en PDF et imprimez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report.py"/>
        <source>Nothing was scanned into {casebook} yet, so there is nothing to report. Run "flickrcheck scan FOLDER" with this casebook first.</source>
        <translation>Rien n’a encore été analysé dans {casebook}, il n’y a donc rien à rapporter. Analysez d’abord vos photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>Nothing was scanned into {casebook} yet.</source>
        <translation>Rien n’a encore été analysé dans {casebook}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Nothing was scanned yet.</source>
        <translation>Rien n’a encore été analysé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Nothing: you did not have your name and addresses remembered.</source>
        <translation>Rien : vous n’avez pas demandé de mémoriser votre nom et vos adresses.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Notice to a known recipient</source>
        <translation>Avis à un destinataire connu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Notice to a recipient sent</source>
        <translation>Avis à un destinataire envoyé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>November</source>
        <comment>month in a date</comment>
        <translation>novembre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Nowhere do they differ clearly.</source>
        <translation>Elles ne diffèrent nettement nulle part.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Numbers of photos, by the best match of each photo in the dataset; one photo may be in several datasets. Matches that you rejected are not counted.</source>
        <translation>Nombre de photos, selon la meilleure correspondance de chaque photo dans le jeu de données ; une photo peut être dans plusieurs. Les correspondances que vous avez rejetées ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Numbers that describe how {pictures} look. They are no pictures, but tell whether somebody has a certain one.</source>
        <translation>Des nombres qui décrivent l’aspect, pour : {pictures}. Ce ne sont pas des images, mais ils révèlent si quelqu’un en a une certaine.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>O&amp;verview page</source>
        <translation>Page &amp;Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>October</source>
        <comment>month in a date</comment>
        <translation>octobre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Of parts of pictures in the last scan: {expectation}</source>
        <translation>Pour les parties d’images de la dernière analyse : {expectation}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Of parts: {expected}</source>
        <translation>Pour les parties : {expected}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Of the fingerprints of what both show {number} of 256 bits differ.</source>
        <translation>Dans les empreintes de ce que les deux montrent, {number} bits sur 256 diffèrent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Of the whole last scan: {expectation}</source>
        <translation>Pour toute la dernière analyse : {expectation}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Of unrelated photos {pairs} comes as near, by estimate.</source>
        <translation>Parmi des photos sans rapport, {pairs} est aussi proche, selon une estimation.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Of unrelated photos {pairs} comes as near.</source>
        <translation>Parmi des photos sans rapport, {pairs} est aussi proche.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Of {export} the year is that in which they were taken, as the account export tells, of {file} that of the file's date, which a copy may have changed.</source>
        <translation>Pour {export}, l’année est celle de la prise de vue, selon l’export du compte ; pour {file}, celle de la date du fichier, qu’une copie peut avoir changée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Of {number} more only the Flickr account is listed, with other photos.</source>
        <translation><numerusform>Pour {number} autre, seul le compte Flickr est répertorié, avec d’autres photos.</numerusform><numerusform>Pour {number} autres, seul le compte Flickr est répertorié, avec d’autres photos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Of {number} more only the Flickr account is listed.</source>
        <translation>Pour {number} autres, seul le compte Flickr est répertorié.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Of {number} pictures only the account is listed.</source>
        <translation><numerusform>Pour {number} image, seul le compte est répertorié.</numerusform><numerusform>Pour {number} images, seul le compte est répertorié.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Offline: what this means</source>
        <translation>Hors ligne : ce que cela signifie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>On Flickr, add the tag no_example to each photo (made up, like the laboratory).</source>
        <comment>catalogue</comment>
        <translation>Sur Flickr, ajoutez à chaque photo le mot-clé no_example (inventé, comme le laboratoire).</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>On Flickr, do one of these for each photo (only the holder of the account can): add the tag no_cv, or set the licence to "All rights reserved" or to one that forbids derivatives, or make the photo private, or delete it.</source>
        <comment>catalogue</comment>
        <translation>Sur Flickr, faites l’une de ces choses pour chaque photo (seul le titulaire du compte le peut) : ajouter le mot-clé no_cv, mettre la licence sur « Tous droits réservés » ou une licence sans œuvres dérivées, rendre la photo privée ou la supprimer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>On request</source>
        <comment>dataset</comment>
        <translation>Sur demande</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>On short letters</source>
        <translation>À propos des lettres courtes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>On this computer, for all casebooks</source>
        <translation>Sur cet ordinateur, pour tous les carnets</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>One aligned face a picture, with 68 landmarks and the position in the photo.</source>
        <comment>catalogue</comment>
        <translation>Un visage aligné par image, avec 68 points de repère et la position dans la photo.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>One box for each face, and which two of three expressions are more alike.</source>
        <comment>catalogue</comment>
        <translation>Un cadre pour chaque visage, et lesquelles de trois expressions se ressemblent le plus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>One calendar month from the receipt on {day} (Article 12(3)).</source>
        <translation>Un mois civil à compter de la réception le {day} (article 12, paragraphe 3).</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <source>One cut face a picture, with the labels.</source>
        <comment>catalogue</comment>
        <translation>Un visage découpé par image, avec les indications.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/lfw.toml"/>
        <source>One face a picture, with the name of the person.</source>
        <comment>catalogue</comment>
        <translation>Un visage par image, avec le nom de la personne.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <source>One line a face, sorted into 24,000 people, with gender and a group label.</source>
        <comment>catalogue</comment>
        <translation>Une ligne par visage, répartis en 24 000 personnes, avec le sexe et une étiquette de groupe.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/sbu-captions.toml"/>
        <source>One million Flickr photos with the descriptions that their owners wrote. Its page is now at Rice University.</source>
        <comment>catalogue</comment>
        <translation>Un million de photos de Flickr avec les descriptions écrites par leurs propriétaires. Sa page est désormais à l’université Rice.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>One of {number} pictures</source>
        <translation>Une image sur {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <source>One request for each operator. flickrcheck sends nothing: you save the drafts and send them from your own mail program. This is no legal advice.</source>
        <translation>Une demande par exploitant. flickrcheck n’envoie rien : vous enregistrez les brouillons et les envoyez avec votre propre logiciel de courrier. Ceci n’est pas un conseil juridique.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>Only letters that ask for removal can be short.</source>
        <translation>Seules les lettres qui demandent un retrait peuvent être courtes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <source>Only the letter</source>
        <translation>Seulement la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Only the whole of it was compared, not its parts.</source>
        <translation>Seule l’image entière a été comparée, pas ses parties.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Only what is new</source>
        <translation>Seulement les nouveautés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Only what is new. Remove it</source>
        <translation>Seulement les nouveautés. Enlever</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>Only who took a photo can ask for credit, so this letter asks for removal.</source>
        <translation>Seul l’auteur d’une photo peut demander la mention de son nom. Cette lettre demande donc la suppression.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>Only who took the photos can ask for credit. Choose another kind of letter.</source>
        <translation>Seul l’auteur des photos peut demander la mention de son nom. Choisissez un autre type de lettre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>Carnets &amp;récents</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_ways.py"/>
        <source>Open a request for pictures</source>
        <translation>Ouvrir une demande d’images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Open a text</source>
        <translation>Ouvrir un texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Open a text...</source>
        <translation>Ouvrir un texte...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>Open another casebook...</source>
        <translation>Ouvrir un autre carnet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>Open another one...</source>
        <translation>En ouvrir un autre...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Open casebook</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Open in the &amp;mail program</source>
        <translation>&amp;Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Open now: {casebook}</source>
        <translation>Ouvert : {casebook}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Open the e-mail draft</source>
        <translation>Ouvrir le brouillon d’e-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Open the folder of {name}</source>
        <translation>Ouvrir le dossier de {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Open this form in your browser and copy the texts into it, field by field. Nothing is filled in or sent from here.</source>
        <translation>Ouvrez ce formulaire dans votre navigateur et copiez-y les textes, champ par champ. Rien n’est rempli ni envoyé d’ici.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Open this form in your browser and copy the texts into it. Which fields it has is not known here; these are the usual ones.</source>
        <translation>Ouvrez ce formulaire dans votre navigateur et copiez-y les textes. Ses champs ne sont pas connus ici ; voici les champs habituels.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Opening the index packs</source>
        <translation>Ouverture des paquets</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Operator</source>
        <translation>Exploitant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Operators to write to</source>
        <translation>Exploitants à qui écrire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Options of the scan</source>
        <translation>Options de l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Options that are set</source>
        <translation>Options choisies</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Order of the m&amp;atches...</source>
        <translation>Ordre d’affic&amp;hage des correspondances...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Organisation (optional)</source>
        <translation>Organisation (facultatif)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Original file</source>
        <translation>Fichier original</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Other photos of the same Flickr account are listed in {datasets}.</source>
        <translation>D’autres photos du même compte Flickr sont répertoriées dans {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Other pictures at hand</source>
        <translation>Autres images disponibles</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Other pictures of the same face. There is no face search here.</source>
        <translation>D’autres images du même visage. Il n’y a pas ici de recherche de visages.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Other pictures of you. There is no face search here, so only the very pictures that you add are looked for.</source>
        <translation>D’autres images de vous. Il n’y a pas ici de recherche de visages ; seules les images mêmes que vous ajoutez sont cherchées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <location filename="../../flickrcheck/work/unchecked_export.py"/>
        <source>Other reasons</source>
        <translation>Autres raisons</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Overdue by {number} days</source>
        <translation><numerusform>En retard de {number} jour</numerusform><numerusform>En retard de {number} jours</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Owner's name in addresses</source>
        <translation>Nom du propriétaire dans les adresses</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Owner: any</source>
        <translation>Propriétaire : tous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Owner: {value}</source>
        <translation>Propriétaire : {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>P&amp;aste folders, pictures or datasets</source>
        <translation>&amp;Coller des dossiers, images ou jeux de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>PDF to print</source>
        <translation>PDF à imprimer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Pa&amp;use or resume</source>
        <translation>&amp;Pause ou reprise</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Pack or key</source>
        <translation>Paquet ou clé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Packs of datasets</source>
        <translation>Paquets de jeux de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Packs signed with it are trusted</source>
        <translation>Les paquets signés avec elle sont de confiance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Packs: {path}</source>
        <translation>Paquets : {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/pdf_file.py"/>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Parts of it are not compared yet.</source>
        <translation>Ses parties ne sont pas encore comparées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Parts of it were compared as well.</source>
        <translation>Ses parties ont été comparées aussi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Parts of the pictures are still being compared.</source>
        <translation>Des parties des images sont encore en cours de comparaison.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Paste photo IDs, addresses of photos or accounts, account IDs (NSIDs), or any text that holds them, or choose your account export. The lists on this computer are asked; nothing leaves it.</source>
        <translation>Collez des identifiants de photos, des adresses de photos ou de comptes, des identifiants de comptes (NSID), ou tout texte qui en contient, ou choisissez l’export de votre compte. Les listes de cet ordinateur sont interrogées ; rien ne le quitte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Paste the answer, or choose the mail that you saved as .eml, or drop it here. Nothing that a mail points to is loaded, and its attachments are listed but not opened.</source>
        <translation>Collez la réponse, ou choisissez l’e-mail que vous avez enregistré au format .eml, ou déposez-le ici. Rien de ce que désigne un e-mail n’est chargé, et ses pièces jointes sont citées mais pas ouvertes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Paths, names, sizes and times of {files}, what their metadata says of Flickr, {matches} and {verdicts}.</source>
        <translation>Chemins, noms, tailles et dates : {files} ; ce que leurs métadonnées disent de Flickr, {matches} et {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Paused at {done}</source>
        <translation>En pause à {done}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Paused: {stage}</source>
        <translation>En pause : {stage}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>People shown in it sued IBM, Microsoft and Amazon in the USA from 2020 on, under the law of Illinois on biometric data. Microsoft won in October 2022. How the other cases ended was not found.</source>
        <comment>catalogue</comment>
        <translation>Des personnes qui y figurent ont attaqué IBM, Microsoft et Amazon aux États-Unis à partir de 2020, en vertu de la loi de l’Illinois sur les données biométriques. Microsoft a gagné en octobre 2022. L’issue des autres procès n’a pas été trouvée.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <source>People who appear in it can write to the address in its README; the makers say that they will then take the data out.</source>
        <comment>catalogue</comment>
        <translation>Les personnes qui y figurent peuvent écrire à l’adresse de son fichier README ; les auteurs disent qu’ils retirent alors les données.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Perhaps this picture, please look.</source>
        <translation>Peut-être cette image, à regarder.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Photo Booth library</source>
        <comment>kept</comment>
        <translation>Photothèque Photo Booth</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Photo IDs, addresses and accounts to look up</source>
        <translation>Identifiants de photos, adresses et comptes à chercher</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Photo libraries and previews</source>
        <translation>Photothèques et aperçus</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Photo libraries that were not opened</source>
        <translation>Photothèques non ouvertes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>Photo or account</source>
        <translation>Photo ou compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>Photo {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>Photo {photo_id} is listed in {dataset} (edition {edition})</source>
        <translation>La photo {photo_id} est répertoriée dans {dataset} (édition {edition})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>Photo {photo_id} is not listed in the packs searched.</source>
        <translation>La photo {photo_id} n’est pas répertoriée dans les paquets consultés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Photos and scan</source>
        <translation>Photos et analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Photos by casebook</source>
        <translation>Photos par carnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Photos by dataset and grade</source>
        <translation>Photos par jeu de données et niveau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Photos by year</source>
        <translation>Photos par année</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Photos listed</source>
        <translation>Photos répertoriées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Photos that the scan did not come to are not checked yet.</source>
        <translation>Les photos que l’analyse n’a pas atteintes ne sont pas encore vérifiées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Photos to check</source>
        <translation>Photos à vérifier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Photos whose Flickr ID is in a dataset's list, also from account exports.</source>
        <translation>Les photos dont l’identifiant Flickr est dans la liste d’un jeu de données, aussi d’après des exports de compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Photos whose Flickr ID is in a dataset's list, also where you have no picture of them but the account export.</source>
        <translation>Les photos dont l’identifiant Flickr est dans la liste d’un jeu de données, même si vous n’en avez pas d’image mais l’export du compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/picture_view.py"/>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Picture and details of the match</source>
        <translation>Image et détails de la correspondance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Picture of {file}</source>
        <translation>Image de {file}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Picture of {file}: {why}</source>
        <translation>Image de {file} : {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Picture {number} ({name}) is not among the photos that were scanned.</source>
        <translation>L’image {number} ({name}) n’est pas parmi les photos analysées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Picture {number} ({name}): {found}</source>
        <translation>Image {number} ({name}) : {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Pictures</source>
        <comment>kind of files</comment>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ijb.toml"/>
        <source>Pictures and videos of 3,531 people (in IJB-C), to test face recognition. They come from Flickr, Wikimedia Commons and YouTube. Noblis built it with Michigan State University.</source>
        <comment>catalogue</comment>
        <translation>Des images et des vidéos de 3 531 personnes (dans IJB-C), pour tester la reconnaissance faciale. Elles viennent de Flickr, de Wikimedia Commons et de YouTube. Noblis l’a réalisé avec l’université d’État du Michigan.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Pictures and zip archives</source>
        <translation>Images et archives zip</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Pictures count as the same up to {strict} differing bits of 256, as possible up to {loose}.</source>
        <translation>Les images comptent comme les mêmes jusqu’à {strict} bits différents sur 256, comme possibles jusqu’à {loose}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Pictures of which only a small part was used, collages and heavy edits, unless the Flickr ID tells.</source>
        <translation>Les images dont seule une petite partie a été utilisée, les collages et les fortes retouches, sauf si l’identifiant Flickr le révèle.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Pictures that somebody asks for</source>
        <translation>Images que quelqu’un demande</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Pictures were not compared by their looks in this scan.</source>
        <translation>Dans cette analyse, les images n’ont pas été comparées par leur aspect.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Po&amp;stal address (optional)</source>
        <translation>Adresse p&amp;ostale (facultatif)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/geofaces.toml"/>
        <source>Points and properties of each face, with the place of the photo.</source>
        <comment>catalogue</comment>
        <translation>Des points et des propriétés de chaque visage, avec le lieu de la photo.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>Possible (one of {number})</source>
        <translation>Possible (une sur {number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Possible - please check</source>
        <translation>Possible - à vérifier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Possible, please check: it resembles a photo in {datasets}.</source>
        <translation>Possible, à vérifier : elle ressemble à une photo de {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Post</source>
        <comment>by letter</comment>
        <translation>Courrier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>Press one key, alone or with Ctrl, Alt or Shift.</source>
        <translation>Appuyez sur une touche, seule ou avec Ctrl, Alt ou Maj.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Press the button</source>
        <translation>Appuyer sur le bouton</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Previous</source>
        <comment>match</comment>
        <translation>Précédente</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Previous match</source>
        <translation>Correspondance précédente</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>Print the letter</source>
        <translation>Imprimer la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>Print the list of photos too ({pages})</source>
        <translation>Imprimer aussi la liste des photos ({pages})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Progress in numbers</source>
        <translation>Progression en chiffres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Progress of the running task</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Progress of the scan</source>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Proposed</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Proposed for {operator}</source>
        <translation>Proposition : {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>Public holidays are not known here: if it is one, the next working day counts.</source>
        <translation>Les jours fériés ne sont pas connus ici : si c’en est un, le jour ouvré suivant compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Public keys</source>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>R&amp;esult of each picture...</source>
        <translation>Rés&amp;ultat de chaque image...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Reached by</source>
        <translation>Joignable par</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Read the answer, then say what it was: done, refused, more time, nothing settled yet, or one that a reply can be drafted for.</source>
        <translation>Lisez la réponse, puis indiquez ce qu’elle était : fait, refusé, plus de temps, rien de réglé, ou une à laquelle une réponse peut être rédigée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Read the letter and the table of photos. Change what is not true for you.</source>
        <translation>Lisez la lettre et le tableau des photos. Changez ce qui n’est pas vrai pour vous.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Read the letter. Change what is not true for you.</source>
        <translation>Lisez la lettre. Changez ce qui n’est pas vrai pour vous.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Read the selected files again</source>
        <translation>Relire les fichiers sélectionnés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Read&amp;y to send</source>
        <translation>Prête à envo&amp;yer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Read, but compared with nothing: no dataset was installed.</source>
        <translation>Lue, mais comparée à rien : aucun jeu de données n’était installé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>Reading casebooks</source>
        <translation>Lecture des carnets</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Reading photos: {how_far}</source>
        <translation>Lecture des photos : {how_far}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker_process.py"/>
        <source>Reading the file takes more memory than flickrcheck allows for one picture.</source>
        <comment>kept</comment>
        <translation>La lecture du fichier demande plus de mémoire que flickrcheck n’en permet pour une image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/pool.py"/>
        <source>Reading the file took longer than {seconds} seconds, so it was given up.</source>
        <comment>kept</comment>
        <translation>La lecture du fichier a pris plus de {seconds} secondes et a donc été abandonnée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Reading the list...</source>
        <translation>Lecture de la liste...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>Reading the picture takes more memory than flickrcheck allows for one picture.</source>
        <comment>kept</comment>
        <translation>La lecture de l’image demande plus de mémoire que flickrcheck n’en permet pour une image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/reference_picture.py"/>
        <source>Reading the picture was stopped.</source>
        <translation>La lecture de l’image a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Reading the results</source>
        <translation>Lecture des résultats</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Reading what you trust...</source>
        <translation>Lecture de ce à quoi vous faites confiance...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Reading your account export</source>
        <translation>Lecture de l’export de votre compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Ready to send</source>
        <translation>Prête à envoyer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_model.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Received by the operator</source>
        <translation>Reçue par l’exploitant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Reduce the page, key - in the page</source>
        <translation>Réduire la page, touche - dans la page</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Reduce the picture, key - in the picture</source>
        <translation>Réduire l’image, touche - dans l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Reference: {file}</source>
        <translation>Référence : {file}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Refused by the operator</source>
        <translation>Refusée par l’exploitant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_rows.py"/>
        <source>Remark on {field}</source>
        <translation>Remarque sur {field}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Remember me on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Reminder sent</source>
        <translation>Rappel envoyé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Removal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Removal, by a parent or guardian</source>
        <translation>Suppression, par un parent ou un tuteur</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Removal, by a person shown</source>
        <translation>Suppression, par une personne représentée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Removal, by the photographer</source>
        <translation>Suppression, par l’auteur des photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Removal, on somebody's behalf</source>
        <translation>Suppression, au nom d’une autre personne</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Remove the contact {address}</source>
        <translation>Supprimer le contact {address}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by dataset</source>
        <translation>Enlever le filtre par jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by folder</source>
        <translation>Enlever le filtre par dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by how sure a match is</source>
        <translation>Enlever le filtre par niveau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by owner</source>
        <translation>Enlever le filtre par propriétaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by verdict</source>
        <translation>Enlever le filtre par avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Remove the filter by what is new</source>
        <translation>Enlever le filtre des nouveautés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by when it was found</source>
        <translation>Enlever le filtre par date de découverte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by year</source>
        <translation>Enlever le filtre par année</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Remove the pack</source>
        <translation>Supprimer le paquet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Remove the pack of {dataset}? Scans no longer search it. Matches and verdicts you have stay.</source>
        <translation>Supprimer le paquet de {dataset} ? Les analyses n’y chercheront plus. Vos correspondances et vos avis restent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Remove the pack...</source>
        <translation>Supprimer le paquet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Remove this contact</source>
        <translation>Supprimer ce contact</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Replaced {name} by an older pack: {contents}. The pack before was made later; add it again if you want the newer one.</source>
        <translation>{name} remplacé par un paquet plus ancien : {contents}. Le paquet précédent avait été créé plus tard ; ajoutez-le de nouveau si vous voulez le plus récent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Replaced {name}: {contents}.</source>
        <translation>{name} remplacé : {contents}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Reply sent</source>
        <translation>Votre réponse envoyée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: about more time</source>
        <translation>Réponse : au sujet du délai</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: about my identity</source>
        <translation>Réponse : au sujet de mon identité</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: about the exemption for research</source>
        <translation>Réponse : au sujet de l’exception pour la recherche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: about the licence</source>
        <translation>Réponse : au sujet de la licence</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: here are the links</source>
        <translation>Réponse : voici les liens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: the entries exist</source>
        <translation>Réponse : les entrées existent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: what remains of a withdrawn dataset</source>
        <translation>Réponse : ce qui reste d’un jeu de données retiré</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Requests ({pattern})</source>
        <translation>Demandes ({pattern})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_ways.py"/>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Requests ({pattern});;All files (*)</source>
        <translation>Demandes ({pattern});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Reset &amp;all keys</source>
        <translation>Réinitialiser &amp;toutes les touches</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Reset the key of this action</source>
        <translation>Réinitialiser la touche de cette action</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Result of each picture</source>
        <translation>Résultat de chaque image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Result of the look-up</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Running task</source>
        <translation>Tâche en cours</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>S&amp;um up several casebooks...</source>
        <translation>Rés&amp;umer plusieurs carnets...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>S&amp;wap the keys</source>
        <translation>Échan&amp;ger les touches</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Sa&amp;ve the days for a calendar...</source>
        <translation>Éc&amp;héances pour un calendrier...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Same picture</source>
        <translation>Même image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Save a copy of the casebook</source>
        <translation>Enregistrer une copie du carnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Save a copy...</source>
        <translation>Enregistrer une copie...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save as</source>
        <translation>Enregistrer comme</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save as PDF to print</source>
        <translation>Enregistrer comme PDF à imprimer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save as e-mail draft</source>
        <translation>Enregistrer comme brouillon d’e-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save as text with check-list</source>
        <translation>Enregistrer comme texte avec liste de contrôle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save letters...</source>
        <translation>Enregistrer les lettres...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Save message and file...</source>
        <translation>Enregistrer le message et le fichier...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>Save the address</source>
        <translation>Enregistrer l’adresse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Save the contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Save the days for a calendar</source>
        <translation>Enregistrer les dates pour un calendrier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Save the letter in a folder</source>
        <translation>Enregistrer la lettre dans un dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>Save the letters in a folder</source>
        <translation>Enregistrer les lettres dans un dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Save the message and the file in a folder</source>
        <translation>Enregistrer le message et le fichier dans un dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Save the summary without names</source>
        <translation>Enregistrer le résumé sans noms</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Saved in {folder}: the message and the file {name}. Nothing was sent.</source>
        <translation>Enregistrés dans {folder} : le message et le fichier {name}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Saved letters</source>
        <translation>Lettres enregistrées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Saved message and file</source>
        <translation>Message et fichier enregistrés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Saved on {day}</source>
        <translation>Enregistrée le {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Saved on {day}, not sent yet</source>
        <translation>Enregistrée le {day}, pas encore envoyée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/decisions.py"/>
        <source>Saving {verdicts}</source>
        <translation>Enregistrement : {verdicts}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Say &amp;what the answer was...</source>
        <translation>Dire ce &amp;qu’était la réponse...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Say what the answer was...</source>
        <translation>Dire ce qu’était la réponse...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>Say where you live, and a law can be proposed. Until then none is named.</source>
        <translation>Dites où vous vivez, et une loi pourra être proposée. D’ici là, aucune n’est nommée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Say who writes</source>
        <translation>Dire qui écrit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Say who writes: a name and an e-mail address are needed.</source>
        <translation>Dites qui écrit : un nom et une adresse e-mail sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Scanned</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Scanned {scanned}. Report of {made}.</source>
        <translation>Analysé le {scanned}. Rapport du {made}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Searched by Flickr ID only: {packs}.</source>
        <translation>Recherche par identifiant Flickr seulement : {packs}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Searched by picture and Flickr ID: {packs}.</source>
        <translation>Recherche par image et identifiant Flickr : {packs}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Searched on {day}: {packs}.</source>
        <translation>Recherche le {day} : {packs}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Searched: {datasets}. {meaning}</source>
        <translation>Recherche dans : {datasets}. {meaning}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>Second lane, pictures</source>
        <translation>Seconde voie, images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Select a match to compare its picture.</source>
        <translation>Sélectionnez une correspondance pour comparer son image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Select a match to see its picture and the evidence.</source>
        <translation>Sélectionnez une correspondance pour voir son image et les preuves.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/breaking_label.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Select an action, press its new key in the field below, and use it.</source>
        <translation>Sélectionnez une action, appuyez sur sa nouvelle touche dans le champ ci-dessous et utilisez-la.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Selected matches</source>
        <translation>Correspondances sélectionnées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send a reminder from {day} on, if nothing came. Quote {letter}.</source>
        <translation>Envoyez un rappel à partir du {day}, si rien n’est venu. Citez {letter}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the complaint that was saved on {day}, "{subject}", then note it.</source>
        <translation>Envoyez la réclamation enregistrée le {day}, « {subject} », puis notez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the letter, then note the day of sending.</source>
        <translation>Envoyez la lettre, puis notez le jour de l’envoi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the notice that was saved on {day}, "{subject}", then note it.</source>
        <translation>Envoyez l’avis enregistré le {day}, « {subject} », puis notez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the notice to {recipient} that was saved on {day}, then note it.</source>
        <translation>Envoyez l’avis enregistré le {day} à ce destinataire, puis notez-le : {recipient}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the reminder that was saved on {day}, "{subject}", then note it.</source>
        <translation>Envoyez le rappel enregistré le {day}, « {subject} », puis notez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the reply that was saved on {day}, "{subject}", then note it.</source>
        <translation>Envoyez votre réponse enregistrée le {day}, « {subject} », puis notez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Sent on {day}</source>
        <translation>Envoyée le {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>September</source>
        <comment>month in a date</comment>
        <translation>septembre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Settings: {path}</source>
        <translation>Réglages : {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Short letter</source>
        <translation>Lettre courte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Show a table</source>
        <translation>Montrer un tableau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <source>Show list and form</source>
        <translation>Montrer liste et formulaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>Show only these</source>
        <translation>Ne montrer que celles-ci</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Show pictures</source>
        <translation>Montrer les images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Show the matches</source>
        <translation>Montrer les correspondances</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>Show the note</source>
        <translation>Afficher la note</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Show the other picture</source>
        <translation>Montrer l’autre image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Show the other picture, or hold Space in the picture</source>
        <translation>Montrer l’autre image, ou maintenir Espace dans l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Show the picture's own pixels, key Z in the picture</source>
        <translation>Montrer les pixels de l’image (1:1), touche Z dans l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Show the whole picture, key 0 in the picture</source>
        <translation>Montrer toute l’image, touche 0 dans l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>Show what is new</source>
        <translation>Montrer les nouveautés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Show which reason</source>
        <translation>Quelle raison montrer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>Shown for {pictures} pictures that come near to this photo.</source>
        <translation>Montrée pour {pictures} images qui s’approchent de cette photo.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Shown: {done} of {total}</source>
        <translation>Affichées : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Shows me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Size of: {what}</source>
        <translation>Taille : {what}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Slider</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>Small copies of your pictures go into the e-mail drafts, without metadata and file names. The operator then sees who and what is shown in them.</source>
        <translation>De petites copies de vos images vont dans les brouillons d’e-mail, sans métadonnées ni noms de fichiers. L’exploitant voit alors qui et ce qui y figure.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Small copies of {pictures}.</source>
        <translation>Petites copies de : {pictures}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/tinyface.toml"/>
        <source>Small cut faces, some of them with a number for the person.</source>
        <comment>catalogue</comment>
        <translation>De petits visages découpés, certains avec un numéro pour la personne.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Small picture of {name}</source>
        <translation>Petite image de {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Small pictures</source>
        <translation>Petites images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>So many pictures were to be compared that too many would have agreed by accident: these datasets were searched by Flickr ID and account only.</source>
        <translation>Il y avait tant d’images à comparer que trop auraient concordé par hasard : ces jeux de données n’ont été consultés que par identifiant Flickr et par compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Somebody photographed you, and you want to know whether that picture is used.</source>
        <translation>Quelqu’un vous a photographié, et vous voulez savoir si cette image est utilisée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>Something speaks against this match; the whole report says what.</source>
        <translation>Quelque chose contredit cette correspondance ; le rapport complet dit quoi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>Something was added behind the end of the index pack {path}, so it is not used. {get_again}</source>
        <translation>Quelque chose a été ajouté après la fin du paquet {path}, il n’est donc pas utilisé. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/bridge.py"/>
        <source>Something went wrong inside flickrcheck: {error}. What was saved before stays. Please report this: Help, Notes of crashes, has a note without names that you can hand out. Nothing was sent.</source>
        <translation>Une erreur s’est produite dans flickrcheck : {error}. Ce qui était enregistré reste. Merci de la signaler : sous Aide, Notes de plantage, il y a une note sans noms que vous pouvez transmettre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/bridge.py"/>
        <source>Something went wrong inside flickrcheck: {error}. What was saved before stays. Please report this: Help, Notes of crashes, shows a note without names that you can hand out. It is in no file, so copy it before you close the window. Nothing was sent.</source>
        <translation>Une erreur s’est produite dans flickrcheck : {error}. Ce qui était enregistré reste. Merci de la signaler : Aide, Notes de plantage, montre une note sans noms que vous pouvez transmettre. Elle n’est dans aucun fichier, copiez-la donc avant de fermer la fenêtre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Sorted copies of packs that make searching faster. They tell nothing about you.</source>
        <translation>Copies triées de paquets qui rendent la recherche plus rapide. Elles ne disent rien de vous.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>Sources disagree on whether it is still offered.</source>
        <comment>catalogue</comment>
        <translation>Les sources ne s’accordent pas sur le point de savoir s’il est encore proposé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Space or Enter</source>
        <translation>Espace ou Entrée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Space, held</source>
        <translation>Espace, maintenue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Spanish</source>
        <comment>a language</comment>
        <translation>espagnol</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>Start a scan to search them.</source>
        <translation><numerusform>Démarrez une analyse pour y chercher.</numerusform><numerusform>Démarrez une analyse pour y chercher.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Start it again: it goes on where it stopped.</source>
        <translation>Relancez-la : elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Start the scan</source>
        <translation>Démarrer l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Starting the scan</source>
        <translation>Démarrage de l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Step of the guide</source>
        <translation>Étape du guide</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Steps &amp;before you send it</source>
        <translation>Étapes avant l’en&amp;voi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_steps.py"/>
        <source>Steps before you send the letter</source>
        <translation>Étapes avant l’envoi de la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>Still needed: {field}. Go there</source>
        <translation>Encore nécessaire : {field}. Y aller</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Stop the scan; it goes on when you start it again</source>
        <translation>Arrêter l’analyse ; elle continue quand vous la relancez</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Stopping the scan</source>
        <translation>Arrêt de l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Stopping, what was found is kept</source>
        <translation>Arrêt en cours, ce qui a été trouvé est gardé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Objet :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>Subject</source>
        <comment>field of a web form</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Subject of the letter</source>
        <translation>Objet de la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Subject: {subject}</source>
        <translation>Objet : {subject}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/sequels.py"/>
        <source>Such a letter cannot follow the request as it stands now. It follows a request that was sent and is still open, and a complaint one under a law that an authority oversees.</source>
        <translation>Une telle lettre ne peut pas suivre la demande dans son état actuel. Elle suit une demande envoyée et encore ouverte, et une réclamation suit une demande fondée sur une loi qu’une autorité surveille.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Sum up several without na&amp;mes...</source>
        <translation>En résumer plusieurs sans no&amp;ms...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Summary of {made}.</source>
        <translation>Résumé du {made}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Synology previews</source>
        <comment>kept</comment>
        <translation>Aperçus Synology</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Tab and Shift+Tab</source>
        <translation>Tab et Maj+Tab</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Take back what I said</source>
        <translation>Annuler ce que j’ai dit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Take my text back</source>
        <translation>Récupérer mon texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/account_offer.py"/>
        <source>Take the account {account}</source>
        <translation>Reprendre le compte {account}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Take the program's text again</source>
        <translation>Reprendre le texte du programme</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/account_offer.py"/>
        <source>Take this account</source>
        <translation>Reprendre ce compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Taken back: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Taken from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Tell the names of the files; they may help to find them</source>
        <translation>Indiquer les noms des fichiers ; ils peuvent aider à les trouver</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>Ten schemes of face measurement, among them proportions, symmetry, skin tone, age, gender and pose.</source>
        <comment>catalogue</comment>
        <translation>Dix schémas de mesure du visage, dont proportions, symétrie, teint, âge, sexe et pose.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>That is on the list already.</source>
        <translation>C’est déjà sur la liste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/psd.py"/>
        <source>The Photoshop file is of a variant that flickrcheck cannot read. Save it as a JPEG or TIFF.</source>
        <comment>kept</comment>
        <translation>Le fichier Photoshop est d’une variante que flickrcheck ne sait pas lire. Enregistrez-le en JPEG ou TIFF.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/raw.py"/>
        <source>The RAW file is cut off or was stripped: it holds too few bytes for its picture.</source>
        <comment>kept</comment>
        <translation>Le fichier RAW est tronqué ou allégé : il contient trop peu d’octets pour son image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>The ZIP archive {path} is damaged or was not downloaded to its end ({error}). Fetch it again.</source>
        <translation>L’archive zip {path} est endommagée ou n’a pas été téléchargée jusqu’au bout ({error}). Récupérez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>The account at {address}</source>
        <translation>Le compte à l’adresse {address}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>The account export lists {photos}, all with a picture here.</source>
        <translation>L’export du compte répertorie {photos}, avec une image ici pour chacune.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>The account export lists {photos}.</source>
        <translation>L’export du compte répertorie {photos}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>The address of an operator</source>
        <translation>L’adresse d’un exploitant</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>The address of one researcher; it may be out of date.</source>
        <comment>catalogue</comment>
        <translation>L’adresse d’une seule personne, qui fait de la recherche ; elle peut être périmée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_line.py"/>
        <source>The address was cut off, so the number in it may not be whole. Copy the whole address.</source>
        <translation>L’adresse a été coupée, le nombre qu’elle contient n’est donc peut-être pas entier. Copiez toute l’adresse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The address {address} was published for one of the datasets. Ask there to pass the letter on for the others.</source>
        <translation>L’adresse {address} a été publiée pour l’un des jeux de données. Demandez-y de transmettre la lettre pour les autres.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>The annotation files of https://cocodataset.org, such as instances_train2017.json, name every photo with its Flickr link. To search one: flickrcheck index add instances_train2017.json</source>
        <comment>catalogue</comment>
        <translation>Les fichiers d’annotations de https://cocodataset.org, comme instances_train2017.json, nomment chaque photo avec son lien Flickr. Pour chercher dans l’un : flickrcheck index add instances_train2017.json</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>The answer is due on {day}.</source>
        <translation>La réponse est attendue le {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>The answer is due today, on {day}.</source>
        <translation>La réponse est attendue aujourd’hui, le {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>The answer settles &amp;nothing yet</source>
        <translation>La réponse ne règle encore r&amp;ien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The answer settles nothing yet</source>
        <translation>La réponse ne règle encore rien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>The answer was copied.</source>
        <translation>La réponse a été copiée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>The answer was due on {day}, {number} days ago.</source>
        <translation><numerusform>La réponse était attendue le {day}, il y a {number} jour.</numerusform><numerusform>La réponse était attendue le {day}, il y a {number} jours.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>The answer, without your folders</source>
        <translation>La réponse, sans vos dossiers</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The authority with its address, a line each</source>
        <translation>L’autorité avec son adresse, une ligne chacune</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>The box that you said is you is not in this edition of the list.</source>
        <translation>Le cadre où vous avez dit être n’est pas dans cette édition de la liste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>The boxes are not drawn, because {reason}.</source>
        <translation>Les cadres ne sont pas dessinés : {reason}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>The boxes are placed as if your picture were the listed one as it is: only the ID ties them.</source>
        <translation>Les cadres sont placés comme si votre image était telle quelle celle qui est répertoriée : seul l’identifiant les relie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_folder.py"/>
        <source>The build could not write to {path}: {reason}. No pack was written. Make room on the disk, then type the command again.</source>
        <translation>Impossible d’écrire dans {path} : {reason}. Aucun paquet n’a été écrit. Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The cache is empty.</source>
        <translation>Le cache est vide.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>The casebook cannot be read, so no letters can be drafted. When it is in its place again, choose another page, then Letters.</source>
        <translation>Le carnet ne peut pas être lu, aucune lettre ne peut donc être préparée. Quand il sera de nouveau à sa place, choisissez une autre page, puis Lettres.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>The casebook cannot be read, so there is no overview of it. When it is in its place again, choose Overview once more.</source>
        <translation>Le carnet ne peut pas être lu, il n’y en a donc pas de vue d’ensemble. Quand il sera de nouveau à sa place, choisissez encore une fois Vue d’ensemble.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The casebook forgets which letters you saved. The files that you saved stay where they are.</source>
        <translation>Le carnet oublie quelles lettres vous avez enregistrées. Les fichiers enregistrés restent où ils sont.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>The casebook is being counted. Its overview appears here in a moment.</source>
        <translation>Le carnet est en cours de comptage. Sa vue d’ensemble apparaît ici dans un instant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>The casebook is being read. Its matches appear here in a moment.</source>
        <translation>Le carnet est en cours de lecture. Ses correspondances apparaissent ici dans un instant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The casebook takes {after} now and took {before} before.</source>
        <translation>Le carnet occupe maintenant {after} ; avant, {before}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The casebook was deleted.</source>
        <translation>Le carnet a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_backup.py"/>
        <source>The casebook {name} was brought up to date for this version of flickrcheck. As it was before, it lies beside it as {copy}; you may delete that when all is well.</source>
        <translation>Le carnet {name} a été mis à jour pour cette version de flickrcheck. Tel qu’il était avant, il se trouve à côté sous le nom {copy} ; vous pouvez supprimer cette copie quand tout va bien.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} can only be read here and cannot be written, so nothing was saved. Copy it to a folder where you may write, and open the copy.</source>
        <translation>Le carnet {path} peut seulement être lu ici, rien n’a donc été enregistré. Copiez-le dans un dossier où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>The casebook {path} can only be read here. You can look at everything, but no verdict, scan or letter can be saved in it. To go on working, make a copy where you may write.</source>
        <translation>Le carnet {path} peut seulement être lu ici. Vous pouvez tout regarder, mais aucun avis, aucune analyse et aucune lettre ne peut y être enregistré. Pour continuer, faites une copie là où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_copy.py"/>
        <source>The casebook {path} cannot be copied: another file was written over it, so what was in it is not there any more. Look for a copy of your own, such as a backup, and open that.</source>
        <translation>Le carnet {path} ne peut pas être copié : un autre fichier a été écrit par-dessus, et ce qu’il contenait n’y est plus. Cherchez une copie à vous, par exemple une sauvegarde, et ouvrez-la.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} cannot be opened: {reason}. Check the name, and that you may enter its folder.</source>
        <translation>Le carnet {path} ne peut pas être ouvert : {reason}. Vérifiez le nom, et que vous pouvez entrer dans son dossier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} cannot be written ({reason}). Check that the folder exists and that you may write there, or name another file with --casebook.</source>
        <translation>Le carnet {path} ne peut pas être écrit ({reason}). Vérifiez que le dossier existe et que vous pouvez y écrire, ou ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} could not be read or written ({reason}): its disk is full, failing or was taken away. What was saved before stays; when the disk is well again, run the same command again, it goes on where it stopped.</source>
        <translation>Le carnet {path} n’a pas pu être lu ou écrit ({reason}) : son disque est plein, défaillant ou a été retiré. Ce qui était enregistré reste. Quand le disque est rétabli, réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} has parts in it that no flickrcheck makes and that could change what you say. It was altered by another program, so it is not opened, and nothing was changed in it. Ask whoever gave it to you, or name another file with --casebook.</source>
        <translation>Le carnet {path} contient des éléments qu’aucun flickrcheck ne crée et qui pourraient modifier ce que vous dites. Il a été modifié par un autre programme, il n’est donc pas ouvert, et rien n’y a été changé. Demandez à la personne qui vous l’a donné, ou ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_backup.py"/>
        <source>The casebook {path} has to be brought up to date, and the copy that is kept of it before could not be written beside it: {reason}. Nothing was changed. Make room on that disk, then try again.</source>
        <translation>Le carnet {path} doit être mis à jour, et la copie qui en est gardée auparavant n’a pas pu être écrite à côté : {reason}. Rien n’a été modifié. Libérez de la place sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} is being written by another program for too long. Close the other flickrcheck, then try again.</source>
        <translation>Le carnet {path} est écrit trop longtemps par un autre programme. Fermez l’autre flickrcheck, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} is cut off: its end is missing. Restore it from a backup, or name another file with --casebook.</source>
        <translation>Le carnet {path} est tronqué : sa fin manque. Restaurez-le depuis une sauvegarde ou ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} is damaged or no casebook ({reason}). Restore it from a backup, or name another file with --casebook.</source>
        <translation>Le carnet {path} est endommagé ou n’est pas un carnet ({reason}). Restaurez-le depuis une sauvegarde ou ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} is damaged: a row of it holds what flickrcheck never writes. Restore it from a backup, or name another file with --casebook.</source>
        <translation>Le carnet {path} est endommagé : une de ses lignes contient ce que flickrcheck n’écrit jamais. Restaurez-le depuis une sauvegarde ou ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_place.py"/>
        <source>The casebook {path} is not in its place any more: it was moved, deleted or replaced by another program while it was open. Nothing was saved in what stands there now. Put the casebook back, then try again.</source>
        <translation>Le carnet {path} n’est plus à sa place : un autre programme l’a déplacé, supprimé ou remplacé pendant qu’il était ouvert. Rien n’a été enregistré dans ce qui s’y trouve maintenant. Remettez le carnet en place, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>The casebook {path} is not in its place any more: it was moved, deleted or replaced by another program while it was open. What you see is what was in it, and nothing can be saved there now. Save a copy of it, or put the file back.</source>
        <translation>Le carnet {path} n’est plus à sa place : un autre programme l’a déplacé, supprimé ou remplacé pendant qu’il était ouvert. Ce que vous voyez est son contenu ; rien ne peut y être enregistré pour l’instant. Enregistrez-en une copie, ou remettez le fichier en place.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>The casebook {path} is not in its place any more: it was moved, deleted or replaced while it was open. What you said was not saved. Put it back, or open it with File, Open casebook.</source>
        <translation>Le carnet {path} n’est plus à sa place : il a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Ce que vous avez dit n’a pas été enregistré. Remettez-le en place, ou ouvrez-le avec Fichier, Ouvrir un carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} was written by a newer flickrcheck. Install the newest version to open it; nothing was changed.</source>
        <translation>Le carnet {path} a été écrit par un flickrcheck plus récent. Installez la dernière version pour l’ouvrir ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_reader.py"/>
        <source>The casebook {path} was written by a newer flickrcheck. Install the newest version to read it.</source>
        <translation>Le carnet {path} a été écrit par un flickrcheck plus récent. Installez la dernière version pour le lire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} was written by an older flickrcheck and has to be brought up to date, but it can only be read here. Copy it to a folder where you may write, and open the copy.</source>
        <translation>Le carnet {path} a été écrit par un flickrcheck plus ancien et doit être mis à jour, mais il peut seulement être lu ici. Copiez-le dans un dossier où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_reader.py"/>
        <source>The casebook {path} was written by an older flickrcheck. Open it once, which brings it up to date.</source>
        <translation>Le carnet {path} a été écrit par un flickrcheck plus ancien. Ouvrez-le une fois, ce qui le met à jour.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} went away while it was opened ({reason}). Put it back, or name another file with --casebook.</source>
        <translation>Le carnet {path} a disparu pendant son ouverture ({reason}). Remettez-le en place ou ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>The casebook {path}, which was open last, is not in its place: it was moved or deleted, or its disk is not connected. What you see is {name}. Bring the other one back and open it with File, Open casebook.</source>
        <translation>Le carnet {path}, ouvert en dernier, n’est plus à sa place : il a été déplacé ou supprimé, ou son disque n’est pas branché. Vous voyez maintenant {name}. Remettez l’autre en place et ouvrez-le avec Fichier, Ouvrir un carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The catalogue does not know this dataset, so its operator is not named here. No procedure known.</source>
        <translation>Le catalogue ne connaît pas ce jeu de données, son exploitant n’est donc pas nommé ici. Aucune procédure connue.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <source>The catalogue has no entry for this dataset.</source>
        <translation>Le catalogue n’a pas d’entrée pour ce jeu de données.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>The child's name</source>
        <translation>Le nom de l’enfant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>The chosen file and why it was not checked</source>
        <translation>Le fichier choisi et pourquoi il n’a pas été vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The claim rests on the licence, so no data protection law is named.</source>
        <translation>La demande repose sur la licence. Aucune loi sur la protection des données n’est donc nommée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>The clipboard holds no path of a folder or file.</source>
        <translation>Le presse-papiers ne contient pas de chemin de dossier ni de fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>The contact is removed.</source>
        <translation>Le contact est supprimé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>The contact is saved. Letters go to it first.</source>
        <translation>Le contact est enregistré. Les lettres lui sont adressées en premier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/decode.py"/>
        <source>The content is no picture that flickrcheck reads: it looks like {type_phrase}.</source>
        <comment>kept</comment>
        <translation>Le contenu n’est pas une image que flickrcheck lit. Il ressemble à : {type_phrase}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>The copy {name} is open now.</source>
        <translation>La copie {name} est maintenant ouverte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>The dashed frame shows which part of your picture that is.</source>
        <translation>Le cadre en pointillés montre de quelle partie de votre image il s’agit.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>The data can be had. The service for programs was ended.</source>
        <comment>catalogue</comment>
        <translation>Les données sont disponibles. Le service pour programmes a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>The dataset holds one text file a person, with the links of the pictures. Put them into one file to search them together: flickrcheck index add --dataset vggface FILE</source>
        <comment>catalogue</comment>
        <translation>Le jeu de données contient un fichier texte par personne, avec les liens des images. Réunissez-les en un fichier pour y chercher d’un coup : flickrcheck index add --dataset vggface FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>The dataset lists other photos of the same Flickr account, but not this one as far as can be told.</source>
        <translation>Le jeu de données répertorie d’autres photos du même compte Flickr, mais pas celle-ci, autant qu’on puisse le dire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The dataset marks: {faces}.</source>
        <translation>Le jeu de données marque : {faces}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The dataset marks: {faces}; and {number} more.</source>
        <translation>Le jeu de données marque : {faces} ; et {number} autres.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>The dataset names {listed_nsid} as the owner, but {how_phrase} names {nsid}.</source>
        <comment>kept</comment>
        <translation>Le jeu de données nomme {listed_nsid} comme propriétaire, mais {how_phrase} nomme {nsid}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>The datasets</source>
        <translation>Les jeux de données</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>The day is noted for {number} requests.</source>
        <translation><numerusform>Le jour est noté pour {number} demande.</numerusform><numerusform>Le jour est noté pour {number} demandes.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>The day it happened</source>
        <translation>Le jour où cela s’est produit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>The day of the answer</source>
        <translation>Le jour de la réponse</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>The demonstration brings its own list. There is nothing to add.</source>
        <comment>catalogue</comment>
        <translation>La démonstration apporte sa propre liste. Il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The disk that holds the casebook {path} is full. What was saved before stays; free some space and run the same command again, it goes on where it stopped.</source>
        <translation>Le disque du carnet {path} est plein. Ce qui était enregistré reste. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The drafted letters were deleted from the casebook.</source>
        <translation>Les brouillons de lettres ont été supprimés du carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The e-mail draft is not where it was saved. Save the letter again.</source>
        <translation>Le brouillon d’e-mail n’est plus là où il a été enregistré. Enregistrez la lettre à nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>The edition cannot be so called: it is empty, longer than 1,000 characters or has some that cannot be shown. Choose another one, for example 2026-01.</source>
        <translation>L’édition ne peut pas s’appeler ainsi : le nom est vide, dépasse 1 000 caractères ou en a qui ne peuvent être affichés. Choisissez-en un autre, par exemple 2026-01.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/account_offer.py"/>
        <source>The export is of {account} ({name}).</source>
        <translation>L’export est celui de {account} ({name}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/account_offer.py"/>
        <source>The export is of {account}.</source>
        <translation>L’export est celui de {account}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr8k.toml"/>
        <source>The file Flickr8k.token.txt names every photo by its ID. To search it: flickrcheck index add --dataset flickr8k Flickr8k.token.txt</source>
        <comment>catalogue</comment>
        <translation>Le fichier Flickr8k.token.txt nomme chaque photo par son identifiant. Pour y chercher : flickrcheck index add --dataset flickr8k Flickr8k.token.txt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>The file all_data.txt in https://github.com/coallaoh/PIPA_dataset names every photo with its head boxes. To search it: flickrcheck index add all_data.txt</source>
        <comment>catalogue</comment>
        <translation>Le fichier all_data.txt dans https://github.com/coallaoh/PIPA_dataset nomme chaque photo avec ses cadres de tête. Pour y chercher : flickrcheck index add all_data.txt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The file asks for {number} pictures. Send it with the message to whoever may have taken the photos, from your own mail program or messenger.</source>
        <translation><numerusform>Le fichier demande {number} image. Envoyez-le avec le message à toute personne qui a pu prendre la photo, depuis votre propre logiciel de courrier ou de messagerie.</numerusform><numerusform>Le fichier demande {number} images. Envoyez-le avec le message à toute personne qui a pu prendre les photos, depuis votre propre logiciel de courrier ou de messagerie.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/inspect.py"/>
        <location filename="../../flickrcheck/work/inspect_view.py"/>
        <source>The file changed after it was listed.</source>
        <comment>kept</comment>
        <translation>Le fichier a changé après avoir été recensé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/inspect.py"/>
        <source>The file changed after it was read.</source>
        <comment>kept</comment>
        <translation>Le fichier a changé après avoir été lu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>The file changed while it was read. Scan again when it is complete.</source>
        <comment>kept</comment>
        <translation>Le fichier a changé pendant sa lecture. Relancez l’analyse quand il est complet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>The file could not be read from the disk ({reason}).</source>
        <comment>kept</comment>
        <translation>Le fichier n’a pas pu être lu sur le disque ({reason}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The file discloses numbers that describe how the pictures look, and their sizes. It holds no picture, no name, no folder, and nothing else about you.</source>
        <translation>Le fichier révèle des nombres qui décrivent l’aspect des images, et leurs tailles. Il ne contient ni image, ni nom, ni dossier, ni rien d’autre sur vous.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The file discloses numbers that describe how the pictures look, their sizes and their names. It holds no picture, no folder, and nothing else about you.</source>
        <translation>Le fichier révèle des nombres qui décrivent l’aspect des images, leurs tailles et leurs noms. Il ne contient ni image, ni dossier, ni rien d’autre sur vous.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>The file fdf_metainfo.json, linked from https://github.com/hukkelas/FDF, names every photo with its Flickr link. To search it: flickrcheck index add --dataset fdf fdf_metainfo.json</source>
        <comment>catalogue</comment>
        <translation>Le fichier fdf_metainfo.json, lié depuis https://github.com/hukkelas/FDF, nomme chaque photo avec son lien Flickr. Pour y chercher : flickrcheck index add --dataset fdf fdf_metainfo.json</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>The file ffhq-dataset-v2.json, linked from https://github.com/NVlabs/ffhq-dataset, names every photo with its Flickr link. To search it: flickrcheck index add ffhq-dataset-v2.json</source>
        <comment>catalogue</comment>
        <translation>Le fichier ffhq-dataset-v2.json, lié depuis https://github.com/NVlabs/ffhq-dataset, nomme chaque photo avec son lien Flickr. Pour y chercher : flickrcheck index add ffhq-dataset-v2.json</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/picture_loader.py"/>
        <source>The file has changed since the scan. Scan again to see it.</source>
        <translation>Le fichier a changé depuis l’analyse. Relancez l’analyse pour le voir.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jpeg_guard.py"/>
        <source>The file holds far more metadata than a real picture has, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Le fichier contient bien plus de métadonnées qu’une vraie image, il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>The file image_data.json of the dataset names most photos by their Flickr ID. To search it: flickrcheck index add --dataset visual-genome image_data.json</source>
        <comment>catalogue</comment>
        <translation>Le fichier image_data.json du jeu de données nomme la plupart des photos par leur identifiant Flickr. Pour y chercher : flickrcheck index add --dataset visual-genome image_data.json</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/decode.py"/>
        <source>The file is empty.</source>
        <comment>kept</comment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/content.py"/>
        <source>The file is larger than {limit} GB, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Le fichier dépasse {limit} Go, il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>The file is no longer there. It was moved or deleted after the folder was listed.</source>
        <comment>kept</comment>
        <translation>Le fichier n’est plus là. Il a été déplacé ou supprimé après que le dossier a été recensé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/content.py"/>
        <source>The file says that it is empty and gives bytes all the same: the system makes it up. It was not read.</source>
        <comment>kept</comment>
        <translation>Le fichier dit qu’il est vide et donne pourtant des octets : le système l’invente. Il n’a pas été lu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The file was not there at the last scan.</source>
        <translation>Le fichier n’était pas là lors de la dernière analyse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/window_bounds.py"/>
        <source>The file window_tail.json that came with flickrcheck is missing or damaged, so it cannot be said how well parts of pictures must agree. Install flickrcheck again.</source>
        <translation>Le fichier window_tail.json venu avec flickrcheck manque ou est endommagé, on ne peut donc pas dire à quel point des parties d’images doivent concorder. Réinstallez flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>The file yfcc100m_dataset (or yfcc100m_dataset.bz2) names every photo with its ID and account. It was given out through Yahoo Webscope and with the Multimedia Commons copies. To search it: flickrcheck index add yfcc100m_dataset.bz2</source>
        <comment>catalogue</comment>
        <translation>Le fichier yfcc100m_dataset (ou yfcc100m_dataset.bz2) nomme chaque photo avec son identifiant et son compte. Il a été distribué par Yahoo Webscope et avec les copies de Multimedia Commons. Pour y chercher : flickrcheck index add yfcc100m_dataset.bz2</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc15m.toml"/>
        <source>The file yfcc100m_subset_data.tsv (or .tsv.bz2), named in https://github.com/openai/CLIP, holds the photo IDs. To search it: flickrcheck index add --dataset yfcc15m yfcc100m_subset_data.tsv.bz2</source>
        <comment>catalogue</comment>
        <translation>Le fichier yfcc100m_subset_data.tsv (ou .tsv.bz2), nommé dans https://github.com/openai/CLIP, contient les identifiants des photos. Pour y chercher : flickrcheck index add --dataset yfcc15m yfcc100m_subset_data.tsv.bz2</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/tail_model.py"/>
        <source>The file {file} cannot be used: {what}. Without it flickrcheck cannot say how near two pictures must be to count as the same. Install flickrcheck again.</source>
        <translation>Le fichier {file} ne peut pas être utilisé : {what}. Sans lui, flickrcheck ne peut pas dire à quel point deux images doivent être proches pour compter comme la même. Réinstallez flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/given_file.py"/>
        <source>The file {path} cannot be read: {reason}. Nothing was noted.</source>
        <translation>Le fichier {path} ne peut pas être lu : {reason}. Rien n’a été noté.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/answer_mail.py"/>
        <source>The file {path} is too large for a mail. Nothing was noted; paste its text instead.</source>
        <translation>Le fichier {path} est trop volumineux pour un e-mail. Rien n’a été noté ; collez plutôt son texte.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <source>The files fold_0_data.txt to fold_4_data.txt in https://github.com/GilLevi/AgeGenderDeepLearning name every photo and account. To search one: flickrcheck index add --dataset adience FILE</source>
        <comment>catalogue</comment>
        <translation>Les fichiers fold_0_data.txt à fold_4_data.txt de https://github.com/GilLevi/AgeGenderDeepLearning nomment chaque photo et chaque compte. Pour y chercher : flickrcheck index add --dataset adience FILE</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>The files images.csv and image_ids_and_rotation.csv of https://github.com/openimages/dataset name every photo with its Flickr link. To search one: flickrcheck index add --dataset open-images images.csv</source>
        <comment>catalogue</comment>
        <translation>Les fichiers images.csv et image_ids_and_rotation.csv de https://github.com/openimages/dataset nomment chaque photo avec son lien Flickr. Pour chercher dans l’un : flickrcheck index add --dataset open-images images.csv</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr30k.toml"/>
        <source>The files train.txt, val.txt and test.txt of https://github.com/BryanPlummer/flickr30k_entities name every photo by its ID. Put them into one file to search them together: flickrcheck index add --dataset flickr30k FILE</source>
        <comment>catalogue</comment>
        <translation>Les fichiers train.txt, val.txt et test.txt de https://github.com/BryanPlummer/flickr30k_entities nomment chaque photo par son identifiant. Réunissez-les en un fichier pour y chercher d’un coup : flickrcheck index add --dataset flickr30k FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The fingerprints in the index pack {path} were made in another way than this flickrcheck makes them, so they cannot be compared. {get_again}</source>
        <translation>Les empreintes du paquet {path} ont été faites autrement que ce flickrcheck les fait, elles ne peuvent donc pas être comparées. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The fingerprints were deleted.</source>
        <translation>Les empreintes ont été supprimées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>The first key of {action} belongs to {other} now. Reset that one first.</source>
        <translation>La première touche de {action} appartient maintenant à {other}. Réinitialisez d’abord celle-ci.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The folder for your packs, {folder}, cannot be made: {reason}. Nothing was added. Make room or give yourself the right to write there, then try again.</source>
        <translation>Le dossier de vos paquets, {folder}, ne peut pas être créé : {reason}. Rien n’a été ajouté. Libérez de la place ou donnez-vous le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_lock.py"/>
        <source>The folder of the casebook {casebook} cannot be written ({reason}). Name a casebook in another folder with --casebook.</source>
        <translation>Impossible d’écrire dans le dossier du carnet {casebook} ({reason}). Utilisez un carnet dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/output.py"/>
        <source>The folder {folder} cannot be made: {reason}. Choose another folder.</source>
        <translation>Le dossier {folder} ne peut pas être créé : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>The folder {folder} does not exist, so no index pack can be written there. Create the folder first or choose another one.</source>
        <translation>Le dossier {folder} n’existe pas, aucun paquet ne peut donc y être écrit. Créez d’abord le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The folder {folder} for the casebook cannot be made ({reason}). Name another file with --casebook.</source>
        <translation>Le dossier {folder} du carnet ne peut pas être créé ({reason}). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/folders.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>The folder {folder} is no longer there.</source>
        <translation>Le dossier {folder} n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>The folder {folder} may not be written to, so no index pack can be made there. Choose another folder.</source>
        <translation>Vous ne pouvez pas écrire dans le dossier {folder}, aucun paquet ne peut donc y être fait. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/places.py"/>
        <source>The folder {path} has more than {most_files} files that may be lists. Name a folder of lists alone.</source>
        <translation>Le dossier {path} a plus de {most_files} fichiers qui peuvent être des listes. Nommez un dossier qui n’a que des listes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>The form may take one photo at a time. The links and the names in the dataset come in the same order, one a line.</source>
        <translation>Il se peut que le formulaire n’accepte qu’une photo à la fois. Les liens et les noms dans le jeu de données sont dans le même ordre, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/geofaces.toml"/>
        <location filename="../../resources/catalogue/hf-flickr-5b.toml"/>
        <location filename="../../resources/catalogue/megalith-10m.toml"/>
        <location filename="../../resources/catalogue/who-goes-there.toml"/>
        <source>The form of its list was not found. If you hold a table or a text with Flickr links or photo IDs, it can be added.</source>
        <comment>catalogue</comment>
        <translation>La forme de sa liste n’a pas été trouvée. Si vous avez un tableau ou un texte avec des liens ou des identifiants de photos Flickr, vous pouvez l’ajouter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} cannot be opened: {reason}. Check the name and whether you may read the file.</source>
        <translation>Le paquet {path} ne peut pas être ouvert : {reason}. Vérifiez le nom et que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} does not say, or not in the right form, what it is made from. It was altered or is damaged, so it is not used. {get_again}</source>
        <translation>Le paquet {path} ne dit pas, ou pas dans la bonne forme, de quoi il est fait. Il a été modifié ou est endommagé, il n’est donc pas utilisé. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} is cut off: its end is missing, perhaps because a copy or download was interrupted. {get_again}</source>
        <translation>Le paquet {path} est tronqué : sa fin manque, peut-être parce qu’une copie ou un téléchargement a été interrompu. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} is damaged or cannot be read ({reason}). {get_again}</source>
        <translation>Le paquet {path} est endommagé ou ne peut pas être lu ({reason}). {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>The index pack {path} is damaged. {get_again}</source>
        <translation>Le paquet {path} est endommagé. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} says that it holds more than a file of {size} bytes can. It was altered or is damaged, so it is not used. {get_again}</source>
        <translation>Le paquet {path} dit contenir plus qu’un fichier de {size} octets ne peut. Il a été modifié ou est endommagé, il n’est donc pas utilisé. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} says that it holds {said} {name}, but {found} usable ones are in it. It was altered or is damaged, so it is not used. {get_again}</source>
        <translation>Le paquet {path} dit contenir {said} {name}, mais {found} y sont utilisables. Il a été modifié ou est endommagé, il n’est donc pas utilisé. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} was altered or is damaged: in it, {what}. It is not used. {get_again}</source>
        <translation>Le paquet {path} a été modifié ou est endommagé ({what}). Il n’est pas utilisé. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} was made by a newer flickrcheck (pack version {version}, this program reads up to {version2}). Install the newest flickrcheck to use it.</source>
        <translation>Le paquet {path} a été fait par un flickrcheck plus récent (version {version} des paquets, ce programme lit jusqu’à {version2}). Installez le dernier flickrcheck pour l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>The index pack {target} could not be written: {reason}. Nothing was left behind. Make room on the disk or choose another folder, then try again.</source>
        <translation>Le paquet {target} n’a pas pu être écrit : {reason}. Rien n’est resté. Libérez de la place sur le disque ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The key {name} came with flickrcheck and stays.</source>
        <translation>La clé {name} a été fournie avec flickrcheck et reste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trusted_keys.py"/>
        <source>The key {path} could not be deleted: {reason}. It is still trusted. Give yourself the right to write there, then try again.</source>
        <translation>La clé {path} n’a pas pu être supprimée : {reason}. Elle reste digne de confiance. Donnez-vous le droit d’écrire à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trusted_keys.py"/>
        <source>The key {path} is not taken: it calls itself {key}, as the key {label} does that you trust already, but it is another one. Ask whoever gave it to you.</source>
        <translation>La clé {path} n’est pas retenue : elle se nomme {key}, comme la clé {label} à laquelle vous faites déjà confiance, mais c’est une autre clé. Demandez à la personne qui vous l’a donnée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>The language of the window. The language of letters is chosen on the Letters page. The manual is in English, but for its first page. Names of files and datasets stay as they are.</source>
        <translation>La langue de la fenêtre. Celle des lettres se choisit à la page « Lettres ». Le manuel est en anglais, sauf sa première page. Les noms de fichiers et de jeux de données restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>The last scan was interrupted, so not every photo was checked. Run it again to go on.</source>
        <translation>La dernière analyse a été interrompue, toutes les photos n’ont donc pas été vérifiées. Relancez-la pour continuer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/going_on.py"/>
        <source>The last scan was stopped while it still looked for pictures, after {photos}. Nothing is lost: it goes on there.</source>
        <translation>La dernière analyse a été arrêtée pendant qu’elle cherchait encore des images, après {photos}. Rien n’est perdu : elle reprend là.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/going_on.py"/>
        <source>The last scan was stopped: {done} of {total} photos are checked. Nothing is lost: it goes on there.</source>
        <translation>La dernière analyse a été arrêtée : {done} photos sur {total} sont vérifiées. Rien n’est perdu : elle reprend là.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The law of Illinois protects faces, not photographers, so the letter names no law.</source>
        <translation>La loi de l’Illinois protège les visages, non les photographes. La lettre ne nomme donc aucune loi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The law of Illinois protects the face of a person shown, not the photographer. Choose another law.</source>
        <translation>La loi de l’Illinois protège le visage d’une personne représentée, non l’auteur des photos. Choisissez une autre loi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>The letter as it was saved, and the answers</source>
        <translation>La lettre telle qu’elle a été enregistrée, et les réponses</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_preview.py"/>
        <source>The letter as it will be printed</source>
        <translation>La lettre telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>The letter asked for an answer within one month of the receipt on {day}, and the operator announced more time: two more months are counted here. No law sets a date.</source>
        <translation>La lettre demandait une réponse dans le mois suivant la réception du {day}, et l’exploitant a annoncé plus de temps : deux mois de plus sont comptés ici. Aucune loi ne fixe de date.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>The letter asked for an answer within one month of the receipt on {day}. No law sets a date.</source>
        <translation>La lettre demandait une réponse dans le mois suivant la réception du {day}. Aucune loi ne fixe de date.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>The letter does not say that the list is enclosed. The list runs across the paper.</source>
        <translation>La lettre ne dit pas que la liste est jointe. La liste est en format paysage.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>The letter has {number} pages.</source>
        <translation><numerusform>La lettre a {number} page.</numerusform><numerusform>La lettre a {number} pages.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/mailto.py"/>
        <source>The letter is too long for a link that opens it in a mail program: that would have {number} characters, and programs cut it from {longest} on. Open the .eml file instead, or copy the text.</source>
        <translation>La lettre est trop longue pour un lien qui l’ouvre dans un logiciel de messagerie : il aurait {number} caractères, et les logiciels le coupent à partir de {longest}. Ouvrez plutôt le fichier .eml, ou copiez le texte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The letter is too long for a link that opens it in the mail program. Save the e-mail draft (.eml) and open that, or copy the text.</source>
        <translation>La lettre est trop longue pour un lien qui l’ouvre dans la messagerie. Enregistrez le brouillon d’e-mail (.eml) et ouvrez-le, ou copiez le texte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>The letter names</source>
        <translation>La lettre nomme</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter names no Flickr account, so the operator has nothing to search by. Add the account ID or the user name.</source>
        <translation>La lettre n’indique aucun compte Flickr : l’exploitant n’a donc rien à chercher. Ajoutez l’identifiant du compte ou le nom d’utilisateur.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The letter needs {what}: {key} is missing. Fill it in.</source>
        <translation>Il manque quelque chose à la lettre : {what} ({key}). Remplissez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>The letter says that the list is enclosed: put both into the envelope. The list runs across the paper.</source>
        <translation>La lettre dit que la liste est jointe : mettez les deux dans l’enveloppe. La liste est en format paysage.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that you are shown in each of its {number} photos. Mark those where that is not so as "Not my photo", then draft the letter again.</source>
        <translation>La lettre dit que vous apparaissez sur chacune de ses {number} photos. Marquez « Pas ma photo » celles où ce n’est pas le cas, puis rédigez de nouveau la lettre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that you are shown in the photo. If that is not so, do not send it.</source>
        <translation>La lettre dit que vous apparaissez sur la photo. Si ce n’est pas le cas, ne l’envoyez pas.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that you live in {state}. If that is not so, choose another law.</source>
        <translation>La lettre dit que vous habitez ici : {state}. Si ce n’est pas le cas, choisissez une autre loi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that {name} is shown in each of its {number} photos. Mark those where that is not so as "Not my photo", then draft the letter again.</source>
        <translation>La lettre dit que {name} apparaît sur chacune de ses {number} photos. Marquez « Pas ma photo » celles où ce n’est pas le cas, puis rédigez de nouveau la lettre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that {name} is shown in the photo. If that is not so, do not send it.</source>
        <translation>La lettre dit que {name} apparaît sur la photo. Si ce n’est pas le cas, ne l’envoyez pas.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that {name} lives in {state}. If that is not so, choose another law.</source>
        <translation>La lettre dit que {name} habite ici : {state}. Si ce n’est pas le cas, choisissez une autre loi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The letter to {operator} is kept among the requests and marked as ready. When you have sent it, say so there: then its deadline is followed.</source>
        <translation>La lettre est conservée parmi les demandes et marquée comme prête (exploitant : {operator}). Quand vous l’aurez envoyée, dites-le là-bas : son délai sera alors suivi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The letter was copied.</source>
        <translation>La lettre a été copiée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>The letter was saved in {folder}. Nothing was sent: open it there, send it, then note that here.</source>
        <translation>La lettre a été enregistrée dans {folder}. Rien n’a été envoyé : ouvrez-la là, envoyez-la, puis notez-le ici.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The letter was saved on {day}, so it cannot have been sent before.</source>
        <translation>La lettre a été enregistrée le {day}, elle ne peut donc pas avoir été envoyée avant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The letter was sent on {day}, so this cannot have happened before.</source>
        <translation>La lettre a été envoyée le {day}, ceci ne peut donc pas s’être produit avant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>The letters are being drafted.</source>
        <translation>Les lettres sont en préparation.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The letters are being saved.</source>
        <translation>Les lettres sont en cours d’enregistrement.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>The letters that you saved, the overdue ones first. flickrcheck sends and fetches nothing: say here what you sent and what was answered, and it counts the deadlines. Answers that are saved as .eml can be dropped here.</source>
        <translation>Les lettres que vous avez enregistrées, celles en retard d’abord. flickrcheck n’envoie et ne reçoit rien : dites ici ce que vous avez envoyé et ce qui a été répondu, et il compte les délais. Les réponses enregistrées en .eml peuvent être déposées ici.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The list holds no picture, only numbers, so your picture stands alone. If you have saved the photo from Flickr or from the dataset, add it as a reference picture and compare both.</source>
        <translation>La liste ne contient aucune image, seulement des nombres ; votre image est donc seule. Si vous avez enregistré la photo depuis Flickr ou depuis le jeu de données, ajoutez-la comme image de référence et comparez les deux.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc15m.toml"/>
        <source>The list is described in a public repository. Whether it can still be had was not checked.</source>
        <comment>catalogue</comment>
        <translation>La liste est décrite dans un dépôt public. Qu’elle soit encore disponible n’a pas été vérifié.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <source>The list is in public hands.</source>
        <comment>catalogue</comment>
        <translation>La liste est publique.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>The list marks no box in this photo.</source>
        <translation>La liste ne marque aucun cadre dans cette photo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>The list marks {number} boxes in it: which one is you?</source>
        <translation><numerusform>La liste y marque {number} cadre : est-ce vous ?</numerusform><numerusform>La liste y marque {number} cadres : dans lequel êtes-vous ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>The list marks {number} people in it, but does not say where: which one is you?</source>
        <translation><numerusform>La liste y marque {number} personne, mais ne dit pas où : est-ce vous ?</numerusform><numerusform>La liste y marque {number} personnes, mais ne dit pas où : laquelle êtes-vous ?</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>The list names other photos of this account.</source>
        <translation>La liste nomme d’autres photos de ce compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>The list names the account {others} as the owner of this photo, not {nsid}. Check the photo ID.</source>
        <translation>La liste nomme le compte {others} comme propriétaire de cette photo, et non {nsid}. Vérifiez l’identifiant de la photo.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trust_book.py"/>
        <source>The list of packs that you trust, {path}, is damaged, so packs are asked about again. What you trust from now on is kept in a new one; the damaged one stays beside it.</source>
        <translation>La liste des paquets auxquels vous faites confiance, {path}, est endommagée, c’est pourquoi une question est de nouveau posée pour les paquets. Ce à quoi vous faites confiance désormais est gardé dans une nouvelle liste ; celle qui est endommagée reste à côté.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trust_book.py"/>
        <source>The list of packs that you trust, {path}, was written by a newer flickrcheck. So that nothing of it is lost, nothing is changed in it. Install the newest flickrcheck.</source>
        <translation>La liste des paquets auxquels vous faites confiance, {path}, a été écrite par un flickrcheck plus récent. Pour que rien n’en soit perdu, rien n’y est changé. Installez le flickrcheck le plus récent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The list of photos is being laid out.</source>
        <translation>La liste des photos est en cours de mise en page.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The list of photos is too long to be printed from here ({entries}). Save the letter as a PDF, and print the file that ends with -photos.pdf, too.</source>
        <translation>La liste des photos est trop longue pour être imprimée d’ici ({entries}). Enregistrez la lettre en PDF, et imprimez aussi le fichier qui se termine par -photos.pdf.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>The list was never public: IBM gave it to approved applicants only. If you hold a copy, any CSV with a column of Flickr links can be added: flickrcheck index add --dataset ibm-dif FILE</source>
        <comment>catalogue</comment>
        <translation>La liste n’a jamais été publique : IBM ne l’a donnée qu’à des demandeurs approuvés. Si vous en avez une copie, tout CSV avec une colonne de liens Flickr peut être ajouté : flickrcheck index add --dataset ibm-dif FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>The list was not written.</source>
        <translation>La liste n’a pas été écrite.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/places.py"/>
        <source>The list {path} cannot be read: {reason}.</source>
        <translation>La liste {path} ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_state.py"/>
        <source>The list {path} cannot be read: {reason}. Check the name and whether you may read the file.</source>
        <translation>La liste {path} ne peut pas être lue : {reason}. Vérifiez le nom et que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source>The list {path} cannot be used: {found}{example}. Check that it is the right file, or name its format with --format. No pack was written.</source>
        <translation>La liste {path} ne peut pas être utilisée : {found}{example}. Vérifiez que c’est le bon fichier. Aucun paquet n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>The list {shown} cannot be read to its end: {error}. {rows} rows stand before that. Fetch it again; a half-read list would look complete.</source>
        <translation>La liste {shown} ne peut pas être lue jusqu’au bout : {error}. {rows} lignes précèdent. Récupérez-la à nouveau ; une liste lue à moitié paraîtrait complète.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} has no rows: it is one line, which looks like the names of columns ({columns}). Fetch it again.</source>
        <translation>La liste {shown} n’a pas de lignes de données : elle tient en une ligne, qui ressemble à des noms de colonnes ({columns}). Récupérez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/source.py"/>
        <source>The list {shown} is damaged or was not downloaded to its end: after {rows} lines it cannot be read any further ({reason}). Fetch it again; a half-read list would look like a complete one.</source>
        <translation>La liste {shown} est endommagée ou n’a pas été téléchargée jusqu’au bout : après {rows} lignes, elle ne peut plus être lue ({reason}). Récupérez-la à nouveau ; une liste lue à moitié paraîtrait complète.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parquet.py"/>
        <location filename="../../flickrcheck/lists/yfcc_sql.py"/>
        <source>The list {shown} is damaged or was not downloaded to its end: after {rows} rows it cannot be read any further ({reason}). Fetch it again; a half-read list would look like a complete one.</source>
        <translation>La liste {shown} est endommagée ou n’a pas été téléchargée jusqu’au bout : après {rows} lignes de données, elle ne peut plus être lue ({reason}). Récupérez-la à nouveau ; une liste lue à moitié paraîtrait complète.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} is empty. Fetch it again.</source>
        <translation>La liste {shown} est vide. Récupérez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} is no JSON file, and those of the format {name} are. Check that it is the right file, or leave --format out.</source>
        <translation>La liste {shown} n’est pas un fichier JSON, alors que celles du format {name} le sont. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} is no JSON file: {error}.</source>
        <translation>La liste {shown} n’est pas un fichier JSON : {error}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} is no Parquet file.</source>
        <translation>La liste {shown} n’est pas un fichier Parquet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} names no Flickr photos that this program can be sure of.</source>
        <translation>La liste {shown} ne nomme aucune photo Flickr dont ce programme puisse être sûr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>The lists and packs of datasets that you added, and which packs and keys you trust, with the places of these packs. They tell nothing else about you.</source>
        <translation>Les listes et paquets de jeux de données que vous avez ajoutés, et les paquets et clés auxquels vous faites confiance, avec les emplacements de ces paquets. Ils ne disent rien d’autre sur vous.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/datacomp.toml"/>
        <source>The lists are Parquet files with the links. Rows from other sites are left out. To search one: flickrcheck index add --dataset datacomp FILE</source>
        <comment>catalogue</comment>
        <translation>Les listes sont des fichiers Parquet avec les liens. Les lignes d’autres sites sont laissées de côté. Pour y chercher : flickrcheck index add --dataset datacomp FILE</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>The lists are Parquet files with the links. Rows from other sites are left out. To search one: flickrcheck index add --dataset laion FILE</source>
        <comment>catalogue</comment>
        <translation>Les listes sont des fichiers Parquet avec les liens. Les lignes d’autres sites sont laissées de côté. Pour y chercher : flickrcheck index add --dataset laion FILE</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <source>The lists are in a public repository.</source>
        <comment>catalogue</comment>
        <translation>Les listes sont dans un dépôt public.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <source>The lists are in a public repository. Whether the pictures can still be had was not checked.</source>
        <comment>catalogue</comment>
        <translation>Les listes sont dans un dépôt public. Il n’a pas été vérifié si les images sont encore disponibles.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>The look-up was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>The makers ask the holder of the Flickr account to mark, relicense, hide or delete the photo on Flickr first, and then to write with the account ID (NSID).</source>
        <comment>catalogue</comment>
        <translation>Les auteurs demandent au titulaire du compte Flickr de marquer, changer de licence, cacher ou supprimer d’abord la photo sur Flickr, puis d’écrire avec l’identifiant du compte (NSID).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>The manual is in English, but for its first page. Words of your language are found in it, too. The menu Help has a short text in your language: What this can and cannot find.</source>
        <translation>Le manuel est en anglais, sauf sa première page. Les mots français y sont aussi trouvés. Le menu « Aide » contient un court texte en français : « Ce qui peut être trouvé et ce qui ne le peut pas ».</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>The matches of this casebook cannot be shown. {problem} Nothing of it was changed. File, Open casebook opens it again or another one.</source>
        <translation>Les correspondances de ce carnet ne peuvent pas être montrées. {problem} Rien n’y a été changé. « Fichier », « Ouvrir un carnet » le rouvre ou en ouvre un autre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The message was copied.</source>
        <translation>Le message a été copié.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>The month ended on a weekend, so the Monday after it counts.</source>
        <translation>Le mois finissait un week-end, c’est donc le lundi suivant qui compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>The name of whom you write for</source>
        <translation>Le nom de la personne pour qui vous écrivez</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>The name or the address holds signs that cannot be printed. Type it anew.</source>
        <translation>Le nom ou l’adresse contient des signes qui ne peuvent pas être imprimés. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>The name or the address is missing. Fill in both.</source>
        <translation>Le nom ou l’adresse manque. Remplissez les deux.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>The name or the address is too long. Both may have {number} letters.</source>
        <translation>Le nom ou l’adresse est trop long. Les deux peuvent avoir {number} caractères.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>The newest answer</source>
        <translation>La dernière réponse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The newest scan searched no dataset, because none was installed.</source>
        <translation>La dernière analyse n’a consulté aucun jeu de données, car aucun n’était installé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The newest scan, on {day}, searched {datasets}.</source>
        <translation>La dernière analyse, le {day}, a porté sur {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The newest scan, on {day}, searches {datasets} and has not come to its end.</source>
        <translation>La dernière analyse, le {day}, porte sur {datasets} et n’est pas arrivée à sa fin.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_found.py"/>
        <source>The newest search of this dataset did not find this match again: the list that was searched does not name the photo, or what tied your file to it is gone. It stays because of your verdict.</source>
        <comment>kept</comment>
        <translation>La dernière recherche dans ce jeu de données n’a pas retrouvé cette correspondance : la liste consultée ne nomme pas la photo, ou ce qui y liait votre fichier n’est plus là. Elle reste en raison de votre avis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>The newest, which is in no file</source>
        <translation>La plus récente, qui n’est dans aucun fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>The note cannot be read: {reason}.</source>
        <translation>La note ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>The notes could not be deleted: {reason}.</source>
        <translation>Les notes n’ont pas pu être supprimées : {reason}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The notes of crashes were deleted.</source>
        <translation>Les notes de plantage ont été supprimées.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <source>The notice of the group covers this dataset, too: copyright owners and anybody whose privacy is infringed can write and name the content.</source>
        <comment>catalogue</comment>
        <translation>La notice du groupe vaut aussi pour ce jeu de données : les titulaires des droits et toute personne dont la vie privée est atteinte peuvent écrire et indiquer le contenu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>The one you write for</source>
        <translation>La personne pour qui vous écrivez</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>The operator announced it when the first period was over already, which is late.</source>
        <translation>L’exploitant l’a annoncé alors que le premier délai était déjà passé, ce qui est tardif.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The operator is a university. The laws of California and Illinois that are known here bind businesses and private entities, so the letter names no law.</source>
        <translation>L’exploitant est une université. Les lois de Californie et de l’Illinois connues ici lient des entreprises et des entités privées. La lettre ne nomme donc aucune loi.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The operator is in the EU or the EEA, so the letter names the GDPR.</source>
        <translation>L’exploitant est dans l’UE ou l’EEE. La lettre nomme donc le RGPD.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The operator is in the United Kingdom, so the letter names the UK GDPR.</source>
        <translation>L’exploitant est au Royaume-Uni. La lettre nomme donc le UK GDPR.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The operator's country and you speak the same language.</source>
        <translation>Le pays de l’exploitant et vous parlez la même langue.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_steps.py"/>
        <source>The operator's own way of removal</source>
        <translation>La procédure de retrait de l’exploitant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>The other picture of a comparison</source>
        <translation>L’autre image d’une comparaison</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>The others are in the JSON report.</source>
        <translation>Les autres sont dans le rapport JSON.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The pack {name} came with flickrcheck and cannot be removed. A pack of the same name that you add takes its place.</source>
        <translation>Le paquet {name} est venu avec flickrcheck et ne peut pas être supprimé. Un paquet du même nom que vous ajoutez prend sa place.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The pack {path} could not be copied into {pack_folder}: {reason}. Nothing was added. Make room on the disk, then try again.</source>
        <translation>Le paquet {path} n’a pas pu être copié dans {pack_folder} : {reason}. Rien n’a été ajouté. Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The pack {path} could not be removed: {reason}. Close other programs that use it, then try again.</source>
        <translation>Le paquet {path} n’a pas pu être supprimé : {reason}. Fermez les autres programmes qui l’utilisent, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} is not used yet: as its signer it names the key {key}, which you do not trust, so nothing tells who made it. If you know where it comes from, add --trust to the command.</source>
        <translation>Le paquet {path} n’est pas encore utilisé : il indique comme signataire la clé {key}, à laquelle vous ne faites pas confiance, rien ne dit donc qui l’a créé. Si vous savez d’où il vient, faites-lui confiance sous Jeux de données, Paquets de confiance.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} is not used yet: it is not signed, so nothing tells who made it or whether it was altered. If you know where it comes from, add --trust to the command.</source>
        <translation>Le paquet {path} n’est pas encore utilisé : il n’est pas signé, rien ne dit donc qui l’a créé ni s’il a été modifié. Si vous savez d’où il vient, faites-lui confiance sous Jeux de données, Paquets de confiance.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} is not used. {problem}</source>
        <translation>Le paquet {path} n’est pas utilisé. {problem}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} is not used: it is not the file that the key {key} signed. It was altered or damaged after that, or the signature belongs to another edition. Get both again from where they came from.</source>
        <translation>Le paquet {path} n’est pas utilisé : ce n’est pas le fichier que la clé {key} a signé. Il a été modifié ou endommagé depuis, ou la signature est celle d’une autre édition. Récupérez les deux à nouveau là d’où ils viennent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The pack {path} was altered while it was copied. Nothing was added. Try again when it stays as it is.</source>
        <translation>Le paquet {path} a été modifié pendant la copie. Rien n’a été ajouté. Réessayez quand il ne change plus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} was replaced while it was opened. Nothing was searched in it. Try again when it stays as it is.</source>
        <translation>Le paquet {path} a été remplacé pendant son ouverture. Rien n’y a été cherché. Réessayez quand il ne change plus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/searches.py"/>
        <source>The pack {path} went away while it was opened ({reason}). Put it back or add it again, then start once more.</source>
        <translation>Le paquet {path} a disparu pendant son ouverture ({reason}). Remettez-le en place ou ajoutez-le à nouveau, puis relancez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>The packs hold no fingerprints, so photos were compared by their Flickr IDs and accounts only. Copies without a known ID could not be found.</source>
        <translation>Les paquets ne contiennent pas d’empreintes ; les photos n’ont donc été comparées que par identifiants Flickr et comptes. Les copies sans identifiant connu ne pouvaient pas être trouvées.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <source>The page promises to take a picture out at once when its owner says which one it is. It prints no address, but links the pages of two of its makers.</source>
        <comment>catalogue</comment>
        <translation>La page promet de retirer aussitôt une image quand son propriétaire dit laquelle. Elle n’indique pas d’adresse, mais renvoie aux pages de deux de ses auteurs.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>The parent of many other datasets: links and details of 99.2 million public Flickr photos under any Creative Commons licence, from 581,099 accounts. Multimedia Commons hosts copies of the pictures on Amazon's servers.</source>
        <comment>catalogue</comment>
        <translation>L’origine de nombreux autres jeux de données : liens et détails de 99,2 millions de photos Flickr publiques sous licence Creative Commons, de 581 099 comptes. Multimedia Commons héberge des copies des images sur les serveurs d’Amazon.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The part of flickrcheck that reads this format is missing. Install it again.</source>
        <comment>kept</comment>
        <translation>La partie de flickrcheck qui lit ce format manque. Réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The part of your picture that agrees: {part}.</source>
        <translation>La partie de votre image qui concorde : {part}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>The password of the key could not be used: that needs a gigabyte of memory. Close other programs, then try again.</source>
        <translation>Le mot de passe de la clé n’a pas pu être utilisé : il faut un gigaoctet de mémoire. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>The password of the key {path} is not this one. Try again.</source>
        <translation>Ce n’est pas le mot de passe de la clé {path}. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>The pattern {pattern} has a [ without its ]. Write [[] where the name itself has a [.</source>
        <translation>Le motif {pattern} a un [ sans son ]. Écrivez [[] là où le nom lui-même a un [.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>The pattern {pattern} leads out of its folder with .., so it can match nothing. Give the whole path instead.</source>
        <translation>Le motif {pattern} sort de son dossier avec .. et ne peut donc correspondre à rien. Donnez plutôt le chemin entier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>The pattern {pattern} names no file or folder. Give a name such as *.png or a path such as 2019/raw/*.</source>
        <translation>Le motif {pattern} ne nomme ni fichier ni dossier. Donnez un nom comme *.png ou un chemin comme 2019/raw/*.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>The pattern {pattern}... is longer than {longest} characters, which no path is. Give a shorter one.</source>
        <translation>Le motif {pattern}... dépasse {longest} caractères, ce qu’aucun chemin ne fait. Donnez-en un plus court.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>The photo's Flickr ID is in the dataset's list, or the file is byte for byte an original that the list describes.</source>
        <translation>L’identifiant Flickr de la photo est dans la liste du jeu de données, ou le fichier est octet pour octet un original que la liste décrit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The picture asks for more memory than a real picture needs, so it was not opened.</source>
        <comment>kept</comment>
        <translation>L’image demande plus de mémoire qu’une vraie image, elle n’a donc pas été ouverte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>The picture cannot be shown.</source>
        <translation>L’image ne peut pas être affichée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/picture_loader.py"/>
        <source>The picture cannot be shown. {why}</source>
        <translation>L’image ne peut pas être affichée. {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jpeg_guard.py"/>
        <source>The picture is a {kind} JPEG, a rare kind that flickrcheck cannot read. Save it as an ordinary JPEG or as a PNG.</source>
        <comment>kept</comment>
        <translation>L’image est un JPEG de la variante « {kind} », un genre rare que flickrcheck ne sait pas lire. Enregistrez-la en JPEG ordinaire ou en PNG.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is compressed in its zip file in a way that flickrcheck cannot read. Unpack the zip file and scan the folder.</source>
        <comment>kept</comment>
        <translation>L’image est compressée dans son fichier zip d’une façon que flickrcheck ne sait pas lire. Décompressez le fichier zip et analysez le dossier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jpeg.py"/>
        <source>The picture is cut off: only about {part} % of it is in the file.</source>
        <comment>kept</comment>
        <translation>L’image est tronquée : environ {part} % seulement sont dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/psd.py"/>
        <location filename="../../flickrcheck/photo/raw.py"/>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The picture is cut off: the end of the file is missing.</source>
        <comment>kept</comment>
        <translation>L’image est tronquée : la fin du fichier manque.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is damaged in its zip file: its bytes are not those that were put in.</source>
        <comment>kept</comment>
        <translation>L’image est endommagée dans son fichier zip : ses octets ne sont pas ceux qui y ont été mis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jxl.py"/>
        <source>The picture is damaged or cut off: it could not be read to its end.</source>
        <comment>kept</comment>
        <translation>L’image est endommagée ou tronquée : elle n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/raw.py"/>
        <source>The picture is damaged, or of a camera's RAW type that flickrcheck cannot read. Save it as a JPEG or DNG with the program that you develop your photos with.</source>
        <comment>kept</comment>
        <translation>L’image est endommagée, ou d’un type RAW d’appareil photo que flickrcheck ne sait pas lire. Enregistrez-la en JPEG ou DNG avec le programme qui développe vos photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The picture is damaged, or of a variant of its format that flickrcheck cannot read.</source>
        <comment>kept</comment>
        <translation>L’image est endommagée, ou d’une variante de son format que flickrcheck ne sait pas lire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is larger than {bound}, so it was not opened.</source>
        <comment>kept</comment>
        <translation>L’image dépasse {bound}, elle n’a donc pas été ouverte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is locked with a password in its zip file. Unpack the zip file with the password and scan the folder.</source>
        <comment>kept</comment>
        <translation>L’image est verrouillée par un mot de passe dans son fichier zip. Décompressez le fichier zip avec le mot de passe et analysez le dossier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is no longer in the zip file, which changed after it was listed. Scan again.</source>
        <comment>kept</comment>
        <translation>L’image n’est plus dans le fichier zip, qui a changé depuis qu’il a été recensé. Relancez l’analyse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jpeg_guard.py"/>
        <source>The picture is sent in {scans} parts over each other, far more than a real picture needs, so it was not opened.</source>
        <comment>kept</comment>
        <translation>L’image est enregistrée en {scans} parties superposées, bien plus qu’une vraie image, elle n’a donc pas été ouverte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>The picture is similar to a listed one, or only a file name points to it. Look at it before you rely on it.</source>
        <translation>L’image ressemble à une image répertoriée, ou seul un nom de fichier y renvoie. Regardez-la avant de vous y fier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>The picture looks different from the listed one ({distance} of 256 bits apart). Check that the ID belongs to this file, unless you cropped or edited it a lot.</source>
        <comment>kept</comment>
        <translation>L’image ne ressemble pas à celle qui est répertoriée ({distance} bits sur 256 diffèrent). Vérifiez que l’identifiant appartient à ce fichier, sauf si vous l’avez beaucoup recadré ou retouché.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/loaded.py"/>
        <source>The picture says that it has {width} x {height} pixels. flickrcheck reads pictures of up to {max_pixels} million pixels.</source>
        <comment>kept</comment>
        <translation>L’image dit avoir {width} x {height} pixels. flickrcheck lit des images jusqu’à {max_pixels} millions de pixels.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>The picture's own pixel&amp;s</source>
        <translation>Pi&amp;xels de l’image (1:1)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>The picture, or a part of it, agrees with a listed one by two independent measures. It is the same picture or a sister shot of the same scene.</source>
        <translation>L’image, ou une partie, concorde avec une image répertoriée par deux mesures indépendantes. C’est la même image ou une prise voisine de la même scène.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr30k.toml"/>
        <source>The pictures are given out on request by a form. The photo IDs are in a public repository.</source>
        <comment>catalogue</comment>
        <translation>Les images sont données sur demande par un formulaire. Les identifiants des photos sont dans un dépôt public.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker_process.py"/>
        <source>The process that read the file crashed, so the file may be damaged.</source>
        <comment>kept</comment>
        <translation>Le processus qui lisait le fichier s’est arrêté brutalement, le fichier est donc peut-être endommagé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The recipient with its address, a line each</source>
        <translation>Le destinataire avec son adresse, une ligne chacun</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>The report is in {file}.</source>
        <translation>Le rapport est dans {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>The report was written to {file}.</source>
        <translation>Le rapport a été écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The request is in the state {state}, after which nothing follows. Take the last step back first.</source>
        <translation>La demande est dans l’état « {state} », après lequel rien ne suit. Annulez d’abord la dernière étape.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The request is in the state {state}, so "{step}" cannot be noted now. Possible are: {steps}.</source>
        <translation>La demande est dans l’état « {state} », « {step} » ne peut donc pas être noté maintenant. Possibles : {steps}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>The requests are being read.</source>
        <translation>Les demandes sont en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_ways.py"/>
        <source>The results are in the menu Photos, Result of each picture.</source>
        <translation>Les résultats sont dans le menu Photos, Résultat de chaque image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>The same picture without any ID, also smaller, recompressed, mirrored or turned.</source>
        <translation>La même image sans aucun identifiant, aussi réduite, recompressée, en miroir ou tournée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>The same picture, also smaller, recompressed, mirrored or turned, and parts of it that a dataset holds.</source>
        <translation>La même image, aussi réduite, recompressée, en miroir ou tournée, et les parties qu’un jeu de données en contient.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>The same picture.</source>
        <translation>La même image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>The saved files are no longer in this folder: they were moved or deleted. The texts above are kept in the casebook.</source>
        <translation>Les fichiers enregistrés ne sont plus dans ce dossier : ils ont été déplacés ou supprimés. Les textes ci-dessus restent dans le carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>The scan is running. Matches appear here as soon as they are found.</source>
        <translation>L’analyse est en cours. Les correspondances apparaissent ici dès qu’elles sont trouvées.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>The scan that is running does not search them yet.</source>
        <translation><numerusform>L’analyse en cours n’y cherche pas encore.</numerusform><numerusform>L’analyse en cours n’y cherche pas encore.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>The scan was stopped before its end, after it had met {photos}.</source>
        <translation>L’analyse a été arrêtée avant sa fin. Jusque-là : {photos}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>The script search_username.py of the dataset finds the photos of an account ID (NSID).</source>
        <comment>catalogue</comment>
        <translation>Le script search_username.py du jeu de données trouve les photos d’un identifiant de compte (NSID).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown flipped top to bottom.</source>
        <translation>La seconde image est montrée retournée de haut en bas.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown mirrored.</source>
        <translation>La seconde image est montrée en miroir.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown turned left and mirrored.</source>
        <translation>La seconde image est montrée tournée à gauche et en miroir.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown turned left.</source>
        <translation>La seconde image est montrée tournée à gauche.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown turned right and mirrored.</source>
        <translation>La seconde image est montrée tournée à droite et en miroir.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown turned right.</source>
        <translation>La seconde image est montrée tournée à droite.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown upside down.</source>
        <translation>La seconde image est montrée à l’envers.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture shows a part of the first, in the dashed frame.</source>
        <translation>La seconde image montre une partie de la première, dans le cadre en pointillés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture shows more; the dashed frame is the first.</source>
        <translation>La seconde image montre davantage ; le cadre en pointillés est la première.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <source>The six files Group1_Female.txt to Group3_Male.txt in the folder files of https://github.com/BiDAlab/DiveFace name every photo and account. Put them into one file to search them together: flickrcheck index add diveface.txt</source>
        <comment>catalogue</comment>
        <translation>Les six fichiers Group1_Female.txt à Group3_Male.txt du dossier files de https://github.com/BiDAlab/DiveFace nomment chaque photo et compte. Réunissez-les en un fichier pour y chercher d’un coup : flickrcheck index add diveface.txt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The small pictures were deleted.</source>
        <translation>Les petites images ont été supprimées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jxl.py"/>
        <source>The start of the picture is damaged or missing.</source>
        <comment>kept</comment>
        <translation>Le début de l’image est endommagé ou manque.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The start of the picture is damaged, or of a variant that flickrcheck cannot read.</source>
        <comment>kept</comment>
        <translation>Le début de l’image est endommagé, ou d’une variante que flickrcheck ne sait pas lire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The subject</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>The summary is in {file}.</source>
        <translation>Le résumé est dans {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>The summary was written to {file}.</source>
        <translation>Le résumé a été écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker_process.py"/>
        <source>The system ended the process that read the file, perhaps for want of memory.</source>
        <comment>kept</comment>
        <translation>Le système a mis fin au processus qui lisait le fichier, peut-être par manque de mémoire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>The table of all matches is in {file}.</source>
        <translation>Le tableau de toutes les correspondances est dans {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_terms.py"/>
        <source>The text names more than {most_terms} things. Nothing was looked up. Divide it and look up one part after the other.</source>
        <translation>Le texte nomme plus de {most_terms} choses. Rien n’a été cherché. Divisez-le et cherchez une partie après l’autre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>The text of the letter, written by you</source>
        <translation>Le texte de la lettre, écrit par vous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>The text of the licence</source>
        <translation>Le texte de la licence</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>The text was longer than is kept.</source>
        <translation>Le texte était plus long que ce qui est conservé.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <source>The training and validation files (TSV) of https://github.com/google-research-datasets/conceptual-captions hold the links. Rows from other sites are left out. To search one: flickrcheck index add --dataset conceptual-captions FILE</source>
        <comment>catalogue</comment>
        <translation>Les fichiers d’entraînement et de validation (TSV) de https://github.com/google-research-datasets/conceptual-captions contiennent les liens. Les lignes d’autres sites sont ignorées. Pour chercher dans l’un : flickrcheck index add --dataset conceptual-captions FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The two pictures could not be laid over each other: they look different, or one is a small or strongly changed part of the other.</source>
        <translation>Les deux images n’ont pas pu être superposées : elles sont d’aspect différent, ou l’une est une petite partie de l’autre ou fortement modifiée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/decisions.py"/>
        <source>The verdicts before are still being saved.</source>
        <translation>Les avis précédents sont encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because PySide6 does not load ({error}); install flickrcheck again with: pip install --force-reinstall flickrcheck</source>
        <translation>La fenêtre ne peut pas s’ouvrir, car PySide6 ne se charge pas ({error}) ; réinstallez flickrcheck avec : pip install --force-reinstall flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because PySide6 does not load ({error}); install flickrcheck again, and the libraries with: sudo apt install {packages}</source>
        <translation>La fenêtre ne peut pas s’ouvrir, car PySide6 ne se charge pas ({error}) ; réinstallez flickrcheck, et les bibliothèques avec : sudo apt install {packages}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because Qt's system libraries are not complete ({libraries} missing); install them with: sudo apt install {packages}</source>
        <translation>La fenêtre ne peut pas s’ouvrir, car il manque à Qt des bibliothèques du système ({libraries}) ; installez-les avec : sudo apt install {packages}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because neither DISPLAY nor WAYLAND_DISPLAY is set; start flickrcheck from a desktop session, or use its commands, which 'flickrcheck --help' lists.</source>
        <translation>La fenêtre ne peut pas s’ouvrir, car ni DISPLAY ni WAYLAND_DISPLAY n’est défini ; lancez flickrcheck depuis une session graphique, ou utilisez ses commandes, que « flickrcheck --help » liste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because the display {display} does not answer; start flickrcheck from a desktop session, or use its commands, which 'flickrcheck --help' lists.</source>
        <translation>La fenêtre ne peut pas s’ouvrir, car l’écran {display} ne répond pas ; lancez flickrcheck depuis une session graphique, ou utilisez ses commandes, que « flickrcheck --help » liste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>The window cannot show any text because no font is installed; install one, for instance with: sudo apt install fonts-dejavu-core, or use the commands, which 'flickrcheck --help' lists.</source>
        <translation>La fenêtre ne peut afficher aucun texte, car aucune police n’est installée ; installez-en une, par exemple avec : sudo apt install fonts-dejavu-core, ou utilisez les commandes, que « flickrcheck --help » liste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The window forgets its size, your choices for scans, what you told the guide, the list of casebooks and which folders you put on their lists. The casebooks themselves stay.</source>
        <translation>La fenêtre oublie sa taille, vos choix pour les analyses, ce que vous avez dit au guide, la liste des carnets et quels dossiers sont sur leurs listes. Les carnets eux-mêmes restent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The window has forgotten what it remembered.</source>
        <translation>La fenêtre a oublié ce qu’elle avait retenu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The window's size, your choices for scans, what you told the guide, which casebooks you used with the numbers of photos in them, and the folders on their lists.</source>
        <translation>La taille de la fenêtre, vos choix pour les analyses, ce que vous avez dit au guide, quels carnets vous avez utilisés avec leur nombre de photos, et les dossiers de leurs listes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/pool.py"/>
        <source>The worker processes that read pictures end as soon as they start, so no picture can be read. Start flickrcheck again; if this stays so, install it again.</source>
        <translation>Les processus qui lisent les images s’arrêtent dès leur lancement, aucune image ne peut donc être lue. Relancez flickrcheck ; si cela persiste, réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The writer's file {path} cannot be read: {reason}. "flickrcheck letters --example-writer" prints one to start from.</source>
        <translation>Le fichier de vos coordonnées, {path}, ne peut pas être lu : {reason}. Remplissez à nouveau le formulaire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The writer's file {path} has the unknown key {key}. It may hold: {known}.</source>
        <translation>Le fichier de vos coordonnées, {path}, a la clé inconnue {key}. Il peut contenir : {known}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The writer's file {path} is not valid TOML: {error}. "flickrcheck letters --example-writer" prints one to compare with.</source>
        <translation>Le fichier de vos coordonnées, {path}, n’est pas du TOML valide : {error}. Remplissez à nouveau le formulaire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The writer's file {path} is too large to be one. Name another file.</source>
        <translation>Le fichier de vos coordonnées, {path}, est trop grand pour en être un. Nommez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The year is that in which a photo was taken, as the account export tells.</source>
        <translation>L’année est celle de la prise de vue, selon l’export du compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The year is that of the file's date, which a copy may have changed.</source>
        <translation>L’année est celle de la date du fichier, qu’une copie peut avoir changée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The zip file is damaged or incomplete, so no picture in it can be found. Copy or download it again.</source>
        <comment>kept</comment>
        <translation>Le fichier zip est endommagé ou incomplet, aucune image ne peut y être trouvée. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The zip file is empty: it has no bytes at all.</source>
        <comment>kept</comment>
        <translation>Le fichier zip est vide : il n’a aucun octet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The zip file lists more than {most} files, or says so, so it was not opened. Unpack it and scan the folder.</source>
        <comment>kept</comment>
        <translation>Le fichier zip répertorie plus de {most} fichiers, ou le prétend, il n’a donc pas été ouvert. Décompressez-le et analysez le dossier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The zip file says that it holds {total} GB in {size}, as files do that are made to fill disks and memories. Nothing in it was read.</source>
        <comment>kept</comment>
        <translation>Le fichier zip dit contenir {total} Go en {size}, comme les fichiers faits pour remplir disques et mémoires. Rien n’y a été lu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>The {shown} with most matches of {number} are shown. Type to find others.</source>
        <translation>Sont montrés les {shown} ayant le plus de correspondances, sur {number}. Tapez pour en trouver d’autres.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Then show the next undecided</source>
        <translation>Montrer ensuite la prochaine sans avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>There are more pictures: the first {number} are shown here, all in the report.</source>
        <translation>Il y a plus d’images : les {number} premières sont montrées ici, toutes dans le rapport.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>There are no notes.</source>
        <translation>Il n’y a pas de notes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>There is no casebook at {path}. Run 'flickrcheck scan' first, or name the right file with --casebook.</source>
        <translation>Il n’y a pas de carnet sous {path}. S’il a été déplacé ou renommé, remettez-le en place ou ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_reader.py"/>
        <source>There is no casebook at {path}: it was moved, renamed or deleted.</source>
        <translation>Il n’y a pas de carnet sous {path} : il a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>There is no file or folder of this name.</source>
        <comment>kept</comment>
        <translation>Il n’y a ni fichier ni dossier de ce nom.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>There is no file or folder {names}. Check the spelling.</source>
        <translation>Il n’y a ni fichier ni dossier {names}. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>There is no file or folder {which}. Nothing was scanned. Check the spelling, and that the disk is connected.</source>
        <translation>Il n’y a ni fichier ni dossier {which}. Rien n’a été analysé. Vérifiez l’orthographe et que le disque est connecté.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>There is no file {name}. Check the name.</source>
        <translation>Il n’y a pas de fichier {name}. Vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>There is no file {path}. Check the name.</source>
        <translation>Il n’y a pas de fichier {path}. Vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/places.py"/>
        <source>There is no file {path}. Check the spelling.</source>
        <translation>Il n’y a pas de fichier {path}. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>There is no folder or zip file {path}. Check the name.</source>
        <translation>Il n’y a ni dossier ni fichier zip {path}. Vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>There is no group here. Choose how to group first.</source>
        <translation>Il n’y a pas de groupe ici. Choisissez d’abord comment grouper.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>There is no index pack at {path}. Check the name; "flickrcheck index list" shows the installed packs.</source>
        <translation>Il n’y a pas de paquet sous {path}. Vérifiez le nom ; les paquets installés sont sur la page Jeux de données.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>There is no letter to save.</source>
        <translation>Il n’y a pas de lettre à enregistrer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_saving.py"/>
        <source>There is no letter to this operator any more.</source>
        <translation>Il n’y a plus de lettre à cet exploitant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>There is no letter to write yet. Letters are for matches that are listed or show the same picture, and for possible ones that you confirmed.</source>
        <translation>Il n’y a pas encore de lettre à écrire. Les lettres concernent les correspondances répertoriées ou montrant la même image, et les possibles que vous avez confirmées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>There is no letter to write yet: no dataset was searched. Scan your pictures first; then the operators of the datasets that were searched can be asked.</source>
        <translation>Il n’y a pas encore de lettre à écrire : aucun jeu de données n’a été consulté. Analysez d’abord vos images ; vous pourrez ensuite interroger les exploitants des jeux de données consultés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>There is no list format named {format}. Known are: {formats}.</source>
        <translation>Aucun format de liste ne s’appelle {format}. On connaît : {formats}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>There is no request that this mail could answer.</source>
        <translation>Il n’y a aucune demande à laquelle ce message pourrait répondre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>There is no request {number} in this casebook. "flickrcheck requests list" shows all with their numbers.</source>
        <translation>Ce carnet n’a pas de demande {number}. La page « Demandes » les montre toutes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/decisions.py"/>
        <source>There is no verdict to undo.</source>
        <translation>Il n’y a pas d’avis à annuler.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>There is nothing to choose from.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>There is nothing to remind of: no answer to this request is waited for. Note first what was sent, or that its answer settles nothing yet.</source>
        <translation>Il n’y a rien à rappeler : aucune réponse à cette demande n’est attendue. Notez d’abord ce qui a été envoyé, ou que la réponse ne règle encore rien.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>These datasets were searched by Flickr ID and account only, because their packs hold no pictures' fingerprints.</source>
        <translation>Ces jeux de données n’ont été consultés que par identifiant Flickr et par compte, car leurs paquets ne contiennent pas d’empreintes d’images.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>These stay as they are</source>
        <translation>Celles-ci restent telles quelles</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They ask for links to the photos, or for IDs.</source>
        <translation>On demande des liens vers les photos, ou des identifiants.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They ask you to prove who you are.</source>
        <translation>On vous demande de prouver qui vous êtes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They did what you asked for.</source>
        <translation>On a fait ce que vous demandiez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>They differ clearly in about {parts} of 100 parts; see the difference.</source>
        <translation>Elles diffèrent nettement dans environ {parts} parties sur 100 ; voyez la différence.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>They differ clearly in less than 1 of 100 parts, as edges alone can do.</source>
        <translation>Elles diffèrent nettement dans moins de 1 partie sur 100, ce que des contours seuls peuvent causer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>They hold copies that programs made of photos; a scan looks inside only when it is asked to.</source>
        <translation>Elles contiennent des copies de photos faites par des logiciels ; une analyse n’y regarde que si on le lui demande.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They refuse for another reason.</source>
        <translation>On refuse pour une autre raison.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that the dataset was withdrawn, or is no longer given out.</source>
        <translation>Le jeu de données serait retiré ou ne serait plus diffusé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that the law allows it for research.</source>
        <translation>La loi le permettrait pour la recherche.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that the licence of the photos allows it.</source>
        <translation>La licence des photos le permettrait.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that the photos are not in the dataset.</source>
        <translation>Les photos ne seraient pas dans le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that they need more time.</source>
        <translation>On aurait besoin de plus de temps.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>They were looked up by their Flickr IDs only.</source>
        <translation>Elles n’ont été cherchées que par leurs identifiants Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This Flickr address names neither a photo nor an account.</source>
        <translation>Cette adresse Flickr ne nomme ni photo ni compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>This casebook</source>
        <translation>Ce carnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/recheck.py"/>
        <source>This casebook knows no photos yet, so there is nothing to check again. Scan your folders first.</source>
        <translation>Ce carnet ne connaît pas encore de photos, il n’y a donc rien à vérifier à nouveau. Analysez d’abord vos dossiers.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>This casebook: {casebook}</source>
        <translation>Ce carnet : {casebook}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>This decides what the guide tells you, and in whose words letters are drafted.</source>
        <translation>Cela décide de ce que le guide vous dit, et au nom de qui les lettres sont rédigées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>This file of requests was written by a newer flickrcheck. Nothing was taken. Install the newest version, then import it again.</source>
        <translation>Ce fichier de demandes a été écrit par une version plus récente de flickrcheck. Rien n’a été repris. Installez la dernière version, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This is no Flickr photo ID (1 to 11 digits), no address of a Flickr photo or account, and no NSID such as 12345678@N00.</source>
        <translation>Ce n’est ni un identifiant de photo Flickr (1 à 11 chiffres), ni l’adresse d’une photo ou d’un compte Flickr, ni un NSID comme 12345678@N00.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>This is no address of a web form. It has to begin with https://</source>
        <translation>Ce n’est pas l’adresse d’un formulaire web. Elle doit commencer par https://</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>This is no e-mail address. It has to look like privacy@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle doit ressembler à privacy@example.org.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>This is no file of requests that this flickrcheck wrote, or it was changed or cut off. Nothing was taken. Write it again with 'flickrcheck requests export'.</source>
        <translation>Ce fichier de demandes n’a pas été écrit par ce flickrcheck, ou il a été modifié ou tronqué. Rien n’a été repris. Écrivez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>This is no regular file, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Ce n’est pas un fichier ordinaire, il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>This is one part of a zip file in several parts. Join or unpack them and scan the folder.</source>
        <comment>kept</comment>
        <translation>C’est une partie d’un fichier zip en plusieurs parties. Réunissez-les ou décompressez-les et analysez le dossier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This is the address of a group, not of a photo or account.</source>
        <translation>C’est l’adresse d’un groupe, pas d’une photo ni d’un compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This is the number of an album or gallery, which lists do not know. Look up its photos or the account.</source>
        <translation>C’est le numéro d’un album ou d’une galerie, que les listes ne connaissent pas. Cherchez ses photos ou le compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_edits.py"/>
        <source>This is the program's text already.</source>
        <translation>C’est déjà le texte du programme.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>This letter discloses {told}, and that you may be shown in photos. It does not disclose your photos, their file names or their folders.</source>
        <translation>Cette lettre révèle : {told}, et que vous êtes peut-être sur des photos. Elle ne révèle ni vos photos, ni leurs noms de fichiers, ni leurs dossiers.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>This letter discloses {told}, and the mail has copies of your pictures. It does not disclose their file names or their folders.</source>
        <translation>Cette lettre révèle : {told}. L’e-mail contient aussi des copies de vos images, mais ni leurs noms de fichiers ni leurs dossiers.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>This letter discloses {told}. It does not disclose your photos, their file names or their folders.</source>
        <translation>Cette lettre révèle : {told}. Elle ne révèle ni vos photos, ni leurs noms de fichiers, ni leurs dossiers.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>This letter does not fit what was asked for first. Choose another one.</source>
        <translation>Cette lettre ne convient pas à ce qui a été demandé d’abord. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>This name is needed, because the letter is written for them.</source>
        <translation>Ce nom est nécessaire, car la lettre est écrite pour cette personne.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_line.py"/>
        <source>This number is perhaps a year or a day. If it is a photo ID, look it up alone, or write "photo ID" before it.</source>
        <translation>Ce nombre est peut-être une année ou un jour. Si c’est un identifiant de photo, cherchez-le seul ou écrivez « photo ID » devant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/picture_loader.py"/>
        <source>This picture has not been read yet. The scan will come to it.</source>
        <translation>Cette image n’a pas encore été lue. L’analyse y viendra.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>This report shows the first {shown} matches. The other {number} are in the table (CSV) beside it.</source>
        <translation><numerusform>Ce rapport montre les {shown} premières correspondances. La {number} autre est dans le tableau (CSV) à côté.</numerusform><numerusform>Ce rapport montre les {shown} premières correspondances. Les {number} autres sont dans le tableau (CSV) à côté.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>This request was not sent yet. Note first that you sent it.</source>
        <translation>Cette demande n’a pas encore été envoyée. Notez d’abord que vous l’avez envoyée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>This scan did not look harder for copies that show a part of a picture. Those that an earlier scan found have the bounds of that scan.</source>
        <translation>Cette analyse n’a pas cherché plus à fond les copies qui montrent une partie d’une image. Celles qu’une analyse antérieure a trouvées ont les limites de celle-là.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This short link does not name a photo (only flic.kr/p/... does), and it cannot be followed offline. Open it in a browser and look up the address it leads to.</source>
        <translation>Ce lien court ne nomme pas de photo (seul flic.kr/p/... le fait) et ne peut être suivi hors ligne. Ouvrez-le dans un navigateur et cherchez l’adresse à laquelle il mène.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>Three calendar months from the receipt on {day}, because the operator announced two more (Article 12(3)).</source>
        <translation>Trois mois civils à compter de la réception le {day}, car l’exploitant en a annoncé deux de plus (article 12, paragraphe 3).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Three ways on for the {number} pictures without a match</source>
        <translation><numerusform>Trois voies pour {number} image sans correspondance</numerusform><numerusform>Trois voies pour {number} images sans correspondance</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_steps.py"/>
        <source>Tick off what is done. It is kept in the casebook.</source>
        <translation>Cochez ce qui est fait. C’est conservé dans le carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Titles, dates and licences of {photos} from account exports.</source>
        <translation>Titres, dates et licences d’exports de comptes : {photos}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>To add one, get the list that the makers of a dataset published, and type: flickrcheck index add LIST</source>
        <translation>Pour en ajouter un, obtenez la liste que les auteurs d’un jeu de données ont publiée et ajoutez-la sur la page Jeux de données.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>To be named</source>
        <translation>À indiquer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>To search a dataset, add the list that its makers published, or a pack. Select a dataset to see where its list is.</source>
        <translation>Pour chercher dans un jeu de données, ajoutez la liste que ses auteurs ont publiée, ou un paquet. Sélectionnez un jeu de données pour voir où est sa liste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>To search it</source>
        <translation>Pour y chercher</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>To show somebody what was found without showing whose it is, export a report without names: it has no paths, no pictures, no accounts and no photo IDs.</source>
        <translation>Pour montrer à quelqu’un ce qui a été trouvé sans dire de qui sont les photos, exportez un rapport sans noms : il n’a ni chemins, ni images, ni comptes, ni identifiants de photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>To the next field or button, and back</source>
        <translation>Au champ ou bouton suivant, et retour</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>To {operator}: no e-mail address known</source>
        <translation>À {operator} : aucune adresse e-mail connue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>To {operator}: {address}</source>
        <translation>À {operator} : {address}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>To {operator}: {to}</source>
        <translation>À {operator} : {to}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_unchecked.py"/>
        <source>Too plain to compare by picture.</source>
        <comment>kept</comment>
        <translation>Trop uniforme pour une comparaison par image.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Too plain to compare: it has too little in it to tell it from other pictures. Only a Flickr ID in its name or metadata could have been found.</source>
        <translation>Trop uniforme pour être comparée : elle a trop peu de quoi la distinguer d’autres images. Seul un identifiant Flickr dans son nom ou ses métadonnées aurait pu être trouvé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Too plain: compared by ID only</source>
        <translation>Trop uniforme : comparée par identifiant seulement</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trust a &amp;key...</source>
        <translation>Faire confiance à une &amp;clé...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trust a key</source>
        <translation>Faire confiance à une clé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trust this pack</source>
        <translation>Faire confiance à ce paquet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trusted because</source>
        <translation>Raison de la confiance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trusted packs</source>
        <translation>Paquets de confiance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trusted packs and keys</source>
        <translation>Paquets et clés de confiance</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Two pictures count as "Same picture" if at most {strict} of the 256 bits of their fingerprints differ and a second measure agrees. Up to {loose} bits they are called "Possible".</source>
        <translation>Deux images comptent comme « Même image » si au plus {strict} des 256 bits de leurs empreintes diffèrent et qu’une seconde mesure concorde. Jusqu’à {loose} bits, elles sont dites « Possible ».</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>Two sources contradict each other: of photo {photo_id}, {how_phrase} names {nsid} as the owner, but {other_phrase} names {other_nsid}.</source>
        <comment>kept</comment>
        <translation>Deux sources se contredisent : comme propriétaire de la photo {photo_id}, {how_phrase} nomme {nsid}, mais {other_phrase} nomme {other_nsid}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>Two sources contradict each other: {how_phrase} names photo {photo_id}, but {other_phrase} names photo {other_id}.</source>
        <comment>kept</comment>
        <translation>Deux sources se contredisent : {how_phrase} nomme la photo {photo_id}, mais {other_phrase} nomme la photo {other_id}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>Type a part of it</source>
        <translation>Tapez-en une partie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>U&amp;nfold all groups</source>
        <translation>Dépl&amp;ier tous les groupes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Undo the last &amp;verdict</source>
        <translation>Annuler le dernier a&amp;vis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Undo the last verdict</source>
        <translation>Annuler le dernier avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>Undone: {verdicts}.</source>
        <translation>Annulé : {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/aflw.toml"/>
        <source>Up to 21 points a face, with a box, the pose of the head and the sex.</source>
        <comment>catalogue</comment>
        <translation>Jusqu’à 21 points par visage, avec un cadre, la position de la tête et le sexe.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Use it only if you know where it comes from: what a pack lists decides what you are told. flickrcheck remembers this very file; an altered one is asked about again.</source>
        <translation>Ne l’utilisez que si vous savez d’où il vient : ce qu’un paquet répertorie décide de ce qui vous est dit. flickrcheck retient ce fichier précis ; pour un fichier modifié, il pose de nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Use the program's &amp;text again</source>
        <translation>Reprendre le &amp;texte du programme</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Use the program's text again</source>
        <translation>Reprendre le texte du programme</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Verdict: any</source>
        <translation>Avis : tous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Verdict: {value}</source>
        <translation>Avis : {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Very hard</source>
        <comment>removal</comment>
        <translation>Très difficile</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Very hard: the operator does not say how, and no address of it is known.</source>
        <translation>Très difficile : l’exploitant ne dit pas comment faire, et aucune adresse n’est connue.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/tinyface.toml"/>
        <source>Very small faces, chosen from older datasets that hold Flickr photos, to test face recognition at a distance. Made with Vision Semantics.</source>
        <comment>catalogue</comment>
        <translation>De très petits visages, choisis dans d’anciens jeux de données avec des photos de Flickr, pour tester la reconnaissance faciale à distance. Réalisé avec Vision Semantics.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Views of the letter</source>
        <translation>Vues de la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Wait with it until {day}.</source>
        <translation>Attendez pour cela jusqu’au {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>Wanted is a column of Flickr addresses, or of photo IDs under the name photo_id, or a known format: {formats}.</source>
        <translation>Il faut une colonne d’adresses Flickr, ou d’identifiants de photos sous le nom photo_id, ou un format connu : {formats}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Web form</source>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Web page (*.html);;PDF (*.pdf);;Table (*.csv);;JSON (*.json)</source>
        <translation>Page web (*.html);;PDF (*.pdf);;Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>What "not found" means</source>
        <translation>Ce que « pas trouvée » veut dire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_folder.py"/>
        <source>What an interrupted build left in {path} is damaged ({reason}). No pack was written. Type the command again with --fresh to start over.</source>
        <translation>Ce qu’un ajout interrompu a laissé dans {path} est endommagé ({reason}). Aucun paquet n’a été écrit. Ajoutez la liste à nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>What became of {name}</source>
        <translation>Ce qu’est devenue {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>What came of all pictures</source>
        <translation>Ce qu’ont donné toutes les images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>What changed since you wrote this text</source>
        <translation>Ce qui a changé depuis que vous avez écrit ce texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>What do you as&amp;k the operators?</source>
        <translation>Que demandez-vous aux exploitan&amp;ts ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>What flickrcheck can find</source>
        <translation>Ce que flickrcheck peut trouver</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What flickrcheck does</source>
        <translation>Ce que fait flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>What has to be done on Flickr only the photographer can do. Ask them if you can. Otherwise send the letter without it.</source>
        <translation>Ce qui est à faire sur Flickr, seule la personne qui a pris la photo peut le faire. Demandez-le-lui si vous le pouvez. Sinon, envoyez la lettre sans cette étape.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>What is counted are accidents between unrelated pictures. Sister shots of one scene are no accidents: they look alike because they are.</source>
        <translation>On compte ici les hasards entre images sans rapport. Les prises voisines d’une même scène n’en sont pas : elles se ressemblent parce qu’elles le sont.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>What is due, and what comes next</source>
        <translation>Ce qui est attendu, et la suite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>What is kept about &amp;you</source>
        <translation>Ce qui est conservé sur &amp;vous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>What is kept about you</source>
        <translation>Ce qui est conservé sur vous</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>What is known of your photos can be compared with them at once; no picture has to be read again.</source>
        <translation><numerusform>Ce qui est connu de vos photos peut y être comparé aussitôt ; aucune image ne doit être relue.</numerusform><numerusform>Ce qui est connu de vos photos peut y être comparé aussitôt ; aucune image ne doit être relue.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What is not found</source>
        <translation>Ce qui n’est pas trouvé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>What is proposed, and why</source>
        <translation>Ce qui est proposé, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>What is wrong with the address</source>
        <translation>Ce qui ne va pas dans l’adresse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>What is wrong with the answer</source>
        <translation>Ce qui ne va pas dans la réponse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>What is wrong with the contact</source>
        <translation>Ce qui ne va pas dans le contact</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>What it cannot find</source>
        <translation>Ce qu’il ne peut pas trouver</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>What it is: {what}</source>
        <translation>Ce que c’est : {what}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>What now for {name}: three ways on</source>
        <translation>Que faire pour {name} : trois voies</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>What now for {name}?</source>
        <translation>Que faire pour {name} ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>What now?</source>
        <translation>Que faire ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>What the account export says</source>
        <translation>Ce que dit l’export du compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>What the button does</source>
        <translation>Ce que fait le bouton</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>What the file discloses</source>
        <translation>Ce que le fichier révèle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>What the grade means</source>
        <translation>Ce que signifie le niveau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_steps.py"/>
        <source>What the letter discloses</source>
        <translation>Ce que la lettre révèle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>What the letter is about</source>
        <translation>Objet de la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>What the letter still needs</source>
        <translation>Ce qui manque encore à la lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>What the list holds of this photo</source>
        <translation>Ce que la liste contient sur cette photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>What the lists say</source>
        <translation>Ce que disent les listes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the result means</source>
        <translation>Ce que signifie le résultat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the scan checked</source>
        <translation>Ce que l’analyse a vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the scan did not check</source>
        <translation>Ce que l’analyse n’a pas vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the scan found</source>
        <translation>Ce que l’analyse a trouvé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the scan is doing</source>
        <translation>Ce que fait l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>What the window remembers</source>
        <translation>Ce que la fenêtre retient</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What this can and cannot find</source>
        <translation>Ce qui peut être trouvé et ce qui ne le peut pas</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>What this key does</source>
        <translation>Ce que fait cette touche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What to add</source>
        <translation>Ce qu’il faut ajouter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>What to paste</source>
        <translation>Ce qu’il faut coller</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>What was found could not be counted.</source>
        <translation>Ce qui a été trouvé n’a pas pu être compté.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>What was not checked</source>
        <translation>Ce qui n’a pas été vérifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>What was noted</source>
        <translation>Ce qui a été noté</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>What was noted about this letter</source>
        <translation>Ce qui a été noté sur cette lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker.py"/>
        <source>What was read from the file is too much to be kept.</source>
        <comment>kept</comment>
        <translation>Ce qui a été lu du fichier est trop pour être conservé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>What was searched</source>
        <translation>Ce qui a été consulté</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>What was the answer?</source>
        <translation>Quelle était la réponse ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>What you delete here is overwritten in its file. Backups, and old blocks of a drive, may hold it all the same; an encrypted drive protects these.</source>
        <translation>Ce que vous supprimez ici est écrasé dans son fichier. Des sauvegardes et d’anciens blocs d’un disque peuvent quand même le contenir ; un disque chiffré les protège.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>When last open</source>
        <translation>À la dernière ouverture</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>When something goes wrong inside flickrcheck, it keeps a note on this computer: where in the program, and which versions. The notes hold no names, no paths and nothing of your photos. Nothing is sent; to report an error, copy its note.</source>
        <translation>Quand une erreur se produit dans flickrcheck, il garde une note sur cet ordinateur : où dans le programme, et quelles versions. Les notes ne contiennent ni noms, ni chemins, ni rien de vos photos. Rien n’est envoyé ; pour signaler une erreur, copiez sa note.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>When the language changes</source>
        <translation>Quand la langue change</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>When the request was received is not known; it is assumed to be the day of sending, as with e-mail.</source>
        <translation>On ne sait pas quand la demande a été reçue ; on suppose que c’est le jour de l’envoi, comme pour un e-mail.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Where do they live?</source>
        <translation>Où vit cette personne ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Where do you live?</source>
        <translation>Où vivez-vous ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Where does the child live?</source>
        <translation>Où vit l’enfant ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Where in it a dataset drew boxes around faces or people, if its list tells.</source>
        <translation>Où un jeu de données y a dessiné des cadres autour de visages ou de personnes, si sa liste le dit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Where it is: {what}</source>
        <translation>Où c’est : {what}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Where it looks</source>
        <translation>Où la recherche porte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Where it works</source>
        <translation>Où elle agit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Where the boxes lie</source>
        <translation>Où se trouvent les cadres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Where the second picture begins</source>
        <translation>Où commence la seconde image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Where your data lie</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/datacomp.toml"/>
        <location filename="../../resources/catalogue/geofaces.toml"/>
        <location filename="../../resources/catalogue/helen.toml"/>
        <location filename="../../resources/catalogue/megalith-10m.toml"/>
        <location filename="../../resources/catalogue/pascal-voc.toml"/>
        <location filename="../../resources/catalogue/places365.toml"/>
        <location filename="../../resources/catalogue/tinyface.toml"/>
        <location filename="../../resources/catalogue/ucf-facebook-800k.toml"/>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <location filename="../../resources/catalogue/who-goes-there.toml"/>
        <source>Whether it can still be had was not checked.</source>
        <comment>catalogue</comment>
        <translation>Il n’a pas été vérifié s’il est encore disponible.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Which answers are shown</source>
        <translation>Quelles réponses sont montrées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Which box is &amp;you?...</source>
        <translation>Dans que&amp;l cadre êtes-vous ?...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Which box is you in {dataset}?</source>
        <translation>Dans quel cadre êtes-vous ({dataset}) ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Which box is you in {name}, in the list of {dataset}?</source>
        <translation>Dans quel cadre de {name} êtes-vous, d’après la liste de {dataset} ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Which box is you?</source>
        <translation>Dans quel cadre êtes-vous ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Which box you are in {number} listed photos.</source>
        <translation><numerusform>Le cadre où vous êtes, pour {number} photo répertoriée.</numerusform><numerusform>Le cadre où vous êtes, pour {number} photos répertoriées.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Which dataset?</source>
        <translation>Quel jeu de données ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trusted_keys.py"/>
        <source>Which keys you trust cannot be read from {path}: {reason}. Give yourself the right to read it, then try again.</source>
        <translation>Les clés auxquelles vous faites confiance ne peuvent pas être lues dans {path} : {reason}. Donnez-vous le droit de lire à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>Which note</source>
        <translation>Quelle note</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Which of your photos were found</source>
        <translation>Lesquelles de vos photos ont été trouvées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trust_book.py"/>
        <source>Which packs you trust cannot be read from {path}: {reason}. Until it can, packs are asked about. Give yourself the right to read it.</source>
        <translation>Les paquets auxquels vous faites confiance ne peuvent pas être lus dans {path} : {reason}. Tant que c’est le cas, une question est posée pour les paquets. Donnez-vous le droit de lire ce fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trust_book.py"/>
        <source>Which packs you trust cannot be written to {path}: {reason}. Make room or give yourself the right to write there, then try again.</source>
        <translation>Les paquets auxquels vous faites confiance ne peuvent pas être notés dans {path} : {reason}. Libérez de la place ou donnez-vous le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Who are &amp;you to these photos?</source>
        <translation>&amp;Qui êtes-vous par rapport à ces photos ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Who mends flickrcheck can no longer be told what went wrong before.</source>
        <translation>Il ne sera plus possible de dire à ceux qui réparent flickrcheck ce qui s’est passé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>Who took a photo may ask for credit under its licence. This letter asks for no removal.</source>
        <translation>L’auteur d’une photo peut demander la mention de son nom selon la licence. Cette lettre ne demande aucune suppression.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Who took the photo? Paste the address of their Flickr account, such as https://www.flickr.com/photos/name/, or the account ID. If the account is listed, the photo of you may be, too; if it is not, no photo of that account is in these lists, as far as they name accounts.</source>
        <translation>Qui a pris la photo ? Collez l’adresse de son compte Flickr, comme https://www.flickr.com/photos/name/, ou l’identifiant du compte. Si le compte est répertorié, la photo de vous peut l’être aussi ; sinon, aucune photo de ce compte n’est dans ces listes, pour autant qu’elles nomment des comptes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Who writes</source>
        <translation>Qui écrit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Who wrote this text</source>
        <translation>Qui a écrit ce texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Why the letters cannot be saved yet</source>
        <translation>Pourquoi les lettres ne peuvent pas encore être enregistrées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Why the scan failed</source>
        <translation>Pourquoi l’analyse a échoué</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Why the text cannot be edited yet</source>
        <translation>Pourquoi le texte ne peut pas encore être modifié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Why there are no letters</source>
        <translation>Pourquoi il n’y a pas de lettres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>Why there are no matches</source>
        <translation>Pourquoi il n’y a pas de correspondances</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Why there are no requests</source>
        <translation>Pourquoi il n’y a pas de demandes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Why there is no letter yet</source>
        <translation>Pourquoi il n’y a pas encore de lettre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Why there is no overview</source>
        <translation>Pourquoi il n’y a pas de vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Will be searched: {datasets}.</source>
        <translation>Seront consultés : {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Withdrawn</source>
        <comment>dataset</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>Withdrawn by the university in June 2020. Copies are still passed around.</source>
        <comment>catalogue</comment>
        <translation>Retiré par l’université en juin 2020. Des copies circulent encore.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Without a verdict</source>
        <translation>Sans avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Work gently in the background: other programs go first</source>
        <translation>Laisser la priorité aux autres programmes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Work on a copy...</source>
        <translation>Travailler sur une copie...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Write letters...</source>
        <translation>Écrire les lettres...</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>Write to the laboratory and name the links of the photos.</source>
        <comment>catalogue</comment>
        <translation>Écrivez au laboratoire et donnez les liens des photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Writing the list: {done} of {total}</source>
        <translation>Écriture de la liste : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Writing the summary</source>
        <translation>Écriture du résumé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Written by hand</source>
        <translation>Écrite à la main</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Written by hand: this text stays as you write it. It is kept in the casebook as you type.</source>
        <translation>Écrite à la main : ce texte reste tel que vous l’écrivez. Il est conservé dans le carnet pendant la saisie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/voc.py"/>
        <source>XML that is nested too deeply</source>
        <translation>du XML trop profondément imbriqué</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/voc.py"/>
        <source>XML with a document type, which no annotation needs</source>
        <translation>du XML avec un type de document, dont aucune annotation n’a besoin</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Year of the photo</source>
        <translation>Année de la photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Year: any</source>
        <translation>Année : toutes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Year: {value}</source>
        <translation>Année : {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Yes, but the pack cannot be used. {why}</source>
        <translation>Oui, mais le paquet ne peut pas être utilisé. {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You are shown in the photos: you can name data protection, but no copyright.</source>
        <translation>Vous figurez sur les photos : vous pouvez invoquer la protection des données, mais pas le droit d’auteur.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>You are the child's</source>
        <translation>Vous êtes pour l’enfant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>You can also drop folders, pictures and zip archives here, or paste their paths.</source>
        <translation>Vous pouvez aussi déposer ici des dossiers, des images et des archives zip, ou coller leurs chemins.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>You changed this letter by hand.</source>
        <translation>Vous avez modifié cette lettre à la main.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>You did not say yet which box is you.</source>
        <translation>Vous n’avez pas encore dit dans quel cadre vous êtes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>You entered the address {address} for one of the datasets. Ask there to pass the letter on for the others.</source>
        <translation>Vous avez saisi l’adresse {address} pour l’un des jeux de données. Demandez-y de transmettre la lettre pour les autres.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>You gave</source>
        <translation>Vous avez donné</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>You have added no pack "{name}". Your packs: {known}.</source>
        <translation>Vous n’avez ajouté aucun paquet « {name} ». Vos paquets : {known}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>You have added no packs and no keys yet.</source>
        <translation>Vous n’avez encore ajouté ni paquet ni clé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>You have no permission to look into it.</source>
        <comment>kept</comment>
        <translation>Vous n’avez pas le droit d’y regarder.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>You have no permission to read this file.</source>
        <comment>kept</comment>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>You have photos of your own, and may have had them on Flickr.</source>
        <translation>Vous avez vos propres photos, et les avez peut-être eues sur Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>You may complain to a data protection authority. Quote {letter}.</source>
        <translation>Vous pouvez adresser une réclamation à une autorité de protection des données. Citez {letter}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You said California, so the letter names the CCPA. It binds covered businesses only, not universities, and the letter says so.</source>
        <translation>Vous avez indiqué la Californie. La lettre nomme donc le CCPA. Il ne lie que certaines entreprises, pas les universités, et la lettre le dit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You said Illinois, so the letter names the BIPA. It is about scans of faces and private entities, not about the photos themselves, and it sets no date.</source>
        <translation>Vous avez indiqué l’Illinois. La lettre nomme donc le BIPA. Il concerne les relevés de visages par des entités privées, pas les photos elles-mêmes, et ne fixe aucun délai.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>You said so</source>
        <translation>Vous l’avez dit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>You said that box {number} is you.</source>
        <translation>Vous avez dit que vous êtes dans le cadre {number}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>You said that none of the marked boxes is you.</source>
        <translation>Vous avez dit que vous n’êtes dans aucun des cadres.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>You said that the match in {datasets} is wrong.</source>
        <translation>Vous avez dit que la correspondance dans {datasets} est fausse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>You said that you trust it.</source>
        <translation>Vous avez dit que vous lui faites confiance.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You said the EU or the EEA, so the letter names the GDPR, as far as it applies to the operator.</source>
        <translation>Vous avez indiqué l’UE ou l’EEE. La lettre nomme donc le RGPD, dans la mesure où il s’applique à l’exploitant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You said the United Kingdom, so the letter names the UK GDPR, as far as it applies to the operator.</source>
        <translation>Vous avez indiqué le Royaume-Uni. La lettre nomme donc le UK GDPR, dans la mesure où il s’applique à l’exploitant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You took the photos: you can name your copyright, and data protection for your own account.</source>
        <translation>Vous avez pris les photos : vous pouvez invoquer votre droit d’auteur et, pour votre propre compte, la protection des données.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>You trust the pack {path} from now on.</source>
        <translation>Vous faites désormais confiance au paquet {path}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You want to know what is held, so the letter asks for access.</source>
        <translation>Vous voulez savoir ce qui est détenu. La lettre demande donc l’accès.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>You work for an agency or an organisation, or you help a friend.</source>
        <translation>Vous travaillez pour une agence ou une organisation, ou vous aidez un ami.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You write for somebody else: the letter says for whom.</source>
        <translation>Vous écrivez pour une autre personne : la lettre dit pour qui.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>You wrote this letter by hand, so it stays as it is.</source>
        <translation>Vous avez écrit cette lettre vous-même, elle reste donc comme elle est.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Your &amp;e-mail:</source>
        <translation>Votre &amp;e-mail :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Your Flickr account export is worth most: add its zip files as they are, or the folder that you unpacked them to. It tells the Flickr ID of every photo of the account.</source>
        <translation>Le plus utile est l’export de votre compte Flickr : ajoutez ses fichiers zip tels quels, ou le dossier où vous les avez décompressés. Il donne l’identifiant Flickr de chaque photo du compte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Your Flickr account, where a dataset lists other photos of it.</source>
        <translation>Votre compte Flickr, là où un jeu de données en liste d’autres photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>Your child is shown in the photos: you write in the child's name.</source>
        <translation>Votre enfant figure sur les photos : vous écrivez au nom de l’enfant.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Your details</source>
        <translation>Vos coordonnées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer_file.py"/>
        <source>Your details could not be deleted from {path}: {reason}. Delete this file yourself.</source>
        <translation>Vos coordonnées n’ont pas pu être supprimées de {path} : {reason}. Supprimez ce fichier vous-même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Your details were deleted.</source>
        <translation>Vos coordonnées ont été supprimées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Your file: {path}</source>
        <translation>Votre fichier : {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Your name and addresses for letters, because you had them remembered.</source>
        <translation>Votre nom et vos adresses pour les lettres, parce que vous avez demandé de les mémoriser.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Your picture alone</source>
        <translation>Votre image seule</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Your picture {file}</source>
        <translation>Votre image {file}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Your picture {name}</source>
        <translation>Votre image {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Your picture {name} with its boxes</source>
        <translation>Votre image {name} avec ses cadres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Your picture {name} with {boxes}</source>
        <translation>Votre image {name} avec {boxes}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_edits.py"/>
        <source>Your text was left as it is, but since you wrote it the letter became one about {now} instead of {before}. Change what is not true any more.</source>
        <translation>Votre texte a été laissé tel quel. Mais la lettre porte maintenant sur : {now} ; quand vous l’avez écrite : {before}. Changez ce qui n’est plus vrai.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_edits.py"/>
        <source>Your text was left as it is, but the program would now write another one, because your details, your answers or the matches changed. Change what is not true any more.</source>
        <translation>Votre texte a été laissé tel quel, mais le programme en écrirait maintenant un autre, car vos coordonnées, vos réponses ou les correspondances ont changé. Changez ce qui n’est plus vrai.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Your verdict</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Your verdict: {verdict}</source>
        <translation>Votre avis : {verdict}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Your verdicts</source>
        <translation>Vos avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Yours: {file} in {folder}</source>
        <translation>La vôtre : {file} dans {folder}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>[the child's name]</source>
        <translation>[nom de l’enfant]</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>[the name of whom you write for]</source>
        <translation>[nom de la personne pour qui vous écrivez]</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>[your e-mail address]</source>
        <translation>[votre adresse e-mail]</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>[your name]</source>
        <translation>[votre nom]</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a 7-Zip archive: unpack it and name the list inside</source>
        <translation>une archive 7-Zip : décompressez-la et nommez la liste qu’elle contient</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/metadata.py"/>
        <source>a Flickr address in the picture's metadata</source>
        <comment>kept</comment>
        <translation>une adresse Flickr dans les métadonnées de l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>a Flickr address in {name}</source>
        <comment>kept</comment>
        <translation>une adresse Flickr dans {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a JPEG XR picture</source>
        <comment>kept</comment>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a PDF</source>
        <comment>kept</comment>
        <translation>un PDF</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a PostScript file</source>
        <comment>kept</comment>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a RAR archive: unpack it and name the list inside</source>
        <translation>une archive RAR : décompressez-la et nommez la liste qu’elle contient</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a ZIP archive in another file: unpack it and name the list inside</source>
        <translation>une archive zip dans un autre fichier : décompressez-la et nommez la liste qu’elle contient</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a database</source>
        <comment>kept</comment>
        <translation>une base de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>a file in it cannot be read</source>
        <translation>un fichier qu’elle contient ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>a file or folder</source>
        <translation>un fichier ou un dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a gzip file</source>
        <comment>kept</comment>
        <translation>un fichier gzip</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a large Photoshop file (PSB)</source>
        <comment>kept</comment>
        <translation>un grand fichier Photoshop (PSB)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>a name and a colon are missing near character {place}</source>
        <translation>il manque un nom et un deux-points près du caractère {place}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a network recording</source>
        <comment>kept</comment>
        <translation>un enregistrement réseau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/names.py"/>
        <source>a number in the file name {name}</source>
        <comment>kept</comment>
        <translation>un nombre dans le nom de fichier {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>a number is too long at character {place}</source>
        <translation>un nombre est trop long au caractère {place}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>a part at character {place} is too long</source>
        <translation>une partie est trop longue au caractère {place}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>a part of the listed one</source>
        <comment>kept</comment>
        <translation>une partie de celle qui est répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>a part of your picture</source>
        <comment>kept</comment>
        <translation>une partie de votre image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/look_harder.py"/>
        <source>a part of your picture ({wide} by {high} % of its sides) agrees with the listed one</source>
        <comment>kept</comment>
        <translation>une partie de votre image ({wide} sur {high} % de ses côtés) concorde avec celle qui est répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/look_harder.py"/>
        <source>a part of your picture ({wide} by {high} % of its sides) is similar to the listed one</source>
        <comment>kept</comment>
        <translation>une partie de votre image ({wide} sur {high} % de ses côtés) ressemble à celle qui est répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>a photo without a title</source>
        <translation>une photo sans titre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a program</source>
        <comment>kept</comment>
        <translation>un programme</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>a recipient of the dataset</source>
        <comment>catalogue</comment>
        <translation>un destinataire du jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>a slab has an impossible length</source>
        <translation>une tranche a une longueur impossible</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a sound file</source>
        <comment>kept</comment>
        <translation>un fichier son</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a sound or video file</source>
        <comment>kept</comment>
        <translation>un fichier son ou vidéo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a text</source>
        <comment>kept</comment>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a text document</source>
        <comment>kept</comment>
        <translation>un document texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>a value is of the wrong kind</source>
        <translation>une valeur est du mauvais genre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a video</source>
        <comment>kept</comment>
        <translation>une vidéo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a web page</source>
        <comment>kept</comment>
        <translation>une page web</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a zip file</source>
        <comment>kept</comment>
        <translation>un fichier zip</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>about one pair in {number}</source>
        <translation>environ une paire sur {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>about {hours} h left</source>
        <translation>encore environ {hours} h</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>encore environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>about {minutes} min left</source>
        <translation>encore environ {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>account export {path}</source>
        <translation>export du compte {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>account {account}</source>
        <translation>compte {account}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_owners.py"/>
        <source>accounts are not numbered one by one</source>
        <translation>les comptes ne sont pas numérotés un par un</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_owners.py"/>
        <source>accounts have more photos than there are</source>
        <translation>des comptes ont plus de photos qu’il n’y en a</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>accounts have other numbers of photos than they say</source>
        <translation>des comptes ont d’autres nombres de photos qu’ils ne disent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack.py"/>
        <source>accounts or names of photos cannot be true</source>
        <translation>des comptes ou des noms de photos ne peuvent être vrais</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source>all that it names is passed over ({counts})</source>
        <translation>tout ce qu’elle nomme est ignoré ({counts})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>among the matches and in the comparison</source>
        <translation>parmi les correspondances et dans la comparaison</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>an XML or SVG file</source>
        <comment>kept</comment>
        <translation>un fichier XML ou SVG</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>an explanation</source>
        <comment>catalogue</comment>
        <translation>une explication</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>an icon</source>
        <comment>kept</comment>
        <translation>une icône</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>an unknown type</source>
        <comment>kept</comment>
        <translation>un type inconnu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>and {number} more</source>
        <translation>et {number} autres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/origins.py"/>
        <source>as Windows noted it with the file</source>
        <comment>kept</comment>
        <translation>comme Windows l’a noté avec le fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/origins.py"/>
        <source>as macOS noted it with the file</source>
        <comment>kept</comment>
        <translation>comme macOS l’a noté avec le fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>as proposed for each operator</source>
        <translation>comme proposé à chacun</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/origins.py"/>
        <source>as the system noted it with the file</source>
        <comment>kept</comment>
        <translation>comme le système l’a noté avec le fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>as {key}</source>
        <translation>comme {key}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>at most {strict} bits for the same picture and {loose} for possible, and at most {second} by the second measure</source>
        <translation>au plus {strict} bits pour la même image et {loose} pour possible, et au plus {second} par la seconde mesure</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>at most {strict} bits for the same picture and {loose} for possible, because the second measure is missing</source>
        <translation>au plus {strict} bits pour la même image et {loose} pour possible, car la seconde mesure manque</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>boxes of faces cannot be true</source>
        <translation>des cadres de visage ne peuvent être vrais</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>broken link</source>
        <comment>kept</comment>
        <translation>lien rompu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>but other photos of its account in {datasets}</source>
        <translation>mais d’autres photos de son compte dans {datasets}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/unpacked.py"/>
        <source>bytes that do not belong to it stand behind its end</source>
        <translation>des octets qui n’en font pas partie suivent sa fin</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>copies of my pictures</source>
        <translation>copies de mes images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>could not be reached or used</source>
        <translation>inaccessibles ou inutilisables</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>could not be read</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>dataset {number}</source>
        <translation>jeu de données {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>does not look harder</source>
        <translation>ne cherche pas plus à fond</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>e-mail draft</source>
        <translation>brouillon d’e-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>equal; there is nothing to measure</source>
        <translation>égal ; il n’y a rien à mesurer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>faces</source>
        <translation>visages</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>faces cut out of photos</source>
        <translation>visages découpés dans des photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>fewer than one pair in a million billion</source>
        <translation>moins d’une paire sur un million de milliards</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>file of {day}</source>
        <translation>fichier du {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack.py"/>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>fingerprints</source>
        <translation>empreintes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <location filename="../../flickrcheck/store/pack_slabs.py"/>
        <source>fingerprints have the wrong length</source>
        <translation>des empreintes ont la mauvaise longueur</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack.py"/>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>fingerprints of parts</source>
        <translation>empreintes de parties</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_slabs.py"/>
        <source>fingerprints of parts of pictures are in disorder</source>
        <translation>des empreintes de parties d’images sont en désordre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>flickrcheck</source>
        <translation>flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>flickrcheck keeps what stands here, on this computer alone, and sends nothing. Your photos are never changed or deleted. Letters and reports that you saved lie where you saved them.</source>
        <translation>flickrcheck conserve ce qui figure ici, sur cet ordinateur seulement, et n’envoie rien. Vos photos ne sont jamais modifiées ni supprimées. Les lettres et rapports que vous avez enregistrés sont là où vous les avez mis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>flickrcheck looks whether your photos are listed in datasets made from Flickr photos: by their Flickr ID, and by the picture itself, also smaller, mirrored or turned. It cannot find other pictures of the same face. Everything stays on this computer, and no photo is changed.</source>
        <translation>flickrcheck regarde si vos photos sont répertoriées dans des jeux de données faits à partir de photos de Flickr : par leur identifiant Flickr et par l’image elle-même, aussi réduite, en miroir ou tournée. Il ne peut pas trouver d’autres images du même visage. Tout reste sur cet ordinateur, et aucune photo n’est modifiée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>flickrcheck report</source>
        <translation>Rapport de flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>flickrcheck speaks this language from its next start on.</source>
        <translation>flickrcheck parlera cette langue à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>flickrcheck summary</source>
        <translation>Résumé de flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>flickrcheck was ended by a crash last time. What was saved before stays. There is a note of it without names; nothing was sent.</source>
        <translation>La dernière fois, flickrcheck s’est terminé par un plantage. Ce qui était enregistré reste. Il y en a une note sans noms ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>flickrcheck works on this computer alone. It never opens a network connection: no photo, no name and no result leaves this computer unless you send it yourself.</source>
        <translation>flickrcheck fonctionne sur cet ordinateur seulement. Il n’ouvre jamais de connexion réseau : aucune photo, aucun nom, aucun résultat ne quitte cet ordinateur si vous ne l’envoyez pas vous-même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>flickrcheck {version}</source>
        <translation>flickrcheck {version}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>flipped top to bottom</source>
        <comment>kept</comment>
        <translation>retournée de haut en bas</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>for all photos (some seconds a photo)</source>
        <translation>pour toutes les photos (quelques secondes par photo)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>from {left} % to {right} % of its width and from {top} % to {bottom} % of its height</source>
        <translation>de {left} % à {right} % de sa largeur et de {top} % à {bottom} % de sa hauteur</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>guardian</source>
        <translation>représentant légal</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>hardly any pair</source>
        <translation>presque aucune paire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>has to be equal</source>
        <translation>doit être égal</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>how it was found</source>
        <translation>comment elle a été trouvée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>how they were found</source>
        <translation>comment elles ont été trouvées</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>https://nvlabs.github.io/ffhq-dataset/search/ finds the photos of a Flickr user name.</source>
        <comment>catalogue</comment>
        <translation>https://nvlabs.github.io/ffhq-dataset/search/ trouve les photos d’un nom d’utilisateur Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>iMovie library</source>
        <comment>kept</comment>
        <translation>Bibliothèque iMovie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>iPhoto library</source>
        <comment>kept</comment>
        <translation>Photothèque iPhoto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>in California</source>
        <translation>en Californie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>in Illinois</source>
        <translation>en Illinois</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>in the EU or the EEA</source>
        <translation>dans l’UE ou l’EEE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>in the United Kingdom</source>
        <translation>au Royaume-Uni</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>in the list of folders</source>
        <translation>dans la liste des dossiers</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>in the list of requests</source>
        <translation>dans la liste des demandes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>in the whole window</source>
        <translation>dans toute la fenêtre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>in whose name you sign</source>
        <translation>au nom de qui vous signez</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>is shown in the photos</source>
        <translation>figure sur les photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/guarded.py"/>
        <location filename="../../flickrcheck/lists/unpacked.py"/>
        <source>it asks for more memory than any honest file</source>
        <translation>il demande plus de mémoire qu’aucun fichier honnête</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>it begins with neither { nor [</source>
        <translation>il ne commence ni par { ni par [</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it cannot be read ({error})</source>
        <comment>kept</comment>
        <translation>il ne peut pas être lu ({error})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it cannot be read ({reason})</source>
        <comment>kept</comment>
        <translation>il ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>it cannot be told which part of your picture is the listed one</source>
        <translation>on ne peut pas dire quelle partie de votre image est celle qui est répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>it changed while it was read</source>
        <translation>il a changé pendant sa lecture</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it changed while it was read. Close its program and scan again</source>
        <comment>kept</comment>
        <translation>il a changé pendant sa lecture. Fermez son programme et relancez l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>it defines entities, which XMP never does</source>
        <comment>kept</comment>
        <translation>il définit des entités, ce que XMP ne fait jamais</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>it ends too early, after {place} characters</source>
        <translation>il finit trop tôt, après {place} caractères</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export_photo.py"/>
        <source>it has neither the photo's page nor its original's address</source>
        <comment>kept</comment>
        <translation>il n’a ni la page de la photo ni l’adresse de son original</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it holds no JSON object</source>
        <comment>kept</comment>
        <translation>il ne contient pas d’objet JSON</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_readers.py"/>
        <source>it is another program's database, not F-Spot's</source>
        <comment>kept</comment>
        <translation>c’est la base d’un autre programme, pas celle de F-Spot</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_readers.py"/>
        <source>it is another program's database, not flickr-uploader's</source>
        <comment>kept</comment>
        <translation>c’est la base d’un autre programme, pas celle de flickr-uploader</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>it is cut off or wrong at character {place}</source>
        <translation>il est coupé ou faux au caractère {place}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it is damaged</source>
        <comment>kept</comment>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it is empty</source>
        <comment>kept</comment>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it is in a zip file, where a database cannot be asked. Unpack it and scan the folder</source>
        <comment>kept</comment>
        <translation>il est dans un fichier zip, où une base de données ne peut être interrogée. Décompressez-le et analysez le dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>it is locked by a password: unpack it first</source>
        <translation>il est verrouillé par un mot de passe : décompressez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>it is nested too deeply at character {place}</source>
        <translation>il est trop profondément imbriqué au caractère {place}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it is no SQLite database</source>
        <comment>kept</comment>
        <translation>ce n’est pas une base SQLite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>it is no XMP</source>
        <comment>kept</comment>
        <translation>ce n’est pas du XMP</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_readers.py"/>
        <source>it is no catalogue as Lightroom writes them</source>
        <comment>kept</comment>
        <translation>ce n’est pas un catalogue comme Lightroom les écrit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <location filename="../../flickrcheck/work/tree_files.py"/>
        <source>it is no ordinary file</source>
        <comment>kept</comment>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>it is no text</source>
        <comment>kept</comment>
        <translation>ce n’est pas un texte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/downloaders.py"/>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it is no valid JSON</source>
        <comment>kept</comment>
        <translation>ce n’est pas du JSON valide</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <location filename="../../flickrcheck/work/given_file.py"/>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>it is not clear which photos have fingerprints</source>
        <translation>on ne sait pas quelles photos ont des empreintes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>it is not known how your picture is turned</source>
        <translation>on ne sait pas comment votre image est tournée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it is too large</source>
        <comment>kept</comment>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it is too large, more than {limit} MB</source>
        <comment>kept</comment>
        <translation>il est trop grand, plus de {limit} Mo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it lists more pictures than any such program ever did</source>
        <comment>kept</comment>
        <translation>il répertorie plus d’images qu’aucun programme de ce genre ne l’a jamais fait</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export_photo.py"/>
        <source>it names no account</source>
        <comment>kept</comment>
        <translation>il ne nomme aucun compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/downloaders.py"/>
        <source>it names no photo ID</source>
        <comment>kept</comment>
        <translation>il ne nomme aucun identifiant de photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it takes too long to read, as files do that are made for it</source>
        <comment>kept</comment>
        <translation>sa lecture prend trop de temps, comme celle de fichiers faits pour cela</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it takes too much memory to read</source>
        <comment>kept</comment>
        <translation>sa lecture demande trop de mémoire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>its headers are damaged</source>
        <translation>ses en-têtes sont endommagés</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/guarded.py"/>
        <source>its headers point backwards</source>
        <translation>ses en-têtes renvoient en arrière</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/unpacked.py"/>
        <source>its packed data is damaged</source>
        <translation>ses données compressées sont endommagées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export_photo.py"/>
        <source>its page address names another photo</source>
        <comment>kept</comment>
        <translation>l’adresse de sa page nomme une autre photo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/downloaders.py"/>
        <source>its photo ID and its addresses name different photos</source>
        <comment>kept</comment>
        <translation>son identifiant de photo et ses adresses nomment des photos différentes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>its program is changing it or was stopped while it did. Start and close that program, then scan again</source>
        <comment>kept</comment>
        <translation>son programme est en train de le modifier ou a été arrêté ce faisant. Lancez et fermez ce programme, puis relancez l’analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>labels alone</source>
        <translation>indications seules, sans images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>leaves out {names}</source>
        <translation>ignore {names}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>licence {licence}</source>
        <translation>licence {licence}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parts.py"/>
        <source>links to other files, which are not followed</source>
        <translation>liens vers d’autres fichiers, qui ne sont pas suivis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>links to the photos</source>
        <translation>liens vers les photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>listed in {datasets}</source>
        <translation>répertoriée dans {datasets}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>looks harder</source>
        <translation>cherche plus à fond</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>looks into photo libraries</source>
        <translation>regarde dans les photothèques</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>marked by you as allowed</source>
        <translation>marque « autorisée » de votre part</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>marked by you as unsure</source>
        <translation>marque « incertain » de votre part</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>mirrored</source>
        <comment>kept</comment>
        <translation>en miroir</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/no_picture.py"/>
        <source>moved or deleted</source>
        <comment>small picture</comment>
        <translation>déplacée ou supprimée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>names or IDs of the photos</source>
        <translation>noms ou identifiants des photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>no account named</source>
        <translation>aucun compte nommé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>no date known</source>
        <translation>aucune date connue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>no e-mail address known</source>
        <translation>aucune adresse e-mail connue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>no file can have such a name</source>
        <comment>kept</comment>
        <translation>aucun fichier ne peut avoir un tel nom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>no folder</source>
        <translation>aucun dossier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>no law</source>
        <translation>aucune loi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>no law, just ask</source>
        <translation>aucune loi, juste demander</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>no photo listed</source>
        <translation>aucune photo répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>no picture</source>
        <translation>pas d’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>no picture fingerprints, so it is searched by Flickr ID and account</source>
        <translation>pas d’empreintes d’images, la recherche se fait donc par identifiant Flickr et par compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>no picture here</source>
        <translation>pas d’image ici</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/no_picture.py"/>
        <source>no picture here</source>
        <comment>small picture</comment>
        <translation>pas d’image ici</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>no regular file</source>
        <comment>kept</comment>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>no small picture</source>
        <translation>pas de petite image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/no_picture.py"/>
        <source>no small picture yet</source>
        <comment>small picture</comment>
        <translation>pas encore de vignette</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>no suffix</source>
        <comment>kept</comment>
        <translation>sans extension</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>no verdict</source>
        <translation>sans avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>none in the list</source>
        <translation>aucune dans la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source>none of its {rows} rows names a Flickr photo</source>
        <translation>aucune de ses {rows} lignes ne nomme de photo Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>none: the photo can be found by its ID only</source>
        <translation>aucune : la photo ne peut être trouvée que par son identifiant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>not found again by the newest search</source>
        <translation>absence dans la dernière recherche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>not in the list</source>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>not listed</source>
        <translation>non répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>not new</source>
        <translation>pas nouvelle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>not public ("{privacy}")</source>
        <translation>non publique (« {privacy} »)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/no_picture.py"/>
        <source>not read yet</source>
        <comment>small picture</comment>
        <translation>pas encore lue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>not there any more</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/bar_model.py"/>
        <location filename="../../flickrcheck/gui/tables.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>nothing added yet</source>
        <translation>rien d’ajouté encore</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>nothing but zeros</source>
        <comment>kept</comment>
        <translation>rien que des zéros</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>nothing: it is one more</source>
        <translation>rien : un de plus</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <location filename="../../flickrcheck/store/pack_slabs.py"/>
        <source>numbers cannot be read</source>
        <translation>des nombres ne peuvent être lus</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>odd suffix</source>
        <comment>kept</comment>
        <translation>extension inhabituelle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>of the weight of the bits at most {loose} % for possible, and {second} % by the second measure</source>
        <translation>du poids des bits au plus {loose} % pour possible, et {second} % par la seconde mesure</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>of the weight of the bits at most {strict} % for the same picture, {loose} % for possible, and {second} % by the second measure</source>
        <translation>du poids des bits au plus {strict} % pour la même image, {loose} % pour possible, et {second} % par la seconde mesure</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>of the whole picture</source>
        <translation>de l’image entière</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>of {number} parts of it</source>
        <translation><numerusform>de {number} partie</numerusform><numerusform>de {number} parties</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>of {number} windows of it</source>
        <translation><numerusform>de {number} fenêtre</numerusform><numerusform>de {number} fenêtres</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_zip.py"/>
        <source>older copy in a zip</source>
        <comment>kept</comment>
        <translation>copie plus ancienne dans un zip</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>on the Datasets page</source>
        <translation>sur la page Jeux de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>only in the cloud</source>
        <comment>kept</comment>
        <translation>seulement dans le nuage</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>only possible and not confirmed by you</source>
        <translation>niveau « Possible », sans votre confirmation</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>only the account is listed</source>
        <translation>seul le compte est répertorié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>open</source>
        <comment>state</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>open, not there</source>
        <translation>ouvert, absent</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>or the Flickr account ID (NSID) with express consent to use it only to find the links</source>
        <comment>catalogue</comment>
        <translation>ou l’identifiant du compte Flickr (NSID), avec l’accord exprès de ne l’utiliser que pour trouver les liens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>originals</source>
        <translation>originaux</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_slabs.py"/>
        <source>originals have no MD5</source>
        <translation>des originaux n’ont pas de MD5</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>owner {account}</source>
        <translation>propriétaire {account}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>parent or guardian</source>
        <translation>parent ou représentant légal</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>parts are judged by the weight of the bits that differ; the bound is that of an earlier scan</source>
        <translation>les parties sont jugées au poids des bits qui diffèrent ; la limite est celle d’une analyse antérieure</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>photo IDs are not in ascending order</source>
        <translation>des identifiants de photos ne sont pas en ordre croissant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>photo IDs cannot be read or cannot be</source>
        <translation>des identifiants de photos ne peuvent être lus ou sont impossibles</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>photo {photo_id}</source>
        <translation>photo {photo_id}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack.py"/>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>place {number}</source>
        <translation>lieu {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>post</source>
        <translation>courrier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/window_words.py"/>
        <source>press "Add a list or pack..." and choose the file.</source>
        <translation>appuyez sur « Ajouter une liste ou un paquet... » et choisissez le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/window_words.py"/>
        <source>press "Add a list or pack..." and choose {file}.</source>
        <translation>appuyez sur « Ajouter une liste ou un paquet... » et choisissez {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_model.py"/>
        <source>read in the meantime</source>
        <translation>lu entre-temps</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>rejected by you</source>
        <translation>rejet de votre part</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>something stands behind its end at character {place}</source>
        <translation>quelque chose suit sa fin au caractère {place}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>taken on {day}</source>
        <translation>prise le {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>text with check-list</source>
        <translation>texte avec liste de contrôle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>texts cannot be read</source>
        <translation>des textes ne peuvent être lus</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>the BIPA (Illinois)</source>
        <translation>le BIPA (Illinois)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>the BIPA of Illinois</source>
        <translation>le BIPA de l’Illinois</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>the CCPA (California)</source>
        <translation>le CCPA (Californie)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>the CCPA of California</source>
        <translation>le CCPA de Californie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>the COCO image number or file name</source>
        <comment>catalogue</comment>
        <translation>le numéro ou le nom de fichier de l’image dans COCO</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>the Flickr account is listed</source>
        <translation>le compte Flickr est répertorié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>the Flickr account of this person</source>
        <translation>le compte Flickr de cette personne</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/identify.py"/>
        <source>the Flickr address as typed</source>
        <comment>kept</comment>
        <translation>l’adresse Flickr saisie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>the Flickr link (OriginalLandingURL)</source>
        <comment>catalogue</comment>
        <translation>le lien Flickr (OriginalLandingURL)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>the Flickr link of the picture</source>
        <comment>catalogue</comment>
        <translation>le lien Flickr de l’image</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>the Flickr photo ID</source>
        <comment>catalogue</comment>
        <translation>l’identifiant de la photo sur Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>the Flickr photo ID is listed</source>
        <translation>l’identifiant de photo Flickr est répertorié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>the Flickr photo ID {photo_id}, from {how_phrase}</source>
        <comment>kept</comment>
        <translation>l’identifiant de photo Flickr {photo_id} ; source : {how_phrase}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>the Flickr photo IDs</source>
        <comment>catalogue</comment>
        <translation>les identifiants des photos sur Flickr</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>the Flickr photo IDs or links</source>
        <comment>catalogue</comment>
        <translation>les identifiants ou les liens des photos sur Flickr</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>the Flickr user name</source>
        <comment>catalogue</comment>
        <translation>le nom d’utilisateur Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>the GDPR</source>
        <translation>le RGPD</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>the GDPR (European Union)</source>
        <translation>le RGPD (Union européenne)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>the ImageID</source>
        <comment>catalogue</comment>
        <translation>l’ImageID</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>the Lightroom catalogue {name}</source>
        <comment>kept</comment>
        <translation>le catalogue Lightroom {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/names.py"/>
        <source>the MegaFace path {path}</source>
        <comment>kept</comment>
        <translation>le chemin MegaFace {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>the UK GDPR</source>
        <translation>le UK GDPR</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>the UK GDPR (United Kingdom)</source>
        <translation>le UK GDPR (Royaume-Uni)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>the account ID (NSID)</source>
        <comment>catalogue</comment>
        <translation>l’identifiant du compte (NSID)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/identify.py"/>
        <source>the account ID as typed</source>
        <comment>kept</comment>
        <translation>l’identifiant de compte saisi</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>the account export</source>
        <translation>l’export du compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>the account {nsid} is the listed owner</source>
        <comment>kept</comment>
        <translation>le compte {nsid} est le propriétaire répertorié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/origins.py"/>
        <source>the address it was downloaded from, {noted_phrase}</source>
        <comment>kept</comment>
        <translation>l’adresse de téléchargement ({noted_phrase})</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>the album (photoset) IDs</source>
        <comment>catalogue</comment>
        <translation>les identifiants des albums (photosets)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>the archive ends too early</source>
        <translation>l’archive finit trop tôt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the centre square of the listed one</source>
        <comment>kept</comment>
        <translation>le carré central de celle qui est répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the centre square of the listed one without its border</source>
        <comment>kept</comment>
        <translation>le carré central de celle qui est répertoriée sans son bord</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the centre square of your picture</source>
        <comment>kept</comment>
        <translation>le carré central de votre image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the centre square of your picture without its border</source>
        <comment>kept</comment>
        <translation>le carré central de votre image sans son bord</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>the content is not that of its checksum</source>
        <translation>le contenu n’est pas celui de sa somme de contrôle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/guarded.py"/>
        <location filename="../../flickrcheck/lists/unpacked.py"/>
        <source>the file ends too early</source>
        <translation>le fichier finit trop tôt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>the file is byte for byte a listed original</source>
        <translation>le fichier est, octet pour octet, un original répertorié</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>the file is, byte for byte, the one uploaded to Flickr (the list gives its size and MD5)</source>
        <comment>kept</comment>
        <translation>le fichier est octet pour octet celui qui a été envoyé à Flickr (la liste donne sa taille et son MD5)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/names.py"/>
        <source>the file name {name}</source>
        <comment>kept</comment>
        <translation>le nom de fichier {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/metadata.py"/>
        <source>the flickr:id field or keyword in the picture's metadata</source>
        <comment>kept</comment>
        <translation>le champ ou mot-clé flickr:id dans les métadonnées de l’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>the flickr:id field or keyword in {name}</source>
        <comment>kept</comment>
        <translation>le champ ou mot-clé flickr:id dans {name}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>the host of the photos</source>
        <comment>catalogue</comment>
        <translation>l’hébergeur des photos</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>the image number</source>
        <comment>catalogue</comment>
        <translation>le numéro de l’image</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>the instruction to delete links and annotations</source>
        <comment>catalogue</comment>
        <translation>la demande d’effacer les liens et les annotations</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>the instruction to pass the deletion on to research partners</source>
        <comment>catalogue</comment>
        <translation>la demande de transmettre l’effacement aux partenaires de recherche</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>the link of the picture</source>
        <comment>catalogue</comment>
        <translation>le lien de l’image</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>the links of the photos</source>
        <comment>catalogue</comment>
        <translation>les liens des photos</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>the links of the pictures</source>
        <comment>catalogue</comment>
        <translation>les liens des images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>the list does not give their positions</source>
        <translation>la liste n’indique pas leur position</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>the list does not say for which picture size</source>
        <translation>la liste ne dit pas pour quelle taille d’image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup.py"/>
        <source>the list of {dataset}</source>
        <translation>la liste de {dataset}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>the listed copy has a border, and the list does not say how wide it is</source>
        <translation>la copie répertoriée a un bord, et la liste ne dit pas sa largeur</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the listed one</source>
        <comment>kept</comment>
        <translation>celle qui est répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the listed one without its border</source>
        <comment>kept</comment>
        <translation>celle qui est répertoriée sans son bord</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the listed one without its borders</source>
        <comment>kept</comment>
        <translation>celle qui est répertoriée sans ses bords</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>the name of the child</source>
        <translation>le nom de l’enfant</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>the name of the dataset</source>
        <comment>catalogue</comment>
        <translation>le nom du jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>the name of the person for whom you write</source>
        <translation>le nom de la personne pour laquelle vous écrivez</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <source>the name under which you are listed</source>
        <comment>catalogue</comment>
        <translation>le nom sous lequel vous êtes répertorié</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>the names of the crops (photo ID, underscore, number)</source>
        <comment>catalogue</comment>
        <translation>les noms des recadrages (identifiant de la photo, tiret bas, chiffre)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <source>the names of the pictures in the dataset</source>
        <comment>catalogue</comment>
        <translation>les noms des images dans le jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/identify.py"/>
        <source>the number as typed</source>
        <comment>kept</comment>
        <translation>le nombre saisi</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>the number of the sample</source>
        <comment>catalogue</comment>
        <translation>le numéro de l’échantillon</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <location filename="../../resources/catalogue/laion.toml"/>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>the operator as a whole</source>
        <comment>catalogue</comment>
        <translation>l’exploitant dans son ensemble</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export_photo.py"/>
        <source>the photo ID inside is not the one in its name</source>
        <comment>kept</comment>
        <translation>l’identifiant de photo qu’il contient n’est pas celui de son nom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>the pictures agree</source>
        <translation>les images concordent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the pictures agree</source>
        <comment>kept</comment>
        <translation>les images concordent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the pictures are similar</source>
        <comment>kept</comment>
        <translation>les images se ressemblent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>the scan that found it is not the last one, and its bound is not known</source>
        <translation>l’analyse qui l’a trouvée n’est pas la dernière, et sa limite n’est pas connue</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>the state of residence</source>
        <translation>l’État de résidence</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>there are more than {number} databases beside the pictures</source>
        <comment>kept</comment>
        <translation>il y a plus de {number} bases de données à côté des images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>there called {name}</source>
        <translation>sous le nom {name}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <location filename="../../resources/catalogue/laion.toml"/>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>this dataset</source>
        <comment>catalogue</comment>
        <translation>ce jeu de données</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>titles of public photos, who may see them and their licences</source>
        <translation>les titres des photos publiques, qui peut les voir et leurs licences</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>to credit the photos</source>
        <translation>de créditer les photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>to remove what was found</source>
        <translation>de retirer ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>to tell what they hold (access)</source>
        <translation>de dire ce qu’ils détiennent (accès)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>took the photos</source>
        <translation>a pris les photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>turned left</source>
        <comment>kept</comment>
        <translation>tournée à gauche</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>turned left and mirrored</source>
        <comment>kept</comment>
        <translation>tournée à gauche et en miroir</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>turned right</source>
        <comment>kept</comment>
        <translation>tournée à droite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>turned right and mirrored</source>
        <comment>kept</comment>
        <translation>tournée à droite et en miroir</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>unreadable text</source>
        <translation>texte illisible</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>uploaded on {day}</source>
        <translation>envoyée le {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>upside down</source>
        <comment>kept</comment>
        <translation>à l’envers</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>web form</source>
        <translation>formulaire web</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>where another account is its owner</source>
        <translation>où un autre compte est son propriétaire</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>where it takes little time</source>
        <translation>là où cela prend peu de temps</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>where the focus is</source>
        <translation>là où est le focus</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <source>which content is meant, with its link or file name</source>
        <comment>catalogue</comment>
        <translation>de quel contenu il s’agit, avec son lien ou son nom de fichier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>which of the marked people this is</source>
        <translation>laquelle des personnes marquées c’est</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>which of the marked people you are</source>
        <translation>laquelle des personnes marquées vous êtes</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <source>which pictures are yours</source>
        <comment>catalogue</comment>
        <translation>quelles images sont les vôtres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>whole person</source>
        <translation>personne entière</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>whole photos</source>
        <translation>photos entières</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_paths.py"/>
        <source>with it, databases list more than {number} pictures</source>
        <comment>kept</comment>
        <translation>avec lui, les bases de données répertorient plus de {number} images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>without their borders the pictures agree</source>
        <comment>kept</comment>
        <translation>sans leurs bords, les images concordent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>without their borders the pictures are similar</source>
        <comment>kept</comment>
        <translation>sans leurs bords, les images se ressemblent</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>words or a question</source>
        <translation>des mots ou une question</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>works gently</source>
        <translation>laisse la priorité aux autres programmes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>your Flickr account</source>
        <translation>votre compte Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>your child's name</source>
        <translation>le nom de votre enfant</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>your e-mail address</source>
        <translation>votre adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>your letter of {day}, "{subject}"</source>
        <translation>votre lettre du {day}, « {subject} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>your letter of {day}, "{subject}", about {number} photos</source>
        <translation><numerusform>votre lettre du {day}, « {subject} », sur {number} photo</numerusform><numerusform>votre lettre du {day}, « {subject} », sur {number} photos</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>your picture</source>
        <comment>kept</comment>
        <translation>votre image</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>your picture has another shape</source>
        <translation>votre image a une autre forme</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>your picture looks different from the listed one</source>
        <translation>votre image ne ressemble pas à celle qui est répertoriée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>your picture seems to be turned, and it is not known to which side</source>
        <translation>votre image semble tournée, et on ne sait pas de quel côté</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>your picture without its border</source>
        <comment>kept</comment>
        <translation>votre image sans son bord</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>your picture without its borders</source>
        <comment>kept</comment>
        <translation>votre image sans ses bords</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>your postal address</source>
        <translation>votre adresse postale</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{accounts} and others</source>
        <translation>{accounts} et d’autres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>{action} has no key now; its menu stays.</source>
        <translation>{action} n’a plus de touche ; son menu reste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>{action}: {keys}</source>
        <translation>{action} : {keys}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{address}
{name}, for {scope}. Address published at {source}</source>
        <translation>{address}
{name}, pour {scope}. Adresse publiée sur {source}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{address}
{name}. Entered by you on {day}.</source>
        <translation>{address}
{name}. Saisi par vous le {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>{address}, in place of {old}</source>
        <translation>{address}, à la place de {old}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{before}; {more}</source>
        <translation>{before} ; {more}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>{both}, divided</source>
        <translation>{both}, partagées</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>{box}: this is you</source>
        <translation>{box} : c’est vous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>{button}, key {key}</source>
        <translation>{button}, touche {key}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>{casebook} is off the list. The file stays.</source>
        <translation>{casebook} n’est plus sur la liste. Le fichier reste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{checked} of {photos} were checked; not checked: {rest}.</source>
        <translation>Vérifié : {checked} sur {photos} ; non vérifié : {rest}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{contacts} of operators that you entered.</source>
        <translation>{contacts} d’exploitants, saisis par vous.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{contact}. Last seen there on {day}.</source>
        <translation>{contact}. Vue là pour la dernière fois le {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{contact}. When it was last seen there is not noted.</source>
        <translation>{contact}. La date où elle y a été vue pour la dernière fois n’est pas notée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{counts}. Source: {source}</source>
        <translation>{counts}. Source : {source}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{datasets} installed</source>
        <translation>{datasets} sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>{datasets} were installed after the last scan.</source>
        <translation><numerusform>{datasets} a été installé après la dernière analyse.</numerusform><numerusform>{datasets} ont été installés après la dernière analyse.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{dataset} (edition {edition})</source>
        <translation>{dataset} (édition {edition})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{dataset} (edition {edition}, {photos})</source>
        <translation>{dataset} (édition {edition}, {photos})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/operators.py"/>
        <source>{dataset} (operator unknown)</source>
        <translation>{dataset} (exploitant inconnu)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{dataset} ({photos})</source>
        <translation>{dataset} ({photos})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>{dataset} marks {number} places in this photo. flickrcheck recognises nobody: only you can say which one is you.</source>
        <translation><numerusform>{dataset} marque {number} endroit dans cette photo. flickrcheck ne reconnaît personne : vous seul pouvez dire si c’est vous.</numerusform><numerusform>{dataset} marque {number} endroits dans cette photo. flickrcheck ne reconnaît personne : vous seul pouvez dire lequel vous montre.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{dataset}, edition {edition}, {number} photos</source>
        <translation>{dataset}, édition {edition}, {number} photos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{dataset}: no procedure known, and no entry in the catalogue.</source>
        <translation>{dataset} : aucune procédure connue, et aucune entrée dans le catalogue.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{dataset}: no procedure known, so this letter is an ordinary request.</source>
        <translation>{dataset} : aucune procédure connue, cette lettre est donc une demande ordinaire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{dataset}: {words}</source>
        <translation>{dataset} : {words}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{days} written to {file}. It holds the operators' names, the days and how they were counted; nothing about you, your letters or photos. Open it in your calendar program; a later file updates the same entries.</source>
        <translation>{days} dans {file}. Le fichier contient les noms des exploitants, les dates et leur mode de calcul ; rien sur vous, vos lettres ou vos photos. Ouvrez-le dans votre calendrier ; un fichier ultérieur met à jour les mêmes entrées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>{day} (file)</source>
        <translation>{day} (fichier)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{day} is in the future. Note it when it has happened.</source>
        <translation>Le {day} est dans le futur. Notez-le quand cela se sera produit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{day} {month} {year}</source>
        <comment>first of a month</comment>
        <translation>{day}er {month} {year}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{day}, not to its end</source>
        <translation>{day}, pas jusqu’à la fin</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{distance} of 256 bits, by the second measure {second}; different photos differ in about {unrelated}.</source>
        <translation>{distance} bits sur 256, par la seconde mesure {second} ; des photos différentes diffèrent d’environ {unrelated}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{distance} of 256 bits, without a second measure; different photos differ in about {unrelated}.</source>
        <translation>{distance} bits sur 256, sans seconde mesure ; des photos différentes diffèrent d’environ {unrelated}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} sur {total} Mo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{doubt}

Take them in all the same?</source>
        <translation>{doubt}

Les reprendre quand même ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{email} is not an e-mail address that a letter can use. Write it like name@example.org, with the part after @ in its ASCII form (xn--...).</source>
        <translation>{email} n’est pas une adresse e-mail utilisable dans une lettre. Écrivez-la comme name@example.org, avec la partie après @ dans sa forme ASCII (xn--...).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{face} at {left},{top}, {wide} by {high} pixels</source>
        <translation>{face} à x = {left}, y = {top}, {wide} sur {high} pixels</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{face} at {left},{top}, {wide} by {high} pixels in a frame of {frame_wide} by {frame_high}</source>
        <translation>{face} à x = {left}, y = {top}, {wide} sur {high} pixels dans une image de {frame_wide} sur {frame_high}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{face}, its place is not in the list</source>
        <translation>{face}, sa place n’est pas dans la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{face}, position not given</source>
        <translation>{face}, position non donnée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{face}, {wide} x {high} pixels at {left}, {top}</source>
        <translation>{face}, {wide} x {high} pixels à x = {left}, y = {top}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{face}, {wide} x {high} pixels at {left}, {top} in a frame of {frame_wide} x {frame_high}</source>
        <translation>{face}, {wide} x {high} pixels à x = {left}, y = {top} dans une image de {frame_wide} x {frame_high}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{files} written to {path}.</source>
        <translation>{files} dans {path}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>{file} - no longer there</source>
        <translation>{file} - n’existe plus</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{file} could not be deleted: {reason}. Close other programs that use it, then try again.</source>
        <translation>{file} n’a pas pu être supprimé : {reason}. Fermez les autres programmes qui l’utilisent, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <source>{file} exists already and was left as it is. Choose another name, or open it with File, Open casebook.</source>
        <translation>{file} existe déjà et a été laissé tel quel. Choisissez un autre nom, ou ouvrez-le avec Fichier, Ouvrir un carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{file} exists already. Replace it?</source>
        <translation>{file} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/pictures.py"/>
        <source>{file} is not attached. {why}</source>
        <translation>{file} n’est pas joint. {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/pictures.py"/>
        <source>{file} is not attached: it has changed since the scan.</source>
        <translation>{file} n’est pas joint : le fichier a changé depuis l’analyse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>{filter}. Change it</source>
        <translation>{filter}. Changer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{flickr_nsid} is not a Flickr account ID. It looks like 12345678@N00; leave flickr_nsid out if you do not know yours.</source>
        <translation>{flickr_nsid} n’est pas un identifiant de compte Flickr. Il ressemble à 12345678@N00 ; laissez-le vide si vous ne connaissez pas le vôtre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{format} (a reader of this program takes it)</source>
        <translation>{format} (ce programme sait la lire)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{found} of {all} datasets.</source>
        <translation>Jeux de données : {found} sur {all}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>{found} of {number} pictures that are asked for are among your photos.</source>
        <translation>Parmi vos photos : {found} des {number} images demandées.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{grade}: {entry}</source>
        <translation>{grade} : {entry}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{grade}: {meaning}</source>
        <translation>{grade} : {meaning}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>{group}. Change it</source>
        <translation>{group}. Changer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>{how_phrase} ({turn_phrase})</source>
        <comment>kept</comment>
        <translation>{how_phrase} ({turn_phrase})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>{how_phrase}, perhaps another picture of this name</source>
        <comment>kept</comment>
        <translation>{how_phrase} (peut-être une autre image de ce nom)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/identify.py"/>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>{how_phrase}, the account from {owner_phrase}</source>
        <comment>kept</comment>
        <translation>{how_phrase} (le compte : {owner_phrase})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>{how_phrase}, which lists {path}</source>
        <comment>kept</comment>
        <translation>{how_phrase} (qui répertorie {path})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{how}: {distance} of 256 bits differ, by a second measure {second} of 256.</source>
        <translation>{how} : {distance} bits sur 256 diffèrent, par une seconde mesure {second} sur 256.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{how}: {distance} of 256 bits differ.</source>
        <translation>{how} : {distance} bits sur 256 diffèrent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{ids} and {number} more</source>
        <translation>{ids} et {number} autres</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>{key} alone would be typed into text fields. Hold Ctrl with it, or choose a key such as F8: this action works in the whole window.</source>
        <translation>{key} seule serait tapée dans les champs de texte. Ajoutez Ctrl, ou choisissez une touche comme F8 : cette action agit dans toute la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{key} has {number} characters; a letter takes at most {longest}. Shorten it.</source>
        <translation>{key} a {number} caractères ; une lettre en admet au plus {longest}. Raccourcissez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{key} holds "=?", which is a code for mail programs. Leave it out.</source>
        <translation>{key} contient « =? », qui est un code pour les logiciels de courrier. Enlevez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{key} holds a line break or a control character (U+{code}), which could change the head of a mail. Write it on one line without it.</source>
        <translation>{key} contient un saut de ligne ou un caractère de contrôle (U+{code}), qui pourrait changer l’en-tête d’un e-mail. Écrivez-le sur une ligne sans ce caractère.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>{key} is already the key of {action} in the menu {menu}, {where}. Swap the keys of the two actions, or press another key.</source>
        <translation>{key} est déjà la touche de {action} dans le menu {menu}, {where}. Échangez les touches des deux actions, ou appuyez sur une autre touche.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>{key} is the key of {action} now.</source>
        <translation>{key} est maintenant la touche de {action}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{key} is {value}, which is not known here. Write {listed}.</source>
        <translation>{key} vaut {value}, qui n’est pas connu ici. Écrivez {listed}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>{key} moves about or presses buttons everywhere, so no action can have it.</source>
        <translation>{key} déplace ou actionne quelque chose partout, aucune action ne peut donc l’avoir.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>{key}: {action}, {where}</source>
        <translation>{key} : {action}, {where}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{kinds}.</source>
        <translation>{kinds}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>{kind} - {about}. Asked under {law}. Saved on {day}.</source>
        <translation>{kind} - {about}. Fondée sur : {law}. Enregistrée le {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>{kind}. The letter names: {law}. Its language: {language}. {why}</source>
        <translation>{kind}. La lettre nomme : {law}. Sa langue : {language}. {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{kind}: {number}</source>
        <translation>{kind} : {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{letters} saved</source>
        <translation>Enregistré : {letters}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{letters} that you saved, with your name and address and the matches told there.</source>
        <translation>Enregistré par vous : {letters}, avec votre nom, votre adresse et les correspondances qui y figurent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>{matches}, {why}</source>
        <translation>{matches}, {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>{mine_phrase} agrees with {listed_phrase}</source>
        <comment>kept</comment>
        <translation>{mine_phrase} concorde avec {listed_phrase}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>{mine_phrase} is similar to {listed_phrase}</source>
        <comment>kept</comment>
        <translation>{mine_phrase} ressemble à {listed_phrase}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{name} (its name in the list)</source>
        <translation>{name} (son nom dans la liste)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request.py"/>
        <source>{name} cannot be read: {reason}. Check the name, and whether you may read it.</source>
        <translation>{name} ne peut pas être lu : {reason}. Vérifiez le nom et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} cannot be read: {reason}. Check whether you may read the file.</source>
        <translation>{name} ne peut pas être lu : {reason}. Vérifiez que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>{name} in a zip file</source>
        <comment>kept</comment>
        <translation>{name} dans un fichier zip</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} is a folder. For the folder of an account export, write --export {name}</source>
        <translation>{name} est un dossier. Un export de compte a son propre bouton.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} is a zip file, not a text. For an account export, write --export {name}</source>
        <translation>{name} est un fichier zip, pas un texte. Un export de compte a son propre bouton.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} is larger than {most_bytes} MB. Nothing was looked up. Divide it and look up one part after the other.</source>
        <translation>{name} dépasse {most_bytes} Mo. Rien n’a été cherché. Divisez-le et cherchez une partie après l’autre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request.py"/>
        <source>{name} is no file. Choose the file of the request.</source>
        <translation>{name} n’est pas un fichier. Choisissez le fichier de la demande.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request.py"/>
        <source>{name} is no request of a person shown, or it is damaged. Ask for the file once more; its name ends with {suffix}.</source>
        <translation>{name} n’est pas une demande d’une personne représentée, ou le fichier est endommagé. Redemandez-le ; son nom finit par {suffix}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} is not a text. Save it as plain text, or copy its text and paste it.</source>
        <translation>{name} n’est pas un texte. Enregistrez-le comme texte brut, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>{name} is not signed, so nothing tells who made it or whether it was altered on its way to you.</source>
        <translation>{name} n’est pas signé, rien ne dit donc qui l’a créé ni s’il a été modifié en chemin.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{name} is {nsid}, as {source} says.</source>
        <translation>{name} est {nsid}, comme le dit {source}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export.py"/>
        <source>{name} of the account export</source>
        <comment>kept</comment>
        <translation>{name} de l’export du compte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>{name} was deleted. The casebook {now} is open now.</source>
        <translation>{name} a été supprimé. Le carnet {now} est maintenant ouvert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request.py"/>
        <source>{name} was made by a newer flickrcheck. Install the newest version to open it.</source>
        <translation>{name} a été fait par un flickrcheck plus récent. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>{name} was skipped: {reason_phrase}.</source>
        <comment>kept</comment>
        <translation>{name} a été ignoré : {reason_phrase}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>{name}, by year: {found}</source>
        <translation>{name}, par année : {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>{name}, the database of flickr-uploader</source>
        <comment>kept</comment>
        <translation>{name}, la base de flickr-uploader</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/downloaders.py"/>
        <source>{name}, which {program} wrote for it</source>
        <comment>kept</comment>
        <translation>{name} (que {program} a écrit pour elle)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>{name}, {grade}: {found}</source>
        <translation>{name}, {grade} : {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/form_card.py"/>
        <source>{name}:</source>
        <translation>{name} :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>{name}: {found}</source>
        <translation>{name} : {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{name}: {kinds}.</source>
        <translation>{name} : {kinds}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_svg.py"/>
        <source>{name}: {number}</source>
        <translation>{name} : {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>{name}: {result}</source>
        <translation>{name} : {result}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{name}: {sentences}</source>
        <translation>{name} : {sentences}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/bar_model.py"/>
        <location filename="../../flickrcheck/gui/form_card.py"/>
        <location filename="../../flickrcheck/gui/tables.py"/>
        <location filename="../../flickrcheck/gui/widgets.py"/>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{name}: {text}</source>
        <translation>{name} : {text}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{not_opened} To look inside, open "Options" above and scan again.</source>
        <translation>{not_opened} Pour y regarder, ouvrez « Options » ci-dessus et relancez l’analyse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{notes} of what went wrong inside flickrcheck, without names and paths.</source>
        <translation>{notes} sur des erreurs de flickrcheck, sans noms ni chemins.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{number} Flickr accounts</source>
        <translation><numerusform>{number} compte Flickr</numerusform><numerusform>{number} comptes Flickr</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/kept.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/kept.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} KB</source>
        <translation>{number} Ko</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/kept.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} MB/s</source>
        <translation>{number} Mo/s</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} a minute</source>
        <translation>{number} par minute</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} a second</source>
        <translation>{number} par seconde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} accounts</source>
        <translation><numerusform>{number} compte</numerusform><numerusform>{number} comptes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} accounts are listed with photos:</source>
        <translation><numerusform>{number} compte est répertorié avec des photos :</numerusform><numerusform>{number} comptes sont répertoriés avec des photos :</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{number} billion</source>
        <translation><numerusform>{number} milliard</numerusform><numerusform>{number} milliards</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} boxes</source>
        <translation><numerusform>{number} cadre</numerusform><numerusform>{number} cadres</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} boxes in a frame of {wide} by {high} pixels</source>
        <translation><numerusform>{number} cadre dans une image de {wide} sur {high} pixels</numerusform><numerusform>{number} cadres dans une image de {wide} sur {high} pixels</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} broken links</source>
        <translation><numerusform>{number} lien rompu</numerusform><numerusform>{number} liens rompus</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} bytes</source>
        <translation><numerusform>{number} octet</numerusform><numerusform>{number} octets</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} casebooks</source>
        <translation><numerusform>{number} carnet</numerusform><numerusform>{number} carnets</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} contacts</source>
        <translation><numerusform>{number} contact</numerusform><numerusform>{number} contacts</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} could not be summed up</source>
        <translation><numerusform>{number} n’a pas pu être résumé</numerusform><numerusform>{number} n’ont pas pu être résumés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} could not be summed up.</source>
        <translation><numerusform>{number} n’a pas pu être résumé.</numerusform><numerusform>{number} n’ont pas pu être résumés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} datasets</source>
        <translation><numerusform>{number} jeu de données</numerusform><numerusform>{number} jeux de données</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{number} datasets. A list or pack is installed for {installed}.</source>
        <translation><numerusform>{number} jeu de données. Avec une liste ou un paquet installé : {installed}.</numerusform><numerusform>{number} jeux de données. Avec une liste ou un paquet installé : {installed}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/requests.py"/>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{number} days</source>
        <translation><numerusform>{number} jour</numerusform><numerusform>{number} jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} devices and pipes</source>
        <translation><numerusform>{number} périphérique ou tube</numerusform><numerusform>{number} périphériques et tubes</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_hubs.py"/>
        <source>{number} different pictures of yours come this near to this one listed photo. They are a series of one scene, or the photo is too ordinary to tell pictures apart, so only the nearest one is shown, and it needs your own look.</source>
        <comment>kept</comment>
        <translation>{number} images différentes à vous s’approchent autant de cette seule photo répertoriée. C’est une série d’une même scène, ou la photo est trop ordinaire pour distinguer des images ; seule la plus proche est donc montrée, et c’est à vous de la regarder.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_hubs.py"/>
        <source>{number} different pictures of yours come this near to this one listed photo. They are a series of one scene, or the photo is too ordinary to tell pictures apart, so only what you judged is shown.</source>
        <comment>kept</comment>
        <translation>{number} images différentes à vous s’approchent autant de cette seule photo répertoriée. C’est une série d’une même scène, ou la photo est trop ordinaire pour distinguer des images ; seul ce que vous avez jugé est donc montré.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{number} due within a week</source>
        <translation>{number} à échéance sous une semaine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>{number} entries</source>
        <translation><numerusform>{number} entrée</numerusform><numerusform>{number} entrées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} errors</source>
        <translation><numerusform>{number} erreur</numerusform><numerusform>{number} erreurs</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{number} faces</source>
        <translation><numerusform>{number} visage</numerusform><numerusform>{number} visages</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} faces, without a position</source>
        <translation><numerusform>{number} visage, sans position</numerusform><numerusform>{number} visages, sans position</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files</source>
        <translation><numerusform>{number} fichier</numerusform><numerusform>{number} fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} files and folders</source>
        <translation><numerusform>{number} fichier ou dossier</numerusform><numerusform>{number} fichiers et dossiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} files and folders matched the patterns that this scan was told to leave out.</source>
        <translation><numerusform>{number} fichier ou dossier correspondait aux motifs que cette analyse devait ignorer.</numerusform><numerusform>{number} fichiers et dossiers correspondaient aux motifs que cette analyse devait ignorer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files and folders that you left out</source>
        <translation><numerusform>{number} fichier ou dossier que vous avez exclu</numerusform><numerusform>{number} fichiers et dossiers que vous avez exclus</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{number} files could not be read so far</source>
        <translation><numerusform>{number} fichier illisible jusqu’ici</numerusform><numerusform>{number} fichiers illisibles jusqu’ici</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files of other types</source>
        <translation><numerusform>{number} fichier d’un autre type</numerusform><numerusform>{number} fichiers d’autres types</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>{number} files of the export could not be used. {why}</source>
        <translation><numerusform>{number} fichier de l’export n’a pas pu être utilisé. {why}</numerusform><numerusform>{number} fichiers de l’export n’ont pas pu être utilisés. {why}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} files or folders could not be read</source>
        <translation><numerusform>{number} fichier ou dossier illisible</numerusform><numerusform>{number} fichiers ou dossiers illisibles</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{number} files were not checked</source>
        <translation><numerusform>{number} fichier n’a pas été vérifié</numerusform><numerusform>{number} fichiers n’ont pas été vérifiés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} folders of {kind}</source>
        <translation><numerusform>{number} dossier : {kind}</numerusform><numerusform>{number} dossiers : {kind}</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} for other reasons.</source>
        <translation>{number} pour d’autres raisons.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} hidden files</source>
        <translation><numerusform>{number} fichier caché</numerusform><numerusform>{number} fichiers cachés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} hidden files and folders left out.</source>
        <translation><numerusform>{number} fichier ou dossier caché ignoré.</numerusform><numerusform>{number} fichiers et dossiers cachés ignorés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} kB/s</source>
        <translation>{number} ko/s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/letters_text.py"/>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} letters</source>
        <translation><numerusform>{number} lettre</numerusform><numerusform>{number} lettres</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>{number} letters saved in {folder}. Nothing was sent: go through each .txt file, then open the .eml file in your mail program.</source>
        <translation><numerusform>{number} lettre enregistrée dans {folder}. Rien n’a été envoyé : parcourez le fichier .txt, puis ouvrez le fichier .eml dans votre logiciel de courrier.</numerusform><numerusform>{number} lettres enregistrées dans {folder}. Rien n’a été envoyé : parcourez chaque fichier .txt, puis ouvrez le fichier .eml dans votre logiciel de courrier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>{number} letters saved in {folder}. Nothing was sent: read each, then send them yourself.</source>
        <translation><numerusform>{number} lettre enregistrée dans {folder}. Rien n’a été envoyé : lisez-la, puis envoyez-la vous-même.</numerusform><numerusform>{number} lettres enregistrées dans {folder}. Rien n’a été envoyé : lisez chacune, puis envoyez-les vous-même.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>{number} letters to save.</source>
        <translation><numerusform>{number} lettre à enregistrer.</numerusform><numerusform>{number} lettres à enregistrer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} libraries</source>
        <translation><numerusform>{number} photothèque</numerusform><numerusform>{number} photothèques</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} lines or terms gave nothing to look up.</source>
        <translation><numerusform>{number} ligne ou terme n’a rien donné à chercher.</numerusform><numerusform>{number} lignes ou termes n’ont rien donné à chercher.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{number} marked boxes</source>
        <translation><numerusform>{number} cadre marqué</numerusform><numerusform>{number} cadres marqués</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{number} marked faces or people</source>
        <translation><numerusform>{number} visage ou personne marqué</numerusform><numerusform>{number} visages ou personnes marqués</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} matched pictures</source>
        <translation><numerusform>{number} image avec correspondance</numerusform><numerusform>{number} images avec correspondance</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/letters_text.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} matches</source>
        <translation><numerusform>{number} correspondance</numerusform><numerusform>{number} correspondances</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} matches are new since the scan before.</source>
        <translation><numerusform>{number} correspondance est nouvelle depuis l’analyse précédente.</numerusform><numerusform>{number} correspondances sont nouvelles depuis l’analyse précédente.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} matches are new.</source>
        <translation><numerusform>{number} correspondance est nouvelle.</numerusform><numerusform>{number} correspondances sont nouvelles.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{number} matches are selected. A verdict is for all of them.</source>
        <translation>{number} correspondances sont sélectionnées. Un avis vaut pour toutes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>{number} matches stand for very many of your pictures, which all come near to one listed photo.</source>
        <translation><numerusform>{number} correspondance représente un très grand nombre de vos images, toutes proches d’une même photo répertoriée.</numerusform><numerusform>{number} correspondances représentent un très grand nombre de vos images, toutes proches d’une même photo répertoriée.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} matches wait for a verdict.</source>
        <translation><numerusform>{number} correspondance attend un avis.</numerusform><numerusform>{number} correspondances attendent un avis.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} matches wait for your verdict.</source>
        <translation><numerusform>{number} correspondance attend votre avis.</numerusform><numerusform>{number} correspondances attendent votre avis.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{number} million</source>
        <translation><numerusform>{number} million</numerusform><numerusform>{number} millions</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} more</source>
        <translation>{number} de plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} more are possibly listed, please check.</source>
        <translation><numerusform>{number} autre est peut-être répertoriée, à vérifier.</numerusform><numerusform>{number} autres sont peut-être répertoriées, à vérifier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} more can be searched by Flickr ID only.</source>
        <translation><numerusform>{number} autre ne peut être consulté que par identifiant Flickr.</numerusform><numerusform>{number} autres ne peuvent être consultés que par identifiant Flickr.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_run.py"/>
        <source>{number} more could not be reached.</source>
        <comment>kept</comment>
        <translation>{number} autres n’ont pas pu être atteints.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>{number} more files are byte for byte the same as this one.</source>
        <translation><numerusform>{number} autre fichier est identique octet pour octet à celui-ci.</numerusform><numerusform>{number} autres fichiers sont identiques octet pour octet à celui-ci.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{number} more matches have something against them: see the report.</source>
        <translation>Il y a quelque chose contre {number} autres correspondances : voyez le rapport.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} more need somebody's eye.</source>
        <translation><numerusform>{number} autre est à regarder.</numerusform><numerusform>{number} autres sont à regarder.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>{number} more need your eye.</source>
        <translation><numerusform>{number} autre est à regarder.</numerusform><numerusform>{number} autres sont à regarder.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} notes</source>
        <translation><numerusform>{number} note</numerusform><numerusform>{number} notes</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_zip.py"/>
        <source>{number} of the files in the zip file have a name or size that no file can have, so they were not read. Unpack it with care if you need them.</source>
        <comment>kept</comment>
        <translation>{number} des fichiers du fichier zip ont un nom ou une taille qu’aucun fichier ne peut avoir, ils n’ont donc pas été lus. Décompressez-le avec prudence si vous en avez besoin.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{number} of them known to be from Flickr</source>
        <translation>dont {number} viennent de Flickr de façon sûre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} of them: {reason}</source>
        <translation>{number} d’entre eux : {reason}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{number} of your pictures come near to this listed photo, so that it says little of each. The nearest is shown.</source>
        <translation>{number} de vos images s’approchent de cette photo répertoriée, qui dit donc peu de chacune. La plus proche est montrée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} of {photos} are listed in {datasets}.</source>
        <translation><numerusform>{number} sur {photos} est répertoriée dans {datasets}.</numerusform><numerusform>{number} sur {photos} sont répertoriées dans {datasets}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} of {photos} in {casebooks} are listed.</source>
        <translation><numerusform>{number} sur {photos} dans {casebooks} est répertoriée.</numerusform><numerusform>{number} sur {photos} dans {casebooks} sont répertoriées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} older copies in zip files</source>
        <translation><numerusform>{number} copie plus ancienne dans un fichier zip</numerusform><numerusform>{number} copies plus anciennes dans des fichiers zip</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>{number} other pictures of yours match the same photo; see the list above.</source>
        <translation><numerusform>{number} autre de vos images correspond à la même photo ; voyez la liste ci-dessus.</numerusform><numerusform>{number} autres de vos images correspondent à la même photo ; voyez la liste ci-dessus.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{number} overdue</source>
        <translation>{number} en retard</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>{number} pages</source>
        <translation><numerusform>{number} page</numerusform><numerusform>{number} pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{number} people</source>
        <translation><numerusform>{number} personne</numerusform><numerusform>{number} personnes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>{number} photo links</source>
        <translation><numerusform>{number} lien vers une photo</numerusform><numerusform>{number} liens vers des photos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/bench.py"/>
        <location filename="../../flickrcheck/cli/letters_text.py"/>
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/going_on.py"/>
        <location filename="../../flickrcheck/gui/letter_edits.py"/>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} photos</source>
        <translation><numerusform>{number} photo</numerusform><numerusform>{number} photos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} photos are known. None of them was compared with a dataset.</source>
        <translation><numerusform>{number} photo est connue. Elle n’a été comparée à aucun jeu de données.</numerusform><numerusform>{number} photos sont connues. Aucune n’a été comparée à un jeu de données.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} photos are listed:</source>
        <translation><numerusform>{number} photo est répertoriée :</numerusform><numerusform>{number} photos sont répertoriées :</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>{number} photos of the account {nsid} are listed, this one is not; owner from {how_phrase}</source>
        <comment>kept</comment>
        <translation>{number} photos du compte {nsid} sont répertoriées, pas celle-ci ; source du compte : {how_phrase}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>{number} photos of the export have no picture here{videos}, so only their Flickr IDs were compared.</source>
        <translation><numerusform>{number} photo de l’export n’a pas d’image ici{videos}, seul son identifiant Flickr a donc été comparé.</numerusform><numerusform>{number} photos de l’export n’ont pas d’image ici{videos}, seuls leurs identifiants Flickr ont donc été comparés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters/pictures.py"/>
        <source>{number} photos of the letter are not attached as pictures.</source>
        <translation><numerusform>{number} photo de la lettre n’est pas jointe comme image.</numerusform><numerusform>{number} photos de la lettre ne sont pas jointes comme images.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{number} photos of this letter are listed under another account than yours ({accounts}). Mark what you did not take as "Not my photo", then draft the letter again.</source>
        <translation><numerusform>{number} photo de cette lettre est répertoriée sous un autre compte que le vôtre ({accounts}). Marquez « Pas ma photo » ce que vous n’avez pas pris, puis rédigez à nouveau la lettre.</numerusform><numerusform>{number} photos de cette lettre sont répertoriées sous un autre compte que le vôtre ({accounts}). Marquez « Pas ma photo » ce que vous n’avez pas pris, puis rédigez à nouveau la lettre.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} photos of your account export without a picture here</source>
        <translation><numerusform>{number} photo de l’export de votre compte sans image ici</numerusform><numerusform>{number} photos de l’export de votre compte sans image ici</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} photos of {account} in {place} are not in the export, perhaps deleted from Flickr since: {ids}.</source>
        <translation><numerusform>{number} photo de {account} dans {place} n’est pas dans l’export, peut-être supprimée de Flickr depuis : {ids}.</numerusform><numerusform>{number} photos de {account} dans {place} ne sont pas dans l’export, peut-être supprimées de Flickr depuis : {ids}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>{number} photos were read, but no dataset was searched: no pack is installed.</source>
        <translation><numerusform>{number} photo a été lue, mais aucun jeu de données n’a été consulté : aucun paquet n’est installé.</numerusform><numerusform>{number} photos ont été lues, mais aucun jeu de données n’a été consulté : aucun paquet n’est installé.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} picture files</source>
        <translation><numerusform>{number} fichier image</numerusform><numerusform>{number} fichiers image</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{number} picture fingerprints</source>
        <translation><numerusform>{number} empreinte d’image</numerusform><numerusform>{number} empreintes d’images</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/bench.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} pictures</source>
        <translation><numerusform>{number} image</numerusform><numerusform>{number} images</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters/pictures.py"/>
        <source>{number} pictures are attached, as copies without metadata and file names. The operator sees who and what is shown in them, and has copies more. Take them out of the mail if the links are enough.</source>
        <translation><numerusform>{number} image est jointe, en copie sans métadonnées ni nom de fichier. L’exploitant voit qui et ce qui y figure, et a une copie de plus. Retirez-la de l’e-mail si le lien suffit.</numerusform><numerusform>{number} images sont jointes, en copies sans métadonnées ni noms de fichiers. L’exploitant voit qui et ce qui y figure, et a des copies de plus. Retirez-les de l’e-mail si les liens suffisent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>{number} pictures are left out, because they are too plain to be asked for.</source>
        <translation><numerusform>{number} image est laissée de côté, car elle est trop uniforme pour être demandée.</numerusform><numerusform>{number} images sont laissées de côté, car elles sont trop uniformes pour être demandées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures are listed.</source>
        <translation><numerusform>{number} image est répertoriée.</numerusform><numerusform>{number} images sont répertoriées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures are possibly listed.</source>
        <translation><numerusform>{number} image est peut-être répertoriée.</numerusform><numerusform>{number} images sont peut-être répertoriées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures are too plain to compare.</source>
        <translation><numerusform>{number} image est trop uniforme pour être comparée.</numerusform><numerusform>{number} images sont trop uniformes pour être comparées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures could not be read.</source>
        <translation><numerusform>{number} image était illisible.</numerusform><numerusform>{number} images étaient illisibles.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} pictures too plain to compare</source>
        <translation><numerusform>{number} image trop uniforme pour être comparée</numerusform><numerusform>{number} images trop uniformes pour être comparées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures were not compared.</source>
        <translation><numerusform>{number} image n’a pas été comparée.</numerusform><numerusform>{number} images n’ont pas été comparées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures were not found.</source>
        <translation><numerusform>{number} image n’a pas été trouvée.</numerusform><numerusform>{number} images n’ont pas été trouvées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{number} places</source>
        <translation><numerusform>{number} endroit</numerusform><numerusform>{number} endroits</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>{number} places, the best first. Enter leads from one to the next.</source>
        <translation><numerusform>{number} passage. Entrée y mène.</numerusform><numerusform>{number} passages, les meilleurs d’abord. Entrée mène de l’un au suivant.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/requests.py"/>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{number} requests</source>
        <translation><numerusform>{number} demande</numerusform><numerusform>{number} demandes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>{number} requests are chosen. What you note is noted for each of them that it can follow. Below is one of them.</source>
        <translation><numerusform>{number} demande est choisie. Ce que vous notez est noté pour elle.</numerusform><numerusform>{number} demandes sont choisies. Ce que vous notez est noté pour chacune à laquelle cela peut faire suite. L’une d’elles est ci-dessous.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>{number} requests were left as they are: that cannot follow there.</source>
        <translation><numerusform>{number} demande est restée telle quelle : cela ne peut pas y faire suite.</numerusform><numerusform>{number} demandes sont restées telles quelles : cela ne peut pas y faire suite.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{number} rows</source>
        <translation><numerusform>{number} ligne</numerusform><numerusform>{number} lignes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>{number} to choose from.</source>
        <translation><numerusform>{number} au choix.</numerusform><numerusform>{number} au choix.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} too plain to compare by picture</source>
        <translation><numerusform>{number} trop uniforme pour une comparaison par image</numerusform><numerusform>{number} trop uniformes pour une comparaison par image</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{number} trillion</source>
        <translation><numerusform>{number} billion</numerusform><numerusform>{number} billions</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} unreadable</source>
        <translation><numerusform>{number} illisible</numerusform><numerusform>{number} illisibles</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/decisions.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} verdicts</source>
        <translation><numerusform>{number} avis</numerusform><numerusform>{number} avis</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} videos</source>
        <translation><numerusform>{number} vidéo</numerusform><numerusform>{number} vidéos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} with odd suffixes</source>
        <translation><numerusform>{number} à extension étrange</numerusform><numerusform>{number} à extension étrange</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} without a suffix</source>
        <translation><numerusform>{number} sans extension</numerusform><numerusform>{number} sans extension</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{number} without a verdict</source>
        <translation>{number} sans avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} x {kind}</source>
        <translation>{number} x {kind}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} {kind}</source>
        <translation>{number} {kind}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/preview.py"/>
        <source>{number}: you</source>
        <translation>{number} : vous</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>{operator} (request {number})</source>
        <translation>{operator} (demande {number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>{operator} ({country})</source>
        <translation>{operator} ({country})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{packages} was not opened.</source>
        <translation>Non ouvert : {packages}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{packages} were not opened.</source>
        <translation>Non ouverts : {packages}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>{page}, {counted}</source>
        <translation>{page}, {counted}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{parts}; it holds no picture, only 64 bytes that tell pictures apart</source>
        <translation>{parts} ; elle ne contient pas d’image, seulement 64 octets qui distinguent les images</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>{path} cannot be read: {reason}. Check the name and whether you may read the file.</source>
        <translation>{path} ne peut pas être lu : {reason}. Vérifiez le nom et si vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>{path} cannot be read: {reason}. Check whether you may read the file.</source>
        <translation>{path} ne peut pas être lu : {reason}. Vérifiez que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/output.py"/>
        <source>{path} cannot be written: {reason}. What was there before is unchanged. Make room or choose another folder, then run the same command again.</source>
        <translation>{path} ne peut pas être écrit : {reason}. Ce qui y était avant est inchangé. Libérez de la place ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_copy.py"/>
        <source>{path} exists already and was left as it is. Choose another name.</source>
        <translation>{path} existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report.py"/>
        <source>{path} exists and is not a report of flickrcheck, so it is not replaced. Choose another name.</source>
        <translation>{path} existe et n’est pas un rapport de flickrcheck, il n’est donc pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>{path} holds more than {most_terms} photos. Nothing was looked up. Name one part of the export after the other.</source>
        <translation>{path} contient plus de {most_terms} photos. Rien n’a été cherché. Nommez une partie de l’export après l’autre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>{path} holds no account export: neither account_profile.json nor any photo_&lt;number&gt;.json that can be used. Name the folder or the zip files that Flickr gave you. Pictures alone are checked by: flickrcheck scan</source>
        <translation>{path} ne contient pas d’export de compte : ni account_profile.json ni photo_&lt;number&gt;.json utilisable. Nommez le dossier ou les fichiers zip que Flickr vous a donnés. Des images seules sont vérifiées par une analyse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is a folder, not an index pack. Give the pack file itself.</source>
        <translation>{path} est un dossier, pas un paquet. Donnez le fichier du paquet lui-même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>{path} is a folder. Name the pack or the published list itself; a folder of pictures becomes a pack with "flickrcheck index build --images".</source>
        <translation>{path} est un dossier. Nommez le paquet ou la liste publiée elle-même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>{path} is a folder; a casebook is a file. Name a file with --casebook.</source>
        <translation>{path} est un dossier ; un carnet est un fichier. Choisissez le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/output.py"/>
        <source>{path} is a pipe or a device and would be replaced by a file. Nothing was written. Give the name of a file.</source>
        <translation>{path} est un tube ou un périphérique et serait remplacé par un fichier. Rien n’a été écrit. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/places.py"/>
        <source>{path} is a pipe or a device. A list is read more than once, so it has to be a file: save it first, packed or not, and name the file.</source>
        <translation>{path} est un tube ou un périphérique. Une liste est lue plus d’une fois et doit donc être un fichier : enregistrez-la d’abord, compressée ou non, et nommez le fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>{path} is a pipe or a device; a casebook is a file. Name a file with --casebook.</source>
        <translation>{path} est un tube ou un périphérique ; un carnet est un fichier. Ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>{path} is an SQLite file of another program, not a flickrcheck casebook. It was left as it is; name another file with --casebook.</source>
        <translation>{path} est un fichier SQLite d’un autre programme, pas un carnet de flickrcheck. Il est resté tel quel ; ouvrez un autre carnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is an SQLite file of another program, not an index pack. Nothing was read from it.</source>
        <translation>{path} est un fichier SQLite d’un autre programme, pas un paquet. Rien n’en a été lu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is larger than any index pack is, so it is not used. {get_again}</source>
        <translation>{path} est plus grand que tout paquet, le fichier n’est donc pas utilisé. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_reader.py"/>
        <source>{path} is no flickrcheck casebook.</source>
        <translation>{path} n’est pas un carnet de flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>{path} is no longer there ({reason}): it was moved, or its disk was taken away. What was found before stays. Bring it back before you go on.</source>
        <translation>{path} n’est plus là ({reason}) : il a été déplacé, ou son disque a été retiré. Ce qui a été trouvé reste. Remettez-le en place avant de continuer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>{path} is no longer there: it was moved, or its disk was taken away. What was found before stays. Bring it back before you go on.</source>
        <translation>{path} n’est plus là : il a été déplacé, ou son disque a été retiré. Ce qui a été trouvé reste. Remettez-le en place avant de continuer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/answer_mail.py"/>
        <source>{path} is no mail that can be read. Nothing was noted; save the mail as .eml in your mail program, or paste its text.</source>
        <translation>{path} n’est pas un e-mail lisible. Rien n’a été noté ; enregistrez l’e-mail au format .eml dans votre messagerie, ou collez son texte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is not a file, so it cannot be an index pack.</source>
        <translation>{path} n’est pas un fichier et ne peut donc pas être un paquet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>{path} is not a key to sign packs with. Make one with: flickrcheck index keygen</source>
        <translation>{path} n’est pas une clé pour signer des paquets. Créez-en une avec : flickrcheck index keygen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>{path} is not a public key for packs. Give the file that ends with .pub, which whoever signs the packs hands out.</source>
        <translation>{path} n’est pas une clé publique pour des paquets. Donnez le fichier en .pub que diffuse le signataire des paquets.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is not an index pack (it is not an SQLite file). To make a pack from a published list, use "flickrcheck index build".</source>
        <translation>{path} n’est pas un paquet (ce n’est pas un fichier SQLite). Ajoutez plutôt la liste que les auteurs du jeu de données ont publiée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>{path} is not the signature of a pack: it was cut off or altered, or another program made it. Get the pack and its signature again from where they came from.</source>
        <translation>{path} n’est pas la signature d’un paquet : elle a été tronquée ou modifiée, ou un autre programme l’a créée. Récupérez le paquet et sa signature à nouveau là d’où ils viennent.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>{path} is too large for a file of requests. Nothing was taken.</source>
        <translation>{path} est trop volumineux pour un fichier de demandes. Rien n’a été repris.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} says that it is an index pack, but its tables are not those of one. It was altered or made by another program, so it is not used. {get_again}</source>
        <translation>{path} dit être un paquet, mais ses tables ne sont pas celles d’un paquet. Il a été modifié ou fait par un autre programme, il n’est donc pas utilisé. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_folder.py"/>
        <source>{path} stands where the build keeps its progress, and does not come from a build. Move it away or choose another name for the pack.</source>
        <translation>{path} se trouve là où la progression est conservée et ne vient pas de ce programme. Déplacez-le ou choisissez un autre nom pour le paquet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{photos} checked against {packs}.</source>
        <translation>{photos} : comparaison faite avec {packs}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>{photos} in {datasets}</source>
        <translation>{photos} dans {datasets}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{photos} in {dataset}</source>
        <translation>{photos} dans {dataset}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{photos} in {places}.</source>
        <translation>{photos} dans {places}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{photos} of account {account} in {dataset} (edition {edition}):</source>
        <translation>{photos} du compte {account} dans {dataset} (édition {edition}) :</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{photos} read. No dataset was searched, because no dataset was installed. Once one is added, scan again: the pictures need not be opened again.</source>
        <translation>{photos} : lecture faite. Aucun jeu de données n’a été consulté, car aucun n’était installé. Quand un jeu est ajouté, relancez l’analyse : les images n’auront pas à être rouvertes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>{photos}, {number} undecided</source>
        <translation>{photos}, {number} sans avis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{picture}, the part that agrees framed</source>
        <translation>{picture}, la partie qui concorde encadrée</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{places} added for the next scan.</source>
        <translation>Ajouté pour la prochaine analyse : {places}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{places} added. Start the scan with F5.</source>
        <translation>Ajouté : {places}. Démarrez l’analyse avec F5.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{procedure} See {address}</source>
        <translation>{procedure} Voir {address}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{reason} ({number})</source>
        <translation>{reason} ({number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{requests} added, {gained} brought up to date, {same} with nothing newer.</source>
        <translation>{requests} ajoutées, {gained} mises à jour, {same} sans rien de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{requests} written to {file}. It holds your letters with your name and address, the answers, and the paths of your photos: give it only to whom you trust.</source>
        <translation>{requests} dans {file}. Le fichier contient vos lettres avec vos nom et adresse, les réponses et les chemins de vos photos : ne le donnez qu’à des personnes de confiance.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{rough} ({number} bytes)</source>
        <translation>{rough} ({number} octets)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{rows} copied.</source>
        <translation>Copié : {rows}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parquet.py"/>
        <source>{shown} is a Parquet file inside a packed archive. Unpack it and name it itself.</source>
        <translation>{shown} est un fichier Parquet dans une archive compressée. Décompressez-la et nommez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parquet.py"/>
        <source>{shown} is a Parquet file, and what reads these is not installed. Type: pip install "flickrcheck[parquet]"</source>
        <translation>{shown} est un fichier Parquet, et ce qui lit ces fichiers n’est pas installé. Tapez dans un terminal : pip install "flickrcheck[parquet]"</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parquet.py"/>
        <source>{shown} is a Parquet file, which the installed program cannot read. flickrcheck as a package of Python can. Type: pipx install "flickrcheck[parquet]"</source>
        <translation>{shown} est un fichier Parquet, que le programme installé ne peut pas lire. flickrcheck installé comme paquet Python le peut. Tapez dans un terminal : pipx install "flickrcheck[parquet]"</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/yfcc_sql.py"/>
        <source>{shown} is an SQLite database inside an archive. Unpack it and name it itself.</source>
        <translation>{shown} est une base SQLite dans une archive. Décompressez-la et nommez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/yfcc_sql.py"/>
        <source>{shown} is an SQLite database without YFCC100M's table {table} (columns {columns}). Write its column of addresses to a CSV file first.</source>
        <translation>{shown} est une base SQLite sans la table {table} de YFCC100M (colonnes {columns}). Écrivez d’abord sa colonne d’adresses dans un fichier CSV.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>{shown} is no list. It is {what}.</source>
        <translation>{shown} n’est pas une liste. C’est {what}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{shown} of your matched pictures are shown small. To keep this file small, {number} are not; their matches name their files.</source>
        <translation><numerusform>{shown} de vos images correspondantes sont montrées en petit. Pour garder ce fichier petit, {number} ne l’est pas ; ses correspondances nomment son fichier.</numerusform><numerusform>{shown} de vos images correspondantes sont montrées en petit. Pour garder ce fichier petit, {number} ne le sont pas ; leurs correspondances nomment leurs fichiers.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>{size} freed.</source>
        <translation>{size} libérés.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{size}, MD5 {md5}</source>
        <translation>{size}, MD5 {md5}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>{source} could not be put in the place of {target}: {reason}. Nothing was changed. Stop a scan that may be using the old pack, then try again.</source>
        <translation>{source} n’a pas pu être mis à la place de {target} : {reason}. Rien n’a été changé. Arrêtez une analyse qui utilise peut-être l’ancien paquet, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>{stage} {done}</source>
        <translation>{stage} {done}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>{stage} {done}/{total}</source>
        <translation>{stage} {done}/{total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>{start} ...</source>
        <translation>{start} ...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>{target} is a folder, so no index pack can be written there. Give the name of a file, for example one that ends in .pack.</source>
        <translation>{target} est un dossier, aucun paquet ne peut donc y être écrit. Donnez le nom d’un fichier, par exemple qui finit par .pack.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>{target} is a pipe or a device and would be replaced by the index pack. Give the name of a file.</source>
        <translation>{target} est un tube ou un périphérique et serait remplacé par le paquet. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/report_pdf.py"/>
        <source>{title}: {casebook}</source>
        <translation>{title} : {casebook}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>{value}  ({number} matches)</source>
        <translation><numerusform>{value}  ({number} correspondance)</numerusform><numerusform>{value}  ({number} correspondances)</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>{value}  ({number})</source>
        <translation>{value}  ({number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>{verdict}: {matches}. U to undo.</source>
        <translation>{verdict} : {matches}. U pour annuler.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{what} (taken back later)</source>
        <translation>{what} (annulé plus tard)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{what} - noted on {day}</source>
        <translation>{what} - noté le {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{what} - noted on {day} by {who}</source>
        <translation>{what} - noté le {day} par {who}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{what} was looked up.</source>
        <translation>Recherché : {what}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{what} were looked up.</source>
        <translation>Recherchés : {what}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>{what}, {size}.</source>
        <translation>{what}, {size}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{what}: {day}</source>
        <translation>{what} : {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{words}: show the list</source>
        <translation>{words} : montrer la liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>{year}, {name}: {found}</source>
        <translation>{year}, {name} : {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• "Account listed": other photos of the account are listed, not this one.</source>
        <translation>• « Compte répertorié » : d’autres photos du compte sont répertoriées, pas celle-ci.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• "Listed": the photo's Flickr ID is in the list, or the very file is.</source>
        <translation>• « Répertoriée » : l’identifiant Flickr de la photo est dans la liste, ou ce fichier même.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• "Possible": look at it before you rely on it. "One of 36" means that so many of your pictures come near to one listed photo; only the nearest is shown.</source>
        <translation>• « Possible » : regardez avant de vous y fier. « Une sur 36 » signifie qu’autant de vos images s’approchent d’une même photo répertoriée ; seule la plus proche est montrée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• "Same picture": the pictures agree by two measures. It can be a sister shot of the scene.</source>
        <translation>• « Même image » : les images concordent par deux mesures. Ce peut être une prise voisine de la même scène.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• A photo that was not found is not proven to be absent: other datasets and other editions exist.</source>
        <translation>• Qu’une photo n’ait pas été trouvée ne prouve pas qu’elle soit absente : il existe d’autres jeux de données et d’autres éditions.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Copies that show only a part of your picture, where flickrcheck looks harder: in casebooks of up to 200 photos, for photos whose account is listed, and where you ask for it in the options of the scan. That takes seconds a photo.</source>
        <translation>• Les copies qui ne montrent qu’une partie de votre image, là où flickrcheck cherche plus à fond : dans les carnets jusqu’à 200 photos, pour les photos dont le compte est répertorié, et où vous le demandez dans les options de l’analyse. Cela prend des secondes par photo.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Datasets whose lists are not installed. When you add one later, press the button that is offered then, or Datasets, Check known photos again: no picture has to be read anew for it, and what is found is marked as new.</source>
        <translation>• Les jeux de données dont les listes ne sont pas installées. Quand vous en ajoutez une plus tard, appuyez sur le bouton alors proposé, ou sur Jeux de données, Vérifier à nouveau les photos connues : aucune image ne doit être relue pour cela, et ce qui est trouvé est marqué comme nouveau.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Every photo that your Flickr account export lists, with or without a picture of it. Drop the folder or the zip files onto the window.</source>
        <translation>• Chaque photo que liste l’export de votre compte Flickr, avec ou sans image. Déposez le dossier ou les fichiers zip sur la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Files that are, byte for byte, an original that a list describes.</source>
        <translation>• Les fichiers qui sont, octet pour octet, un original qu’une liste décrit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Flickr accounts of which a dataset lists other photos.</source>
        <translation>• Les comptes Flickr dont un jeu de données liste d’autres photos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Other pictures of the same face. There is no face search here.</source>
        <translation>• D’autres images du même visage. Il n’y a pas ici de recherche de visages.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Photos whose Flickr ID is in a dataset's list. The ID is read from your Flickr account export, from databases of photo programs, from the photo's metadata, from files that downloaders wrote beside it, and from the file name.</source>
        <translation>• Les photos dont l’identifiant Flickr est dans la liste d’un jeu de données. L’identifiant est lu dans l’export de votre compte Flickr, dans les bases de logiciels photo, dans les métadonnées de la photo, dans les fichiers que des téléchargeurs ont écrits à côté et dans le nom du fichier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Pictures that are too plain to tell apart: fog, plain walls, pages of text.</source>
        <translation>• Les images trop uniformes pour être distinguées : brouillard, murs nus, pages de texte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Strong crops, collages and heavy edits, unless the ID tells.</source>
        <translation>• Les forts recadrages, collages et retouches, sauf si l’identifiant le révèle.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• The Overview page shows it all in bars. A photo counts once in each dataset, with its best grade there. Its year is that in which it was taken where an account export tells, else that of the file's date, which a copy may have changed.</source>
        <translation>• La page Vue d’ensemble montre tout en barres. Une photo compte une fois dans chaque jeu de données, avec son meilleur niveau. Son année est celle de la prise de vue là où un export de compte la donne, sinon celle de la date du fichier, qu’une copie peut avoir changée.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• The day on which an answer is due is counted from the receipt, in calendar months by the GDPR. Where no receipt is noted, the day of sending stands for it. Public holidays are not known.</source>
        <translation>• Le jour où une réponse est attendue est compté à partir de la réception, en mois civils selon le RGPD. Si aucune réception n’est notée, c’est le jour de l’envoi qui compte. Les jours fériés ne sont pas connus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• The same picture, also smaller, recompressed, mirrored, turned, with a border or cut to its centre square, in datasets whose pack holds the pictures' fingerprints.</source>
        <translation>• La même image, aussi réduite, recompressée, en miroir, tournée, avec un bord ou coupée à son carré central, dans les jeux de données dont le paquet contient les empreintes des images.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• What could not be read, and why, is listed at the bottom of the Photos page. A scan that was stopped goes on where it was when it is started again.</source>
        <translation>• Ce qui n’a pas pu être lu, et pourquoi, est listé en bas de la page Photos. Une analyse arrêtée reprend là où elle était quand on la relance.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Which of several marked people you are. You say that yourself, with "Which box is you?".</source>
        <translation>• Laquelle de plusieurs personnes marquées vous êtes. Vous le dites vous-même, avec « Dans quel cadre êtes-vous ? ».</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Which of your photos somebody means who sends you a request file: Photos, Find pictures that somebody asks for.</source>
        <translation>• Laquelle de vos photos désigne quelqu’un qui vous envoie un fichier de demande : Photos, Chercher des images que quelqu’un demande.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Without any picture: photo IDs, addresses, accounts and whole account exports, with Datasets, Look up photos and accounts.</source>
        <translation>• Sans aucune image : identifiants de photos, adresses, comptes et exports de compte entiers, avec Jeux de données, Chercher des photos et des comptes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• flickrcheck sends and fetches nothing. On the Requests page you note what you sent, what was answered and how it ended; each step can be taken back, and the history keeps all.</source>
        <translation>• flickrcheck n’envoie et ne reçoit rien. Sur la page « Demandes », vous notez ce que vous avez envoyé, ce qui a été répondu et comment cela s’est terminé ; chaque étape peut être annulée, et l’historique garde tout.</translation>
    </message>
</context>
</TS>
