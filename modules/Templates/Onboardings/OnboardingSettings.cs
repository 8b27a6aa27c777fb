using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Competence.Templates.Onboardings;

/// <summary>Which onboardings begin by themselves, and whom IT's tasks go to; one stream a tenant.</summary>
/// <param name="TemplateId">What an onboarding that begins by itself is made from; null: none does.</param>
/// <param name="From">Employments that begin on this day or later get one.</param>
public sealed record OnboardingSettings(Guid Id, Guid? TemplateId, DateOnly From, IReadOnlyList<ItContact> ItContacts)
{
    public const int MostContacts = 200;
    public static readonly Guid TheId = new("6c0e1d7a-52f4-8b1e-9a35-0d6b7f2c4e11");
    public static readonly OnboardingSettings None = new(TheId, null, DateOnly.MinValue, []);

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <param name="units">The person's own unit first, then those above it.</param>
    /// <returns>The nearest unit's; null where nobody is named.</returns>
    public Guid? ItFor(IEnumerable<Guid> units) => units.Select(u => (Guid?)u).Append(null)
        .Select(unit => ItContacts.FirstOrDefault(c => c.UnitId == unit)?.PersonId).FirstOrDefault(contact => contact is not null);

    public static OnboardingSettings? Fold(OnboardingSettings? settings, object @event) => @event switch
    {
        OnboardingSettingsSet e => new(TheId, e.TemplateId, e.From, e.ItContacts),
        _ => settings,
    };

    internal static async Task<OnboardingSettings> Of(IQuerySession session, CancellationToken ct) => await session.LoadAsync<OnboardingSettings>(TheId, ct) ?? None;
}

/// <summary>Who does IT's tasks for those who come to a unit, or to one below it.</summary>
/// <param name="UnitId">Null: for everybody else.</param>
public sealed record ItContact(Guid PersonId, Guid? UnitId = null);

public sealed partial class OnboardingSettingsProjection : SingleStreamProjection<OnboardingSettings, Guid>
{
    public override OnboardingSettings? Evolve(OnboardingSettings? snapshot, Guid id, IEvent e) => OnboardingSettings.Fold(snapshot, e.Data);
}
