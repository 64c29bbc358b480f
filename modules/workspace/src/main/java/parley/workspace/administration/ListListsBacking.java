package parley.workspace.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.access.NeedToKnowList;
import parley.core.access.NeedToKnowService;

/** The need-to-know lists with how many are on each. */
@Named
@RequestScoped
public class ListListsBacking {
    @Inject
    private NeedToKnowService needToKnow;

    private List<NeedToKnowList> lists;

    public List<NeedToKnowList> getLists() {
        if (lists == null) {
            lists = needToKnow.all();
        }
        return lists;
    }
}
