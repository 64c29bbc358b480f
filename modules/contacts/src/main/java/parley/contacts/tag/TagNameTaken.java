package parley.contacts.tag;

import parley.core.error.DomainException;

/** There is a tag of that name: use it. */
public class TagNameTaken extends DomainException {
    TagNameTaken(String name) {
        super("nameEn", name);
    }
}
