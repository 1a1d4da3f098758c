package nl.leeratelier.casestudy.ui;

import nl.leeratelier.casestudy.Comparison;

/** A comparison as HTML. */
record ComparisonHtml(Parts parts) {

    String html(Comparison comparison) {
        return switch (comparison) {
            case Comparison.OfMapping mapping -> new MappingHtml(parts).html(mapping);
            case Comparison.OfConsulting consulting -> new ConsultingHtml(parts).html(consulting);
            case Comparison.OfPreparing preparing -> new PreparingHtml(parts).html(preparing);
            case Comparison.OfWeighing weighing -> new WeighingHtml(parts).html(weighing.questions());
            case Comparison.OfDeciding deciding -> {
                WeighingHtml html = new WeighingHtml(parts);
                yield html.html(deciding.questions()) + html.decision(deciding.decision());
            }
        };
    }
}
