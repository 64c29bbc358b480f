package parley.contacts.web;

import java.io.Serializable;
import parley.core.directory.LogPhone;
import parley.core.directory.PhoneKind;
import parley.core.directory.PhoneNumber;

/** One number while it is typed; a line without digits is none. */
public class PhoneLine implements Serializable {
    private PhoneKind kind = PhoneKind.WORK;
    private String number;
    private String extension;

    static PhoneLine of(LogPhone phone) {
        PhoneLine line = new PhoneLine();
        line.kind = phone.kind();
        line.number = PhoneNumber.of(phone.number(), null).international();
        line.extension = phone.extension();
        return line;
    }

    boolean written() {
        return number != null && !number.isBlank();
    }

    LogPhone command() {
        return new LogPhone(kind, number, extension);
    }

    public PhoneKind getKind() {
        return kind;
    }

    public void setKind(PhoneKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }
}
