using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.Evidence;

/// <param name="Label">The skill's.</param>
/// <param name="Level">0-5: said until verified, then as verified. Null where it is withheld: the reader is to rate before seeing.</param>
/// <param name="ExpiresAt">The last day it holds; null: it does not expire.</param>
/// <param name="DecidedBy">Who verified, rejected or revoked it; null where a course's provider did.</param>
/// <param name="Reason">Why it was rejected or revoked; null where a course's provider has taken back what it said.</param>
public sealed record EvidenceView(
    Guid EvidenceId, Guid PersonId, Guid SkillId, LocalizedText Label, EvidenceType Type, EvidenceStatus Status, string Title, string? Issuer,
    string? Url, string? FileHash, int? Level, DateOnly IssuedAt, DateOnly? ExpiresAt, bool IsExpired, Guid AddedBy, DateTimeOffset AddedAt,
    Guid? DecidedBy, DateTimeOffset? DecidedAt, string? Reason);

public sealed record EvidenceListView(IReadOnlyList<EvidenceView> Items);

internal static class EvidenceViews
{
    /// <param name="isHidden">Whether the level said of this person's skill is withheld from the reader.</param>
    public static async Task<EvidenceListView> Views(
        this IQuerySession session, IReadOnlyList<(Guid Person, EvidenceItem Item)> all, Func<Guid, EvidenceItem, bool> isHidden, DateOnly today, CancellationToken ct)
    {
        var texts = (await session.LoadManyAsync<EvidenceText>(ct, [.. all.Select(e => e.Item.Id)])).ToDictionary(t => t.Id);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. all.Select(e => e.Item.SkillId).Distinct()])).ToDictionary(s => s.Id);
        return new([
            .. all.Select(e => View(e.Person, e.Item, skills[e.Item.SkillId].Label, texts.GetValueOrDefault(e.Item.Id), isHidden(e.Person, e.Item), today)),
        ]);
    }

    /// <summary>What waits for the reader; of their reports without the level said, where they are to rate before seeing.</summary>
    public static async Task<EvidenceListView> Waiting(
        this IQuerySession session, IReadOnlyList<(Guid Person, Guid Evidence)> rows, Guid reader, IReadOnlyCollection<Guid> reports, DateOnly today, CancellationToken ct)
    {
        var profiles = (await session.LoadManyAsync<SkillProfile>(ct, [.. rows.Select(r => SkillProfile.IdOf(r.Person)).Distinct()])).ToDictionary(p => p.PersonId);
        var isBlind = (await RatingRules.Of(session, ct)).IsBlind;
        return await session.Views(
            [.. rows.Select(r => (r.Person, Item: profiles[r.Person].Of(r.Evidence)!))],
            (person, item) => IsHidden(profiles[person], item.SkillId, isBlind && reports.Contains(person) ? reader : null),
            today, ct);
    }

    /// <summary>A manager who is to rate before seeing sees what is put forward, and not what it is said to show.</summary>
    public static bool IsHidden(SkillProfile? profile, Guid skill, Guid? blindManager) => blindManager is { } manager
        && profile?.Rating(skill, Levels.RatingSource.Manager, manager) is null;

    private static EvidenceView View(Guid person, EvidenceItem item, LocalizedText label, EvidenceText? text, bool isHidden, DateOnly today) => new(
        item.Id, person, item.SkillId, label, item.Type, item.Status, text?.Title ?? "", text?.Issuer, text?.Url, text?.FileHash,
        isHidden ? null : item.Level, item.IssuedAt, item.ExpiresAt, item.IsExpired(today), item.AddedBy, item.AddedAt,
        item.DecidedBy, item.DecidedAt, text?.Reason);
}
