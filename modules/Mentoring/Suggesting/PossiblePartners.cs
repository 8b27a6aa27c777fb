using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Marten;

namespace Competence.Mentoring.Suggesting;

/// <summary>One person with those who have something in common with them, found by index and not by reading a whole programme.</summary>
internal static class PossiblePartners
{
    private const int Most = 200;

    /// <summary>A mentee, with the mentors who give most of what they seek; where nobody gives any, with those who help with their goals.</summary>
    public static async Task<List<Participant>> MentorsFor(this IQuerySession session, Guid programme, Guid mentee, TimeProvider clock, CancellationToken ct)
    {
        if (await session.LoadAsync<MentoringEnrolment>(MentoringEnrolment.IdOf(programme, mentee), ct) is not { IsMentee: true } enrolled) return [];
        var takes = enrolled.Content.AsMentee!;
        var mentors = await session.Read(
            """
            select o.person_id from mentoring.offers o
            join unnest(@skills, @wants) s (skill_id, want) on s.skill_id = o.skill_id
            join mentoring.levels l on l.tenant_id = @tenant and l.person_id = o.person_id and l.skill_id = o.skill_id and l.level >= @teaches
            left join mentoring.levels own on own.tenant_id = @tenant and own.person_id = @mentee and own.skill_id = o.skill_id
            where o.tenant_id = @tenant and o.programme_id = @programme and o.person_id <> @mentee and l.level > coalesce(own.level, 0)
            group by o.person_id order by sum(s.want * least((l.level - coalesce(own.level, 0)) / 2.0, 1)) desc, o.person_id limit @most
            """, row => row.GetGuid(0), ct, ("programme", programme), ("mentee", mentee), ("teaches", (short)ScoreParts.Teaches), ("most", Most),
            ("skills", takes.Seeks.Select(s => s.SkillId).ToArray()), ("wants", takes.Seeks.Select(s => s.Want).ToArray()));
        var people = await session.ParticipantsOf(programme, [mentee, .. mentors], clock, ct);
        if (takes.Goals.Count == 0 || people.Exists(p => p.PersonId != mentee && p.Mentor is not null)) return people;
        return await session.ParticipantsOf(programme, [mentee, .. await session.WithGoals(programme, "asMentor", "helpsWith", takes.Goals, ct)], clock, ct);
    }

    /// <summary>A mentor, with the mentees who seek most of what they give, or one of the goals that they help with.</summary>
    public static async Task<List<Participant>> MenteesFor(this IQuerySession session, Guid programme, Guid mentor, TimeProvider clock, CancellationToken ct)
    {
        if (await session.LoadAsync<MentoringEnrolment>(MentoringEnrolment.IdOf(programme, mentor), ct) is not { IsMentor: true } enrolled) return [];
        var gives = enrolled.Content.AsMentor!;
        var mentees = await session.Read(
            """
            select e.person_id from mentoring.mt_doc_mentoringenrolment e, jsonb_array_elements(e.data -> 'content' -> 'asMentee' -> 'seeks') s
            where e.tenant_id = @tenant and e.programme_id = @programme and e.is_mentee and e.person_id <> @mentor and (s ->> 'skillId')::uuid = any(@skills)
            group by e.person_id order by sum((s ->> 'want')::int) desc, e.person_id limit @most
            """, row => row.GetGuid(0), ct, ("programme", programme), ("mentor", mentor), ("most", Most), ("skills", gives.SkillIds.ToArray()));
        if (mentees.Count == 0) mentees = await session.WithGoals(programme, "asMentee", "goals", gives.HelpsWith, ct);
        return await session.ParticipantsOf(programme, [mentor, .. mentees.Where(m => m != mentor)], clock, ct);
    }

    private static Task<List<Guid>> WithGoals(this IQuerySession session, Guid programme, string side, string member, IReadOnlyList<string> goals, CancellationToken ct) => session.Read(
        $"""
        select person_id from mentoring.mt_doc_mentoringenrolment
        where tenant_id = @tenant and programme_id = @programme and (is_mentor or is_mentee) and data -> 'content' -> '{side}' -> '{member}' ?| @goals order by person_id limit @most
        """, row => row.GetGuid(0), ct, ("programme", programme), ("goals", goals.ToArray()), ("most", Most));
}
