using Competence.Kernel;
using Competence.People.Contracts;
using Competence.Sheets;
using Competence.Skills.Campaigns;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Gaps;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;

namespace Competence.Skills.RatingImports;

/// <summary>One step's rows: read together, decided one by one in the order in which they were said, written together.</summary>
internal sealed class RatingChunk(JobRun run, SheetFile<RatingField> file, OccurredColumn dates, TimeProvider clock)
{
    private readonly DateTimeOffset now = clock.GetLocalNow();

    public async Task Take(IReadOnlyList<SheetRow<RatingField>> rows, CancellationToken ct)
    {
        var (ratings, skills) = await Found(Readable(rows), ct);
        Guid[] people = [.. ratings.Select(r => r.Rated.PersonId).Distinct().Order()];
        if (people.Length == 0) return;
        if (!run.IsDryRun)
        {
            await run.Session.Begin(ct);
            await run.Session.LockMembers(people, ct); // who rates meanwhile waits here, and then sees what is written
        }
        var profiles = await run.Session.RatedProfilesOf(people, ct);
        foreach (var (row, rated) in ratings.OrderBy(r => r.Rated.OccurredAt).ThenBy(r => r.Row.Number)) Take(row, rated, profiles[rated.PersonId]);
        RatedProfile[] changed = [.. profiles.Values.Where(p => p.Events.Count > 0)];
        if (!run.IsDryRun && changed.Length > 0) await Write(changed, skills, ct);
    }

    private List<ReadRow> Readable(IReadOnlyList<SheetRow<RatingField>> rows)
    {
        var readable = new List<ReadRow>(rows.Count);
        foreach (var row in rows)
        {
            var (read, faults) = row.Read(dates, clock.LocalTimeZone, now);
            if (read is not null) readable.Add(read);
            foreach (var fault in faults) Reject(row.Number, fault);
        }
        return readable;
    }

    private async Task<(List<(ReadRow Row, SkillRated Rated)> Ratings, IReadOnlyDictionary<Guid, Skill> Skills)> Found(List<ReadRow> rows, CancellationToken ct)
    {
        var people = await NamedPeople.Load(run.Session, "skills", rows.SelectMany(r => new[] { r.Person, r.Rater }), PersonKeys.Of, ct);
        var book = await SkillBook.Load(run.Session, rows.Select(r => r.Skill), ct);
        var (found, skills) = (new List<(ReadRow, SkillRated)>(rows.Count), new Dictionary<Guid, Skill>());
        foreach (var row in rows)
        {
            var ((person, noPerson), (rater, noRater), (skill, noSkill)) = (Person(row.Person), Person(row.Rater), book.Find(row.Skill));
            RowFault[] faults =
            [
                .. noPerson is null ? [] : new[] { new RowFault(RatingField.Person, noPerson, row.Person) },
                .. noRater is null || row.Rater == row.Person ? [] : new[] { new RowFault(RatingField.Rater, noRater, row.Rater) },
                .. noSkill is null ? [] : new[] { new RowFault(RatingField.Skill, noSkill, row.Skill) },
                .. noPerson is null && noRater is null && (row.Source == RatingSource.Self) != (rater == person) ? [new RowFault(RatingField.Rater, "skills.import-rater", row.Rater)] : Array.Empty<RowFault>(),
            ];
            foreach (var fault in faults) Reject(row.Number, fault);
            if (faults.Length > 0) continue;
            skills[skill!.Id] = skill;
            found.Add((row, new(person, skill.Id, row.Source, rater, row.Level, row.OccurredAt)));
        }
        return (found, skills);

        (Guid Id, string? Fault) Person(string text) => people.Find(text) is { } id
            ? (id, null)
            : (default, people.IsAmbiguous(text) ? "skills.import-ambiguous-person" : "skills.import-unknown-person");
    }

    private void Take(ReadRow row, SkillRated rated, RatedProfile profile)
    {
        if (IsSaid(rated, profile)) run.Count(skipped: 1);
        else if (profile.Withdrawn.TryGetValue((rated.SkillId, rated.Source, rated.RaterId), out var at) && at >= rated.OccurredAt)
            Reject(row.Number, new(null, "skills.import-withdrawn", null));
        else
        {
            var isFirst = profile.After?.Rating(rated.SkillId, rated.Source, rated.RaterId) is null;
            profile.Record(rated);
            run.Count(created: 1);
            var isNewest = profile.After!.Rating(rated.SkillId, rated.Source, rated.RaterId)!.OccurredAt == rated.OccurredAt;
            if (!run.IsDryRun && isNewest && (row.Comment is not null || !isFirst))
                run.Session.Comment(rated.PersonId, rated.SkillId, rated.Source, rated.RaterId, row.Comment);
        }
    }

    /// <summary>The very rating, or the same level on the same day: as in <see cref="Rate"/>.</summary>
    private bool IsSaid(SkillRated rated, RatedProfile profile) =>
        profile.Said.Contains((rated.SkillId, rated.Source, rated.RaterId, rated.Level, rated.OccurredAt))
        || (profile.After?.Rating(rated.SkillId, rated.Source, rated.RaterId) is { } earlier && earlier.Level == rated.Level && clock.DayOf(earlier.OccurredAt) == clock.DayOf(rated.OccurredAt));

    private async Task Write(RatedProfile[] changed, IReadOnlyDictionary<Guid, Skill> skills, CancellationToken ct)
    {
        await run.Session.WriteEvents(changed, ct);
        CampaignAnswers.Keep(run.Session, run.Tenant, [.. changed.SelectMany(p => p.Events).OfType<SkillRated>()]);
        var rules = await RatingRules.Of(run.Session, ct);
        var (rows, replaced, moved) = (new List<LevelRow>(), new List<LevelRow>(), new List<SkillLevelChanged>());
        foreach (var profile in changed)
            foreach (var skill in profile.Skills)
            {
                var policy = rules.PolicyOf(skills[skill].Framework);
                var (before, after) = (profile.Before?.LevelOf(skills[skill], now, policy).Shown, profile.After!.LevelOf(skills[skill], now, policy));
                rows.Add(LevelRow.Of(profile.PersonId, skill, profile.After.RatingsOf(skill), after));
                if (profile.Before?.RatingsOf(skill).Count > 0) replaced.Add(rows[^1]);
                if (before != after.Shown) moved.Add(new(profile.PersonId, skill, before, after.Shown, now.ToUniversalTime()));
            }
        await run.Session.WriteLevels(rows, replaced, ct);
        if (moved.Count > 0) run.Tell(new SkillLevelsChanged(moved));
        foreach (var news in await run.Session.SettleGaps([.. changed.Select(p => p.PersonId)], clock.Today(), ct)) run.Tell(news);
    }

    private void Reject(int row, RowFault fault) => run.Reject(row, fault.Field is { } field ? file.ColumnOf(field) : null, fault.Code, fault.Value);
}
