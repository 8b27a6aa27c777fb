using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

/// <param name="TemplateId">What the onboarding of a new employee is made from; null: none begins by itself.</param>
/// <param name="From">Employments that begin on this day or later get one; null where none does.</param>
/// <param name="CanBegin">False where the template can no longer be used, so that nothing begins by itself.</param>
/// <param name="ItContacts">Whom IT's tasks go to, by unit; without a unit: for everybody else.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record OnboardingSettingsView(Guid? TemplateId, DateOnly? From, bool CanBegin, IReadOnlyList<ItContact> ItContacts, long Version);

/// <summary>Which onboardings begin by themselves, and whom IT's tasks go to</summary>
internal sealed class GetOnboardingSettingsEndpoint(IQuerySession session) : EndpointWithoutRequest<OnboardingSettingsView>
{
    public override void Configure()
    {
        Get("/onboarding-settings");
        Policies(OnboardingDoor.ReadSettings);
        Description(d => d.Produces<OnboardingSettingsView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var settings = await OnboardingSettings.Of(session, ct);
        var canBegin = settings.TemplateId is { } template && (await session.Current(template, TemplateKind.Onboarding, ct)).Refusal is null;
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(settings.Version);
        await Send.OkAsync(new(settings.TemplateId, settings.TemplateId is null ? null : settings.From, canBegin, settings.ItContacts, settings.Version), ct);
    }
}
