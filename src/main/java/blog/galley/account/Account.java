package blog.galley.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A person who writes in this blog. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String passwordHash;
    @Enumerated(EnumType.STRING)
    private Role role;
    private Instant createdAt;

    protected Account() {
    }

    public Account(String name, String passwordHash, Role role, Instant now) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    public Role role() {
        return role;
    }

    /** By bcrypt. */
    public String passwordHash() {
        return passwordHash;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }
}
