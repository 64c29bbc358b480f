package parley.workspace.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import parley.core.access.AccountService;
import parley.core.access.AddAccount;
import parley.core.access.Role;
import parley.core.text.Language;
import parley.ui.form.Form;

/** Makes an account. */
@Named
@ViewScoped
public class AddAccountBacking extends Form {
    @Inject
    private transient AccountService accounts;

    private String givenName;
    private String familyName;
    private String email;
    private Language language = Language.EN;
    /** Faces makes another of its kind for what is chosen: one that can be filled. */
    private List<String> roles = new ArrayList<>();

    private String password;
    private String repeatedPassword;

    public String save() {
        return save(() -> {
            long id = accounts.add(new AddAccount(
                    givenName,
                    familyName,
                    email,
                    language,
                    roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                    password,
                    repeatedPassword));
            say("addAccount.saved", email);
            return "/administration/accounts/edit?id=" + id;
        });
    }

    public List<Role> getOffered() {
        return Arrays.asList(Role.values());
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = new ArrayList<>(roles);
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeatedPassword() {
        return null;
    }

    public void setRepeatedPassword(String repeatedPassword) {
        this.repeatedPassword = repeatedPassword;
    }
}
