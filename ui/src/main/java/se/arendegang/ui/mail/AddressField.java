package se.arendegang.ui.mail;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import se.arendegang.identity.AccountId;
import se.arendegang.mail.Mailboxes;
import se.arendegang.ui.text.Say;

/** Where a person gets mail, and what is wrong with what was written. */
public class AddressField extends TextField {

    private static final long serialVersionUID = 1L;

    private final transient Mailboxes mailboxes;
    private final AccountId account;

    public AddressField(Mailboxes mailboxes, AccountId account) {
        super(Say.text("mail.address"));
        this.mailboxes = mailboxes;
        this.account = account;
        setHelperText(Say.text("mail.addressHelp"));
        setAutocomplete(Autocomplete.EMAIL);
        getElement().setAttribute("inputmode", "email");
        setClearButtonVisible(true);
        setWidthFull();
        setManualValidation(true);
        setValue(mailboxes.address(account).orElse(""));
    }

    /** @return false when the address cannot be kept; the field says why */
    public boolean keep() {
        var problem = mailboxes.setAddress(account, getValue());
        setInvalid(problem.isPresent());
        problem.ifPresent(it -> {
            setErrorMessage(Say.text("mail.problem." + it.name()));
            focus();
        });
        return problem.isEmpty();
    }
}
