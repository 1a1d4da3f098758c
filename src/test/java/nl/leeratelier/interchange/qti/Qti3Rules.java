package nl.leeratelier.interchange.qti;

/**
 * What QTI 3.0 allows of the elements that we write, in our own notation: read from the XML Schemas of 1EdTech (items, tests and
 * stimuli: imsqti_asiv3p0, in its profile SBAC 1.0 of 1 May 2022; packages: imsqtiv3p0_imscpv1p2). Of choices between many, only
 * those stand here that we may use; all orders, numbers and attributes are those of the schemas.
 *
 * <p>A line is an element, its children and its attributes. A {@code ~} after the name: words may stand between the children.
 * {@code !} after an attribute: it is required. {@code @} is a group of names.
 */
final class Qti3Rules {

    static final String GROUPS = """
            @block = pre|h1|h2|h3|h4|h5|h6|p|address|dl|ol|ul|hr|blockquote|table|div
            @inline = br|em|a|code|span|sub|sup|strong|b|i|dfn|small|q|cite|img
            @flow = @block|@inline
            @interaction = qti-choice-interaction|qti-order-interaction|qti-match-interaction|qti-hottext-interaction|qti-extended-text-interaction
            @text = qti-text-entry-interaction|qti-inline-choice-interaction|qti-hottext|qti-feedback-inline|@inline
            @expression = qti-match|qti-equal|qti-multiple|qti-sum|qti-variable|qti-correct|qti-base-value|qti-map-response
            @numeric = qti-multiple|qti-sum|qti-variable|qti-correct|qti-base-value|qti-map-response
            @rule = qti-response-condition|qti-set-outcome-value|qti-exit-response
            """;

    static final String ATTRIBUTES = """
            @html = id:id class:words lang:words label:words dir:ltr|rtl|auto
            @asked = @html response-identifier!:name
            @variable = identifier!:name cardinality!:single|multiple|ordered|record base-type:identifier|boolean|integer|float|string|point|pair|directedPair|duration|file|uri
            @shown = outcome-identifier!:name identifier!:name
            """;

    static final String ELEMENTS = """
            qti-assessment-item: qti-context-declaration* qti-response-declaration* qti-outcome-declaration* qti-template-declaration* qti-template-processing? qti-assessment-stimulus-ref* qti-companion-materials-info? qti-stylesheet* qti-item-body? qti-catalog-info? qti-response-processing? qti-modal-feedback* ; identifier!:name title!:words label:words tool-name:words tool-version:words adaptive:boolean time-dependent!:boolean
            qti-response-declaration: qti-default-value? qti-correct-response? qti-mapping? qti-area-mapping? ; @variable identifier!:id
            qti-outcome-declaration: qti-default-value? ( qti-match-table | qti-interpolation-table )? ; @variable view:words interpretation:words normal-maximum:number normal-minimum:number mastery-value:number external-scored:human|externalMachine
            qti-default-value: qti-value+ ; interpretation:words
            qti-correct-response: qti-value+ ; interpretation:words
            qti-value~: ; field-identifier:name base-type:words
            qti-mapping: qti-map-entry+ ; lower-bound:number upper-bound:number default-value:number
            qti-map-entry: ; map-key!:words mapped-value!:number case-sensitive:boolean
            qti-assessment-stimulus-ref: ; identifier!:name href!:uri title:words
            qti-item-body: ( qti-rubric-block | qti-feedback-block | @interaction | @block )+ ; id:id class:words label:words
            qti-rubric-block: qti-stylesheet* qti-content-body qti-catalog-info? ; @html use!:instructions|scoring|navigation view!:author|candidate|proctor|scorer|testConstructor|tutor
            qti-content-body~: ( @flow )* ;
            qti-prompt~: ( @flow )* ; @html
            qti-choice-interaction: qti-prompt? qti-simple-choice+ ; @asked shuffle:boolean max-choices:count min-choices:count orientation:horizontal|vertical
            qti-order-interaction: qti-prompt? qti-simple-choice+ ; @asked shuffle:boolean max-choices:count min-choices:count orientation:horizontal|vertical
            qti-simple-choice~: ( qti-feedback-inline | qti-feedback-block | @flow )* ; @html identifier!:name fixed:boolean show-hide:show|hide
            qti-match-interaction: qti-prompt? qti-simple-match-set{2} ; @asked shuffle:boolean max-associations:count min-associations:count
            qti-simple-match-set: qti-simple-associable-choice* ; id:id
            qti-simple-associable-choice~: ( qti-feedback-inline | @flow )* ; @html identifier!:name fixed:boolean match-group:words match-max!:count match-min:count
            qti-hottext-interaction: qti-prompt? ( qti-feedback-block | @block )+ ; @asked max-choices:count min-choices:count
            qti-hottext~: ( qti-feedback-inline | @inline )* ; @html identifier!:name show-hide:show|hide
            qti-extended-text-interaction: qti-prompt? ; @asked expected-length:count expected-lines:count max-strings:count min-strings:count format:plain|preformatted|xhtml
            qti-inline-choice-interaction: qti-label? qti-inline-choice+ ; @asked shuffle:boolean required:boolean min-choices:count
            qti-inline-choice~: ( qti-feedback-inline | @inline )* ; @html identifier!:name fixed:boolean show-hide:show|hide
            qti-text-entry-interaction: ; @html response-identifier!:ref expected-length:count pattern-mask:words placeholder-text:words format:words
            qti-feedback-inline~: ( @inline )* ; @html @shown show-hide:show|hide
            qti-modal-feedback: qti-stylesheet* qti-content-body? qti-catalog-info? ; @shown show-hide!:show|hide title:words
            qti-response-processing: ( @rule )* ; template:uri template-location:uri
            qti-response-condition: qti-response-if qti-response-else-if* qti-response-else? ;
            qti-response-if: ( @expression ) ( @rule )* ;
            qti-set-outcome-value: ( @expression ) ; identifier!:name
            qti-match: ( @expression ){2} ;
            qti-equal: ( @expression ){2} ; tolerance-mode:absolute|exact|relative tolerance:words include-lower-bound:boolean include-upper-bound:boolean
            qti-multiple: ( @expression )* ;
            qti-sum: ( @numeric )+ ;
            qti-variable: ; identifier!:name weight-identifier:name
            qti-correct: ; identifier!:name
            qti-map-response: ; identifier!:name
            qti-base-value~: ; base-type!:identifier|boolean|integer|float|string|point|pair|directedPair|duration|file|uri
            qti-assessment-stimulus: qti-stylesheet* qti-stimulus-body qti-catalog-info? ; identifier!:name title!:words label:words tool-name:words tool-version:words
            qti-stimulus-body: ( @block )+ ;
            qti-assessment-test: qti-context-declaration* qti-outcome-declaration* qti-time-limits? qti-stylesheet* qti-rubric-block* qti-test-part+ qti-outcome-processing? qti-test-feedback* ; identifier!:name title!:words class:words tool-name:words tool-version:words
            qti-test-part: qti-pre-condition* qti-branch-rule* qti-item-session-control? qti-time-limits? qti-rubric-block* ( qti-assessment-section | qti-assessment-section-ref )+ qti-test-feedback* ; identifier!:name title:words class:words navigation-mode!:linear|nonlinear submission-mode!:individual|simultaneous
            qti-assessment-section: qti-pre-condition* qti-branch-rule* qti-item-session-control? qti-time-limits? qti-selection? qti-ordering? qti-rubric-block* ( qti-assessment-item-ref | qti-assessment-section )* ; identifier!:name required:boolean fixed:boolean title!:words class:words visible!:boolean keep-together:boolean
            qti-assessment-item-ref: ; identifier!:name required:boolean fixed:boolean class:words href!:uri category:words
            manifest: metadata organizations resources ; identifier!:id
            metadata: schema schemaversion ;
            schema~: ;
            schemaversion~: ;
            organizations: ;
            resources: resource* ;
            resource: metadata? file+ dependency* ; identifier!:id type!:imsqti_test_xmlv3p0|imsqti_item_xmlv3p0|imsqti_stimulus_xmlv3p0|webcontent href:uri
            file: metadata? ; href!:uri
            dependency: ; identifierref!:ref
            p~ h1~ h2~ h3~ h4~ h5~ h6~ pre~ address~ em~ strong~ b~ i~ code~ span~ sub~ sup~ small~ dfn~ cite~: ( @text )* ; @html
            a~: ( @text )* ; @html href!:uri type:words
            q~: ( @text )* ; @html cite:uri
            br hr: ; @html
            img: ; @html src!:uri alt!:words longdesc:uri height:words width:words
            ol ul: li* ; @html
            li~ td~ th~: ( @interaction | @text | @block )* ; @html
            blockquote~: ( @flow )* ; @html cite:uri
            table: caption? col* colgroup* thead? tfoot? tbody* tr* ; @html summary:words
            thead tbody tfoot: tr+ ; @html
            tr: ( td | th )+ ; @html
            """;

    private Qti3Rules() {}
}
