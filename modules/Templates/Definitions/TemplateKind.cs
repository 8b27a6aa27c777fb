namespace Competence.Templates.Definitions;

/// <summary>What a template is for; settles who has a part in what is filled in from it. A form is any other of one's own.</summary>
public enum TemplateKind { Conversation, JobDescription, Onboarding, ImprovementPlan, Recruitment, Form }

/// <summary>Who somebody is in a document: the person it is about, their manager, HR, and those who take part in an onboarding.</summary>
public enum Party { Employee, Manager, Hr, It, Buddy }

public static class Parties
{
    /// <summary>Those who can have a part in a document of the kind; the first is whom it is about, where it is about somebody.</summary>
    public static IReadOnlyList<Party> Of(TemplateKind kind) => kind switch
    {
        TemplateKind.Conversation => [Party.Employee, Party.Manager],
        TemplateKind.JobDescription or TemplateKind.Recruitment => [Party.Manager, Party.Hr],
        TemplateKind.Onboarding => [Party.Employee, Party.Manager, Party.Hr, Party.It, Party.Buddy],
        _ => [Party.Employee, Party.Manager, Party.Hr],
    };
}
