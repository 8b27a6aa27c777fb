using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Relationships;
using Marten;

namespace Competence.Mentoring.Enrolments;

/// <summary>Those of a programme as a matching sees them: what they have said, with the levels, leaders and partners that they have today.</summary>
internal static class Participants
{
    /// <param name="people">Null: all of the programme.</param>
    /// <param name="withPaused">A mentor who takes no requests for the time being is one all the same: of two who have found each other.</param>
    public static async Task<List<Participant>> ParticipantsOf(
        this IQuerySession session, Guid programme, Guid[]? people, TimeProvider clock, CancellationToken ct, bool withPaused = false)
    {
        var enrolled = (people is null
            ? await session.Query<MentoringEnrolment>().Where(e => e.ProgrammeId == programme && (e.IsMentor || e.IsMentee)).ToListAsync(ct)
            : await session.LoadManyAsync<MentoringEnrolment>(ct, [.. people.Select(p => MentoringEnrolment.IdOf(programme, p))])).Where(e => e.IsIn).ToList();
        var (ids, today) = (enrolled.Select(e => e.PersonId).ToArray(), clock.Today());
        var employed = await session.Employed(ids, today, ct);
        var levels = await session.LevelsOf([.. enrolled.SelectMany(e => e.Content.AllSkills().Select(skill => (e.PersonId, skill)))], ct);
        var (managers, units, leaders) = (await session.ManagersOf(ids, today, ct), await session.UnitsOf(ids, today, ct), await session.Leaders(ids, today, ct));
        var pairs = await RunningPairs.Load(session, ids, ct);
        return [.. enrolled.Where(e => employed.GetValueOrDefault(e.PersonId)).Select(Participant)];

        Participant Participant(MentoringEnrolment e)
        {
            var (c, person) = (e.Content, e.PersonId);
            var own = levels[person].ToDictionary(l => l.SkillId, l => (double)l.Level);
            return new(person, units.GetValueOrDefault(person), leaders.Contains(person), managers.GetValueOrDefault(person, []))
            {
                Mentor = e.IsMentor && (withPaused || e.Paused is null)
                    ? new(c.AsMentor!.SkillIds.ToDictionary(s => s, s => own.GetValueOrDefault(s)), [.. c.AsMentor.HelpsWith], pairs.MenteesOf(person), c.AsMentor.Places)
                    : null,
                Mentee = e.IsMentee
                    ? new([.. c.AsMentee!.Seeks.Select(s => new SoughtSkill(s.SkillId, s.Want, own.GetValueOrDefault(s.SkillId)))], [.. c.AsMentee.Goals], pairs.MentorsOf(person), [.. c.AsMentee.ConsentsTo])
                    : null,
                Languages = [.. c.Languages], SiteId = c.Site is { } site ? Streams.Derive(programme, $"site:{site.ToUpperInvariant()}") : null, Remote = c.IsRemote,
                Availability = c.Availability, Excludes = [.. c.Excludes], AskedFor = [.. c.AsksFor],
                LastPartner = pairs.LastPartnerOf(person) is { } last ? new(last.PersonId, clock.DayOf(last.EndedAt)) : null,
            };
        }
    }
}
