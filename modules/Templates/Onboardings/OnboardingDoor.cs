namespace Competence.Templates.Onboardings;

/// <summary>Everybody comes to the door and finds only what they have a part in; to all others there is no such onboarding.</summary>
internal static class OnboardingDoor
{
    public const string Read = "onboarding.read", Write = "onboarding.write", Lead = "onboarding-lead.write", Hr = "onboarding-hr.write",
        ReadSettings = "onboarding-settings.read", WriteSettings = "onboarding-settings.write";
}
