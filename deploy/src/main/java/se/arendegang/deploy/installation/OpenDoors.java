package se.arendegang.deploy.installation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves out the room whose door this instance does not open. */
final class OpenDoors extends TypeExcludeFilter {

    private final Set<Choice.Role> roles;

    OpenDoors(Set<Choice.Role> roles) {
        this.roles = roles;
    }

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory factory) {
        var name = found.getClassMetadata().getClassName();
        return (name.startsWith("se.arendegang.ui.") && !roles.contains(Choice.Role.UI))
                || (name.startsWith("se.arendegang.workers.") && !roles.contains(Choice.Role.WORKERS));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenDoors doors && doors.roles.equals(roles);
    }

    @Override
    public int hashCode() {
        return roles.hashCode();
    }
}
