using Competence.People.Persons;

namespace Competence.People.Imports;

/// <summary>What a row comes to for one person.</summary>
/// <param name="Events">None where everything is already so.</param>
/// <param name="Details">What to keep of the person's words; null where unchanged.</param>
/// <param name="Gender">What to keep of the person's legal gender; null where unchanged.</param>
internal sealed record ImportOutcome(IReadOnlyList<object> Events, PersonDetails? Details, ImportFault? Fault = null, LegalGenderRecord? Gender = null)
{
    /// <summary>Where the row contradicts itself and is taken all the same.</summary>
    public IReadOnlyList<ImportFault> Remarks { get; init; } = [];
}

/// <summary>Where the row's names of others lead.</summary>
/// <param name="SaysManager">False where the row says nothing of a manager, or of one who comes later.</param>
internal sealed record RowLinks(Guid? UnitId, bool SaysManager, Guid? ManagerId);

/// <summary>Compares a row with what is known of its person. Pure: the second time there is nothing to say.</summary>
internal sealed class ImportDecision(ImportedPerson row, Guid id, DateOnly today)
{
    private readonly List<object> events = [];
    private Person? state;

    public static ImportOutcome Decide(
        ImportedPerson row, Guid id, Person? person, PersonDetails? details, RowLinks links, DateOnly today, LegalGender? gender = null) =>
        new ImportDecision(row, id, today).Decide(person, details, links, gender);

    private ImportOutcome Decide(Person? person, PersonDetails? known, RowLinks links, LegalGender? knownGender)
    {
        state = person;
        var details = Described(known ?? new(id, "", "", null, null, null, row.ExternalId, null, null));
        if (details.DisplayName.Length == 0) return Refused(ImportField.FamilyName, "people.import-value-missing", null);

        if (person is null) Record(new PersonRegistered(id));
        else Record(Changed(known!, details));
        var gender = row.SaysLegalGender && row.LegalGender != knownGender ? new LegalGenderRecord(id, row.LegalGender) : null;
        if (gender is not null) Record(new PersonDetailsChanged(id, ["legalGender"]));
        var (employment, fault) = Employ();
        if (fault is not null) return fault;
        Place(links);
        return new(events, known == details ? null : details, Gender: gender) { Remarks = [.. StatusRemarks.Of(row, employment!, today)] };
    }

    private PersonDetails Described(PersonDetails known)
    {
        return known with
        {
            GivenName = row.GivenName ?? known.GivenName,
            FamilyName = row.FamilyName ?? known.FamilyName,
            Email = Said(row.Email, known.Email),
            UserName = Said(row.UserName, known.UserName),
            EmployeeNumber = Said(row.EmployeeNumber, known.EmployeeNumber),
            Title = Said(row.Title, known.Title),
            Locale = Said(row.Locale, known.Locale),
        };

        static string? Said(string? now, string? before) => now switch { null => before, "" => null, _ => now };
    }

    private object[] Changed(PersonDetails known, PersonDetails details)
    {
        string[] changed = [.. details.DifferingFrom(known)];
        string[] others = [.. changed.Except(["givenName", "familyName"])];
        return
        [
            .. changed.Length > others.Length ? [new PersonRenamed(id)] : Array.Empty<object>(),
            .. others.Length > 0 ? [new PersonDetailsChanged(id, others)] : Array.Empty<object>(),
        ];
    }

    private (Employment? Employment, ImportOutcome? Fault) Employ()
    {
        var employment = state!.Employments.FirstOrDefault(e => e.Start == row.Start) ?? state.NearestEmployment(today);
        var start = row.Start ?? employment?.Start ?? today;
        if (employment is null || (employment.Start != start && employment.End <= start))
            Record(new EmploymentStarted(id, start, row.ContractedHours, Replaces: null));
        else if (employment.Start != start)
        {
            if (state.Employments.Any(e => e.Start != employment.Start && e.Start < start && (e.End is null || e.End > start)))
                return (null, Refused(ImportField.Start, "people.import-overlap", start.ToString("O")));
            Record(new EmploymentStarted(id, start, employment.HoursAt(today), employment.Start));
        }
        employment = state!.Employments.First(e => e.Start == start);

        if (row.SaysHours && employment.HoursAt(Day) != row.ContractedHours) Record(new HoursChanged(id, row.ContractedHours, Day));
        if (row is { SaysEnd: true, End: null } && employment.End is not null) Record(new EmploymentContinued(id, start));
        if (row.End is { } end)
        {
            if (end < start) return (null, Refused(ImportField.End, "people.import-end-before-start", end.ToString("O")));
            var reason = row.EndReason ?? employment.EndReason;
            if (employment.End != end || employment.EndReason != reason) Record(new EmploymentEnded(id, start, end, reason));
        }
        return (state.Employments.First(e => e.Start == start), null);
    }

    private void Place(RowLinks links)
    {
        if (row.Unit is not null && state!.Units.At(Day) != links.UnitId)
            Record(new PersonMovedUnit(id, links.UnitId, Day, state.Units.EndOfChange(Day)));
        if (links.SaysManager && state!.Managers.At(Day) != links.ManagerId)
            Record(new ManagerChanged(id, links.ManagerId, Day, state.Managers.EndOfChange(Day)));
        if (row.RoleProfile is not { } role || state!.Roles.Any(r => r.TargetId == role && (r.To is null || r.To > Day))) return;
        Record([.. state.Roles.Where(r => r.Holds(Day)).Select(r => new RoleEnded(id, r.TargetId, r.From, Day))]); // a file names the one role
        Record(new RoleAssigned(id, role, Day));
    }

    /// <summary>From when the row's links hold: a newcomer's from the first day of work, a known person's from today.</summary>
    private DateOnly Day
    {
        get
        {
            var employment = state!.Employments.FirstOrDefault(e => e.Start == row.Start) ?? state.NearestEmployment(today)!;
            var isNew = events.Any(e => e is EmploymentStarted { Replaces: null });
            return isNew || employment.Start > today ? employment.Start : today;
        }
    }

    private void Record(params IReadOnlyList<object> facts)
    {
        events.AddRange(facts);
        state = facts.Aggregate(state, Person.Fold);
    }

    private static ImportOutcome Refused(ImportField field, string code, string? value) => new([], null, new(field, code, value));
}
