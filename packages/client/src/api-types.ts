// Made from packages/contracts/openapi.json by write-client-types.ts. Do not edit.
export interface paths {
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List organizations */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Propose a partner or funder
         * @description It counts once another administrator has confirmed it.
         */
        post: operations["proposeOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a proposed organization */
        post: operations["confirmOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members */
        get: operations["listMembers"];
        put?: never;
        /**
         * Propose a member, or other roles for one
         * @description What is proposed holds nothing until another administrator has confirmed it.
         */
        post: operations["proposeMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one member */
        get: operations["readMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what is proposed for a member */
        post: operations["confirmMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List programs, each with the policy in force */
        get: operations["listPrograms"];
        put?: never;
        /** Open a program */
        post: operations["openProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft a policy
         * @description The very same policy again answers 200 with the id it has. Its examples are run before it is kept.
         */
        post: operations["draftPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a policy */
        get: operations["readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}/ratification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ratify a policy
         * @description The last ratification that it needs puts it in force.
         */
        post: operations["ratifyPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sanctions-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that somebody was looked up in a sanctions list
         * @description The id is an organization or an application: whoever is paid. No name is sent.
         */
        post: operations["checkSanctions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sanctions-checks/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a hit turned out to be */
        post: operations["resolveSanctions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sanctions-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List hits that wait for a second person */
        get: operations["listSanctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List legal demands */
        get: operations["listDemands"];
        put?: never;
        /** Register a legal demand */
        post: operations["receiveDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one legal demand */
        get: operations["readDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what counsel said of a demand */
        post: operations["adviseDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a legal demand with what left */
        post: operations["answerDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List funds with their slices */
        get: operations["listFunds"];
        put?: never;
        /** Open a fund */
        post: operations["openFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one fund */
        get: operations["readFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a gift */
        post: operations["recordGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/gifts/{giftId}/reduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a gift that is smaller than it was recorded */
        post: operations["reduceGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/gifts/{giftId}/given-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record money of a gift that went back to its funder */
        post: operations["giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/allotments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set money of a fund apart for a partner and a purpose */
        post: operations["allot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/allotment-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose that money move between slices */
        post: operations["proposeMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/allotment-moves/{moveId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or drop a move between slices */
        post: operations["decideMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your applications, the oldest first */
        get: operations["listApplications"];
        put?: never;
        /**
         * Hand in an application
         * @description The same partnerRef with the same content answers 200 with the same id, so it is safe to send a list again. Other content under a known partnerRef is an amendment: PUT it.
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of your applications
         * @description Its stage, the findings in words, the award and its payment, its appeals and by when they are answered.
         */
        get: operations["readApplication"];
        /** Amend an application that is not decided yet */
        put: operations["amendApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an application whose money is not approved yet */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the money helped, as the household said it */
        post: operations["answerFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your lists, the oldest first */
        get: operations["listImports"];
        put?: never;
        /**
         * Open a list and get the address that its file goes to
         * @description Nothing is handed in by opening or checking a list. Send the file by PUT to `upload.address` with `upload.headers`, then ask for the check.
         */
        post: operations["openImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a template to fill in, in your language */
        get: operations["readImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far a list is, what was found in it, and where its files lie */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is said of the rows of a list, part by part */
        get: operations["readImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a list as a page to print */
        get: operations["readImportPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the file of a list checked: nothing is handed in */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the rows of a checked list: all of them, or the good ones */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a list and take its files away */
        post: operations["dropImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/helper-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the contacts of your helpers, without the contacts */
        get: operations["listHelperContacts"];
        put?: never;
        /**
         * Say that a phone or e-mail address is a helper’s
         * @description From then on it is no evidence that two households are one, on however many forms it stands. Only a keyed hash of it is kept.
         */
        post: operations["registerHelperContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/helper-contacts/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a contact is no helper’s any more */
        post: operations["removeHelperContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/confidential-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in an application of somebody whose identity stays with you
         * @description No name, contact, address or birth date is taken, and nothing is matched with other partners. You vouch for the facts, and you hand the aid over yourself. Applications under one case number are one household with its own cap.
         */
        post: operations["submitConfidential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/confidential-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Amend a confidential application that is not decided yet */
        put: operations["amendConfidential"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List peer referrals, the oldest first */
        get: operations["listPeerReferrals"];
        put?: never;
        /**
         * Point to a household in need
         * @description Ask them first. What you say of them is sealed, and opened by the partner that accepts; nobody learns who pointed.
         */
        post: operations["referPeer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/by-household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Point to another household, as a household
         * @description Three for each application. Nobody learns who pointed; what becomes of others is told to them alone.
         */
        post: operations["pointToPeer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one peer referral
         * @description Who accepted it sees who it is about; that leaves its event in the record first.
         */
        get: operations["readPeerReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or decline a peer referral that you are asked about */
        post: operations["answerPeerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a peer referral to partners, one after the other */
        post: operations["offerPeerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what came of a peer referral that you accepted */
        post: operations["endPeerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a peer referral that nobody takes
         * @description The fiscal agent ends what partners were asked about and did not take, or what has waited for 30 days. What was told of the people goes with it; the words that say why can be read for 90 days.
         */
        post: operations["closePeerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List service referrals: what you are asked for, what you accepted, what you sent */
        get: operations["listServiceReferrals"];
        put?: never;
        /** Refer a household to another partner for what money can’t give */
        post: operations["referForService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one service referral
         * @description Who accepted it sees who it is about; that leaves its event in the record first.
         */
        get: operations["readServiceReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or decline a service referral */
        post: operations["answerServiceReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a service referral helped, or take it back */
        post: operations["endServiceReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the application of the household that you referred
         * @description What you told of it is erased with that household from then on.
         */
        post: operations["linkServiceReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unmet-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was needed and nobody could give, in a quarter that is over
         * @description Fewer than eleven of a service in an area are not told of.
         */
        get: operations["readUnmetNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was referred to people, without names */
        get: operations["listReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one referred case with names
         * @description Each identity that is shown leaves its event in the record first.
         */
        get: operations["readReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List open matches, without names */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one match, both sides in the clear */
        get: operations["readMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide whether two applications are one household */
        post: operations["decideMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List open signals */
        get: operations["listSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one signal */
        get: operations["readSignal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a signal */
        post: operations["answerSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Award or decline what was referred
         * @description Its household hears why not, in its language, by these codes of a decline: `outside-area`, `need-not-covered`, `program-closed`, `amount-not-possible`, `evidence-missing`, `no-answer`, `other-help`, or the code of a rule that was not met. By any other code it hears the rules that were not met where they are its own to know; else whom to ask.
         */
        post: operations["adjudicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline many, each with its reason and its own answer */
        post: operations["declineMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See who got a grant, and which evidence was seen
         * @description Every call records a read and its reason.
         */
        post: operations["readEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/docket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List awards that wait for approval */
        get: operations["readDocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dockets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve awards or send them back, up to 200 at once
         * @description Each award has its own answer.
         */
        post: operations["closeDocket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dockets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a closed docket */
        get: operations["readClosedDocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List meetings */
        get: operations["listMeetings"];
        put?: never;
        /** Call a meeting over awards that wait */
        post: operations["openMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one meeting with its agenda */
        get: operations["readMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a meeting as a page */
        get: operations["readMeetingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the minutes of a meeting */
        get: operations["readMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record who is there */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand back from awards of the agenda */
        post: operations["recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent as the first of two approvers */
        post: operations["consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a meeting and apply what was decided
         * @description Each award has its own answer. What is neither named nor green stays where it is.
         */
        post: operations["closeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List overrides */
        get: operations["listOverrides"];
        put?: never;
        /** Propose that a cap or a limit be passed */
        post: operations["proposeOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overrides/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or refuse an override */
        post: operations["decideOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/relationship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disclose that you are close to a household */
        post: operations["discloseRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List disclosed relationships */
        get: operations["listRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the line for money of a partner */
        get: operations["readWaitingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List awards that ended unpaid */
        get: operations["listReissues"];
        put?: never;
        /** Propose that awards be paid again */
        post: operations["proposeReissues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what paying again would do */
        post: operations["previewReissues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or drop what was proposed to be paid again */
        post: operations["confirmReissues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/payee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the link where a household gives its account to the provider
         * @description No account number touches Hearth. A repeat gives a fresh link to the same account.
         */
        post: operations["requestPayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/payee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the link where a partner gives its account to the provider */
        post: operations["requestPartnerPayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payee-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payees that want to be paid elsewhere and wait for a second person */
        get: operations["listPayeeChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payee-changes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or refuse that a payee be paid elsewhere */
        post: operations["decidePayeeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/households/{id}/payee/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the account of a household at the provider
         * @description One person asks (202), another confirms (200).
         */
        post: operations["closePayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provider-events/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an event of the provider about an account */
        post: operations["hearOfAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a partner for what waits to be handed over
         * @description One payment covers many handovers. 200 with a null advanceId: nothing waits.
         */
        post: operations["advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one advance */
        get: operations["readAdvance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one queue of payments and handovers */
        get: operations["listDisbursements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that aid was handed over against a receipt */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the code with which a household confirms what it got
         * @description The code is told once; a new one ends the one before.
         */
        post: operations["issueCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a handover, by the code of the household or as a second person */
        post: operations["confirmHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the provider what became of a payment */
        post: operations["inquire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/unpaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare that a held payment never went
         * @description A second person confirms it.
         */
        post: operations["declareUnpaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/unpaid/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that a held payment never went */
        post: operations["confirmUnpaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what a partner gave back */
        post: operations["recordRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a partner was advanced, handed over and owes */
        get: operations["readStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}/unclaimed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that nobody came for a handover */
        post: operations["reportUnclaimed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List check registers */
        get: operations["listRegisters"];
        put?: never;
        /**
         * Prepare a register of checks that wait
         * @description 200 with a null registerId: nothing can go.
         */
        post: operations["prepareRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one register with its checks */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the checks of a register be printed, as a second person */
        post: operations["releaseRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a register before its release */
        post: operations["dropRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the file of a released register, with names and addresses */
        post: operations["exportRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the filled-in register
         * @description A check that was not cashed is voided with one of: stopped, lost, spoiled, came-back, declined, never-issued.
         */
        post: operations["recordResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provider-events/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an event of the provider about a payment */
        post: operations["hearOfPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare the books with the provider now */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliations/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the newest reconciliation */
        get: operations["readReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliations/latest/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the newest reconciliation as a page */
        get: operations["readReconciliationPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what does not add up */
        get: operations["listBreaks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one break */
        get: operations["readBreak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaks/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who sees to a break */
        post: operations["assignBreak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaks/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why a break is right as it stands */
        post: operations["explainBreak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the internal report of some months */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the internal report as files */
        post: operations["exportReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read everything the record says of one grant */
        get: operations["readAwardRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{id}/record/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the record of one grant as a page */
        get: operations["readAwardPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is published for everybody */
        get: operations["listPublications"];
        put?: never;
        /** Ask for a publication to be made */
        post: operations["askPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/making": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a publication made again, against what was signed off since */
        post: operations["askPublicationAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a publication that you read */
        post: operations["signPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a publication up before it is signed off */
        post: operations["dropPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one publication */
        get: operations["readPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to one form of a publication */
        get: operations["readPublicationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/for-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List publications that you may read */
        get: operations["listOwnPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/for-me/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one publication that you may read, and how far its making is */
        get: operations["readOwnPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/for-me/{id}/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to one form of a publication that you may read */
        get: operations["readOwnPublicationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List checkpoints of the log, the newest first */
        get: operations["listCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the public key of the log */
        get: operations["readLogKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the checkpoint of one size, as a signed note */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prove that an event is in the log */
        get: operations["proveInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prove that a larger log goes on from a smaller one */
        get: operations["proveConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read where an erasure stands */
        get: operations["readErasure"];
        put?: never;
        /** Ask that the household of an application be erased */
        post: operations["askErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List erasures that wait */
        get: operations["listErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or drop an erasure */
        post: operations["decideErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List legal holds that stand */
        get: operations["listHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/households/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place a legal hold on a household */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/households/{id}/legal-hold/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that a legal hold end, lift it, or let it stand */
        post: operations["liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/households/{id}/kept-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what law asks to keep of an erased household
         * @description Every call records a read and its reason.
         */
        post: operations["readKeptRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your forms, the oldest first */
        get: operations["listForms"];
        put?: never;
        /**
         * Connect a form of KoboToolbox or ODK
         * @description Answers with the address and the secret that the form sends with (basic authentication, any user name); the secret is told this once. Without `mapping` and `questions` the form is the one of GET /v1/forms/template. A form that asks for what Hearth never collects is not connected.
         */
        post: operations["connectForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an XLSForm to start from, in English, Spanish and Portuguese */
        get: operations["readFormTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/template/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the mapping of the form to start from, and its questions */
        get: operations["readTemplateMapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how a form is connected and mapped */
        get: operations["readForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Map a form anew: what was refused is read again with it */
        post: operations["changeMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a form another secret; the former opens it for a day more */
        post: operations["changeSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where the submissions of a form are fetched, and with which key
         * @description For edits, which KoboToolbox never sends, and for what a webhook missed. The key is sealed and told to nobody again.
         */
        post: operations["setPull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disconnect a form for good */
        post: operations["closeForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a form handed in, what became of it, and what has to be corrected by question */
        get: operations["listSubmissions"];
        put?: never;
        /**
         * Hand in what was answered on a form
         * @description A body of KoboToolbox’s REST service (type JSON), or a row of ODK Central’s OData. The same body may come as often as it likes; an edit finds the submission it belongs to.
         */
        post: operations["receiveSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/submissions/{submissionId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a submission that was refused: its answers are gone */
        post: operations["dropSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Learn what became of a request
         * @description Stage, why, what to do and the next day, without a name or an amount. `reason` is a code of why a request was not granted; `ask` where a person has to tell it. Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.
         */
        get: operations["readStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open the page on which a household looks up its request */
        get: operations["readStatusPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/step-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step back in favour of another household
         * @description Takes the request back, as long as no award was approved. Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.
         */
        post: operations["stepBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/claim-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace or end a claim code
         * @description When a code was lost or seen by others: from here on only the next one counts. It is told here and to a repeat of this request, and kept nowhere.
         */
        post: operations["issueClaimCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the appeals that wait for an answer
         * @description Those due first at the head; `overdue=yes` for those whose day has passed.
         */
        get: operations["listAppeals"];
        put?: never;
        /**
         * Appeal a decision with a claim code
         * @description Somebody who did nothing on the case before answers by the day that is told. Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.
         */
        post: operations["makeAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an appeal back with a claim code
         * @description Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.
         */
        post: operations["withdrawOwnAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down an appeal that a household made
         * @description In person, by phone, on paper or in a message. Who writes it down does not answer it.
         */
        post: operations["recordAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one appeal
         * @description With its words for a reviewer, and for the partner that wrote it down; each look at them is recorded first. What a household sent by itself its partner does not read.
         */
        get: operations["readAppeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an appeal
         * @description `granted` opens the case again; a reviewer decides it anew. The words are told to the household.
         */
        post: operations["answerAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back an appeal that was written down */
        post: operations["withdrawAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your organization's webhooks
         * @description A webhook at which nothing arrived for five days, while three messages were given up, is switched off (`unreached`). What happens is kept for it for 31 days.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook
         * @description Messages follow Standard Webhooks 1.0.0: the headers webhook-id, webhook-timestamp and webhook-signature, with HMAC-SHA256 (v1) and Ed25519 (v1a). They hold a type and ids; read the record for the rest. The secret is shown here and at each rotation.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook, its address and its public key */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook new secrets
         * @description Messages carry the signatures of both for the hours of the overlap.
         */
        post: operations["rotateWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop telling a webhook */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell a webhook again
         * @description With `missedFrom`, ask for what was missed: a replay of `missed`.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a webhook a message that tells of nothing */
        post: operations["pingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have messages sent again
         * @description One message, or those of a span: all of them, or those that never arrived; or `missed`, which is what never arrived at a webhook that was switched off for it. They keep their ids.
         */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a webhook with their tries
         * @description The newest first. A message is tried ten times in about three and a half days.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/public-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read which number households are told to call */
        get: operations["readPublicContact"];
        put?: never;
        /**
         * Say which number households are told to call
         * @description An office, never a person. Two people say it: the first makes it wait, and once another one has said the same the next message has it. A partner without one is spoken for by the fiscal agent.
         */
        post: operations["setPublicContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a household was told about its request
         * @description With the short reference that messages name. Never to which number or address.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the texts and their marks
         * @description All languages with how many texts wait for a reviewer; with a language, every text beside its English. What no person has reviewed is never sent.
         */
        get: operations["readMessageTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-texts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview a message with a made-up reference and number */
        get: operations["previewMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-texts/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark texts as read and right
         * @description By the hash of each text as it was shown. They are sent once a second person has marked them as well; `waiting` says which are not there yet.
         */
        post: operations["reviewTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-texts/doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back texts that are wrong
         * @description From then on reviewed English is sent in their place.
         */
        post: operations["doubtTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this description, as OpenAPI 3.1 */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this description as a page */
        get: operations["readReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApplicationId: string;
        HouseholdId: string;
        AwardId: string;
        DisbursementId: string;
        AdvanceId: string;
        FundId: string;
        GiftId: string;
        MoveId: string;
        PolicyId: string;
        ProgramId: string;
        OrganizationId: string;
        MemberId: string;
        MatchId: string;
        SignalId: string;
        MeetingId: string;
        PublicationId: string;
        ReconciliationId: string;
        TreasuryId: string;
        RegisterId: string;
        BreakId: string;
        OverrideId: string;
        DemandId: string;
        ImportId: string;
        FormId: string;
        SubmissionId: string;
        AppealId: string;
        MessageId: string;
        WebhookId: string;
        DeliveryId: string;
        PeerReferralId: string;
        ServiceReferralId: string;
        /** Format: date-time */
        Instant: string;
        Code: string;
        Currency: string;
        Area: string;
        LanguageTag: string;
        Sha256: string;
        AmountMinor: number;
        /** @enum {string} */
        Need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
        /** @enum {string} */
        Situation: "lost-income" | "illness" | "new-baby" | "displaced" | "utility-shutoff" | "eviction-risk" | "none";
        /** @enum {string} */
        Role: "caseworker" | "partner-system" | "representative" | "reviewer" | "approver" | "treasurer" | "controller" | "committee" | "administrator" | "funder" | "auditor";
        Name: string;
        Words: string;
        /** @enum {string} */
        Service: "information" | "accompaniment" | "interpreting" | "housing-search" | "legal-help" | "health" | "school" | "work" | "goods" | "other";
        /** @enum {string} */
        WebhookEventType: "application.received" | "application.question" | "application.in-review" | "application.awarded" | "application.declined" | "application.withdrawn" | "award.approved" | "award.waits" | "payment.sent" | "payment.failed" | "payment.returned" | "handover.ready" | "import.checked" | "import.applied" | "import.failed" | "appeal.answered";
        /** @enum {string} */
        PublicationTemplate: "public-report" | "funder-statement" | "need-picture" | "steering-view" | "fiscal-year-worksheets" | "grant-rows";
        /** @enum {string} */
        MessageLanguage: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
        Household: {
            size: number;
            language: components["schemas"]["LanguageTag"];
            /** @default [] */
            situation: components["schemas"]["Situation"][];
        };
        Evidence: {
            kind: components["schemas"]["Code"];
            /** Format: date */
            seenAt: string;
        };
        DocketDecision: {
            awardId: components["schemas"]["AwardId"];
            /** @constant */
            decision: "approve";
        } | {
            awardId: components["schemas"]["AwardId"];
            /** @constant */
            decision: "send-back";
            reason: components["schemas"]["Code"];
        };
        PersonInNeed: {
            name: components["schemas"]["Name"];
            reach: string;
            note?: string;
        };
        ReferralConsent: {
            /** @constant */
            asked: true;
            /** @enum {string} */
            how: "in-person" | "phone" | "message";
            givenAt: components["schemas"]["Instant"];
        };
        SlicePlace: {
            programId: components["schemas"]["ProgramId"];
            partnerId: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            purpose: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent" | "any" | "operations";
        };
        FormMapping: {
            column: string;
            question: string;
            choices?: {
                [key: string]: string;
            };
        } | {
            column: string;
            constant: string;
        };
        FormQuestion: {
            question: string;
            type?: string;
            labels?: string[];
            choices?: {
                name: string;
                labels?: string[];
            }[];
        };
        MoneyTold: {
            amountMinor: number;
            currency: components["schemas"]["Currency"];
        };
        Finding: {
            code: components["schemas"]["Code"];
            /** @enum {string} */
            outcome: "pass" | "fail" | "unknown";
            sentence: string;
        };
        /** @enum {string} */
        ApplicationStatus: "submitted" | "question" | "under-review" | "awarded" | "declined" | "withdrawn";
        /** @enum {string} */
        AwardStatus: "awaiting-approval" | "waiting-for-funds" | "approved" | "waiting-for-payee" | "awaiting-reissue" | "reissue-dropped" | "lapsed" | "sent-back" | "withdrawn";
        /** @enum {string} */
        DisbursementStatus: "intended" | "released" | "held" | "settled" | "failed" | "returned" | "waiting-for-advance" | "advanced" | "handed-over" | "confirmed" | "unclaimed" | "waiting-for-register" | "registered" | "issued" | "cleared" | "voided" | "stale";
        PaymentId: components["schemas"]["DisbursementId"] | components["schemas"]["AdvanceId"];
        /** @enum {string} */
        RefusalReason: "invalid" | "forbidden-field" | "not-found" | "not-a-member" | "role-missing" | "scope-missing" | "same-person" | "related" | "own-organization-only" | "idempotency-key-missing" | "idempotency-key-reused" | "partner-ref-reused" | "version-missing" | "version-conflict" | "wrong-state" | "open-match" | "open-signal" | "insufficient-funds" | "over-cap" | "restricted" | "payee-not-ready" | "policy-not-in-force" | "examples-fail" | "books-open" | "over-limit" | "no-quorum" | "on-hold" | "not-sealed" | "open-period" | "too-few-households" | "would-expose" | "over-committed" | "more-than-owed" | "claim-refused" | "too-many" | "too-large" | "unsupported-media-type" | "signature-invalid" | "provider-refused" | "provider-unknown";
        AwardOutcome: {
            awardId: components["schemas"]["AwardId"];
            outcome: components["schemas"]["Code"];
            detail?: string;
        };
        Membership: {
            organizationId: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            organizationKind: "fiscal-agent" | "partner" | "funder";
            roles: components["schemas"]["Role"][];
        };
        Upload: {
            /** @constant */
            method: "PUT";
            address: string;
            headers: {
                [key: string]: string;
            };
            expiresAt: components["schemas"]["Instant"];
            limits: {
                bytes: number;
                rows: number;
            };
        };
        MatchAsked: {
            applicationId: components["schemas"]["ApplicationId"];
            partnerId: components["schemas"]["OrganizationId"];
            need: components["schemas"]["Need"];
            requested: components["schemas"]["MoneyTold"];
            submittedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
        } | null;
        MatchSide: {
            asked: components["schemas"]["MatchAsked"];
            erased: boolean;
        };
        PersonTold: {
            given?: string;
            family?: string;
            birthDate?: string;
            phone?: string;
            email?: string;
            relation?: string;
        };
        AddressTold: {
            line1?: string;
            line2?: string;
            city?: string;
            postalCode?: string;
            area?: string;
            generalDelivery?: boolean;
        };
        HouseholdTold: {
            /** @constant */
            erased?: true;
            applicant?: components["schemas"]["PersonTold"];
            address?: components["schemas"]["AddressTold"];
            members?: components["schemas"]["PersonTold"][];
        };
        ReferredApplication: {
            applicationId: components["schemas"]["ApplicationId"];
            partnerId: components["schemas"]["OrganizationId"];
            submittedAt: components["schemas"]["Instant"];
            waitingSince: components["schemas"]["Instant"];
            need: components["schemas"]["Need"];
            area: components["schemas"]["Area"];
            size: string;
            requestedMinor: number;
            currency: components["schemas"]["Currency"];
            /** @constant */
            lane?: "confidential";
            attestation?: {
                version: string;
                attestedAt: components["schemas"]["Instant"];
                facts: ("identity-known" | "lives-in-area" | "household-size" | "need-seen" | "no-other-request-known")[];
            };
            /** @enum {string} */
            sanctions?: "clear" | "hit" | "listed";
            findings: components["schemas"]["Finding"][];
        };
        Slice: {
            fundId?: components["schemas"]["FundId"];
            programId: components["schemas"]["ProgramId"];
            partnerId: components["schemas"]["OrganizationId"];
            purpose: components["schemas"]["Code"];
            allottedMinor: number;
            availableMinor: number;
            encumberedMinor: number;
            spentMinor: number;
        };
        LastDay: {
            /** Format: date */
            until: string;
            /** @enum {string} */
            is: "near" | "passed";
            unusedMinor: number;
            unallottedMinor: number;
            availableMinor: number;
        };
        Restriction: {
            needs?: components["schemas"]["Need"][];
            areas?: components["schemas"]["Area"][];
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
            /** @constant */
            federal?: true;
            assistanceListing?: string;
        };
        MoneyMoved: {
            receivedMinor: number;
            allottedMinor: number;
            grants: number;
            approvedMinor: number;
            encumberedMinor: number;
            paidMinor: number;
            returnedMinor: number;
            disencumberedMinor: number;
            key: string;
        };
        PublicationScope: {
            /** @constant */
            kind: "all";
        } | {
            /** @constant */
            kind: "funder";
            funderId: components["schemas"]["OrganizationId"];
            name: string;
            fundIds: components["schemas"]["FundId"][];
        } | {
            /** @constant */
            kind: "program";
            programId: components["schemas"]["ProgramId"];
            name: string;
        };
        PublicationCutOff: {
            at: components["schemas"]["Instant"];
            entries: number | null;
            checkpoint: {
                origin: string;
                size: number;
                root: components["schemas"]["Sha256"];
            };
        };
        PublicationForm: {
            name: string;
            contentType: string;
            sha256: components["schemas"]["Sha256"];
            bytes: number;
            address: string;
        };
        PublicationPeriod: {
            /** @enum {string} */
            kind: "quarter" | "year" | "round";
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        PublicationRefused: {
            reason: components["schemas"]["RefusalReason"];
            detail: string;
            cells: {
                table: string;
                key: string[];
                measure?: string;
                because: string[];
            }[];
            about: string[];
        };
        PublicationMade: {
            steps: {
                [key: string]: number;
            };
            withheld: {
                table: string;
                key: string[];
                measure?: string;
            }[];
            leftOut: string[];
        };
        SanctionsChecked: {
            /** @enum {string} */
            status: "clear" | "hit" | "listed";
            list: string;
            listVersion: string;
            checkedAt: components["schemas"]["Instant"];
            checkedBy: components["schemas"]["MemberId"];
            resolvedBy?: components["schemas"]["MemberId"];
            resolution?: string;
        };
        Recusal: {
            by: components["schemas"]["MemberId"];
            awardIds: components["schemas"]["AwardId"][];
            /** @enum {string} */
            because: "relationship" | "other";
        };
        MeetingDecision: {
            awardId: components["schemas"]["AwardId"];
            /** @enum {string} */
            decision: "approve" | "send-back" | "reissue" | "drop-reissue";
            reason?: string;
        };
        BreakExplanation: {
            by: components["schemas"]["MemberId"];
            note: {
                /** @enum {string} */
                code: "made-by-hand" | "on-the-bank-statement" | "corrected-at-the-provider" | "tariff-changed" | "agreed-with-the-partner" | "accepted-loss";
                text: string;
            };
            at: components["schemas"]["Instant"];
        };
        BreakSlice: {
            programId: components["schemas"]["ProgramId"];
            fundId: components["schemas"]["FundId"];
            purpose: components["schemas"]["Code"];
            partnerId: components["schemas"]["OrganizationId"];
        };
        FormPull: {
            server: string;
            project?: number;
            received: number;
            pulledAt?: components["schemas"]["Instant"];
            /** @enum {string} */
            fault?: "refused-address" | "not-reached" | "not-allowed" | "not-found" | "not-understood";
            faultAt?: components["schemas"]["Instant"];
            detail?: string;
        };
        FormMappingTold: {
            column: string;
            question: string;
            choices?: {
                [key: string]: string;
            };
        } | {
            column: string;
            constant: string;
        };
        FormQuestionTold: {
            question: string;
            type?: string;
            labels?: string[];
            choices?: {
                name: string;
                labels?: string[];
            }[];
        };
        PersonInNeedTold: {
            name: components["schemas"]["Name"];
            reach: string;
            note?: string;
        };
        /** @enum {string} */
        ListVerdict: "new" | "update" | "same" | "possible-match" | "changed-after-decision" | "error" | "may-apply" | "may-apply-from" | "needs-review";
        /**
         * @description A problem (RFC 9457). `type` is `/problems/<reason>`; `detail` says to a person what was wrong and what to do.
         * @example {
         *       "type": "/problems/invalid",
         *       "title": "Something in what was sent has to be corrected",
         *       "status": 400,
         *       "detail": "One field has to be corrected. Nothing was kept; correct it and send it again.",
         *       "instance": "/v1/applications",
         *       "traceId": "f3b1c9d2",
         *       "errors": [
         *         {
         *           "pointer": "/household/size",
         *           "code": "too-small",
         *           "detail": "This must be at least 1."
         *         }
         *       ]
         *     }
         */
        Problem: {
            /** @enum {string} */
            type: "/problems/invalid" | "/problems/forbidden-field" | "/problems/not-found" | "/problems/not-a-member" | "/problems/role-missing" | "/problems/scope-missing" | "/problems/same-person" | "/problems/related" | "/problems/own-organization-only" | "/problems/idempotency-key-missing" | "/problems/idempotency-key-reused" | "/problems/partner-ref-reused" | "/problems/version-missing" | "/problems/version-conflict" | "/problems/wrong-state" | "/problems/open-match" | "/problems/open-signal" | "/problems/insufficient-funds" | "/problems/over-cap" | "/problems/restricted" | "/problems/payee-not-ready" | "/problems/policy-not-in-force" | "/problems/examples-fail" | "/problems/books-open" | "/problems/over-limit" | "/problems/no-quorum" | "/problems/on-hold" | "/problems/not-sealed" | "/problems/open-period" | "/problems/too-few-households" | "/problems/would-expose" | "/problems/over-committed" | "/problems/more-than-owed" | "/problems/claim-refused" | "/problems/too-many" | "/problems/too-large" | "/problems/unsupported-media-type" | "/problems/signature-invalid" | "/problems/provider-refused" | "/problems/provider-unknown" | "/problems/unauthenticated" | "/problems/busy" | "/problems/out-of-time" | "/problems/fault";
            title: string;
            status: number;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            traceId: string;
            /** @description Every wrong field at once. */
            errors?: {
                /** @description JSON pointer (RFC 6901) into the body; fields of the query lie below /query. */
                pointer: string;
                code: string;
                detail: string;
            }[];
            facts?: {
                [key: string]: string | number;
            };
        };
        /** @description What the gateway says before the request is looked at. */
        GatewayMessage: {
            message: string;
        };
        ProposeOrganizationBody: {
            name: string;
            /** @enum {string} */
            kind: "partner" | "funder";
        };
        ProposeMemberBody: {
            subject: string;
            organizationId: components["schemas"]["OrganizationId"];
            roles: components["schemas"]["Role"][];
        };
        OpenProgramBody: {
            name: string;
            purpose: string;
            currency: components["schemas"]["Currency"];
            timeZone: string;
            languages: components["schemas"]["LanguageTag"][];
            appealDays?: number;
        };
        DraftPolicyBody: {
            programId: components["schemas"]["ProgramId"];
            version: number;
            /** Format: date */
            effectiveFrom: string;
            currency: components["schemas"]["Currency"];
            rules: ({
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "area-in";
                areas: components["schemas"]["Area"][];
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "need-in";
                needs: components["schemas"]["Need"][];
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "open-period";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "amount-bounds";
                leastMinor: number;
                mostMinor: number;
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "household-size-at-most";
                size: number;
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "cap-per-household";
                capMinor: number;
                windowDays: number;
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "confidential-cap";
                capMinor: number;
                windowDays: number;
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "days-between-awards";
                days: number;
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "evidence-seen";
                kinds: components["schemas"]["Code"][];
                forNeeds: components["schemas"]["Need"][];
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "situation-told";
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "relationship-undisclosed";
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "allotment-left";
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "fund-restriction";
            } | {
                code: components["schemas"]["Code"];
                /** @constant */
                otherwise: "refer";
                /** @constant */
                kind: "sanctions-step";
                /** @enum {string} */
                mode: "off" | "organizations" | "all";
                maxAgeDays: number;
            } | {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "expression";
                expression: string;
            })[];
            amountTable: {
                sizeUpTo: number;
                amountMinor: components["schemas"]["AmountMinor"];
            }[];
            /** @default {} */
            situationMinor: {
                [key: string]: number;
            };
            payeeDays: number;
            ratification: {
                /** @constant */
                by: "all-members";
            } | {
                /** @constant */
                by: "quorum";
                organizations: number;
            } | {
                /** @constant */
                by: "committee";
                members: number;
            };
            /**
             * @default [
             *       {
             *         "approvers": 1,
             *         "separate": []
             *       }
             *     ]
             */
            tiers: {
                upToMinor?: number;
                approvers: 1 | 2;
                /** @default [] */
                separate: ("submit" | "adjudicate" | "approve" | "release" | "reconcile")[][];
                inMeeting?: boolean;
            }[];
            /** @default null */
            approverLimit: {
                limitMinor: number;
                days: number;
            } | null;
            /** @default 1 */
            quorum: number;
            /**
             * @default {
             *       "unawardedDays": 365,
             *       "awardedDays": 2557
             *     }
             */
            retention: {
                unawardedDays: number;
                awardedDays: number;
            };
            /**
             * @default [
             *       "en"
             *     ]
             */
            languages: components["schemas"]["LanguageTag"][];
            /** @default {} */
            texts: {
                [key: string]: {
                    [key: string]: {
                        pass: string;
                        fail: string;
                        unknown: string;
                    };
                };
            };
            examples: {
                name: string;
                facts: {
                    need: components["schemas"]["Need"];
                    requestedMinor: components["schemas"]["AmountMinor"];
                    area: components["schemas"]["Area"];
                    size: number;
                    situations: components["schemas"]["Situation"][];
                    evidence: components["schemas"]["Evidence"][];
                    relationshipDisclosed: boolean;
                    /** @constant */
                    lane?: "confidential";
                };
                standing: {
                    /** Format: date */
                    today: string;
                    grants: {
                        /** Format: date */
                        at: string;
                        amountMinor: components["schemas"]["AmountMinor"];
                    }[];
                    openMatches: number;
                    relationshipDisclosed?: boolean;
                    funds?: {
                        fitting: number;
                        leftMinor: number;
                    };
                    sanctions?: {
                        household: {
                            /** @enum {string} */
                            status: "missing" | "clear" | "hit" | "listed";
                            /** Format: date */
                            checkedOn?: string;
                        };
                        organization?: {
                            /** @enum {string} */
                            status: "missing" | "clear" | "hit" | "listed";
                            /** Format: date */
                            checkedOn?: string;
                        };
                    };
                };
                expected: {
                    /** @enum {string} */
                    outcome: "meets" | "needs-info" | "refer" | "outside-policy";
                    amountMinor?: number;
                };
            }[];
        };
        CheckSanctionsBody: {
            list: components["schemas"]["Code"];
            listVersion: string;
            /** @enum {string} */
            result: "clear" | "hit";
        };
        ResolveSanctionsBody: {
            /** @constant */
            finding: "somebody-else";
            /** @enum {string} */
            reason: "other-birth-date" | "other-address" | "other-country" | "other-kind" | "name-only" | "known-to-us" | "delisted";
        } | {
            /** @constant */
            finding: "listed";
            /** @enum {string} */
            reason: "same-person" | "same-organization" | "could-not-be-ruled-out";
        };
        ReceiveDemandBody: {
            /** @enum {string} */
            source: "court" | "prosecutor" | "police" | "immigration-authority" | "tax-authority" | "other-authority" | "private-party";
            authority?: string;
            /** @enum {string} */
            instrument: "subpoena" | "court-order" | "warrant" | "administrative-request" | "letter" | "other";
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            dueOn?: string;
            paperHash?: components["schemas"]["Sha256"];
            /** @default [] */
            about: string[];
        };
        AdviseDemandBody: {
            /** @enum {string} */
            advice: "refuse" | "narrow" | "comply" | "challenge";
            grounds: ("no-jurisdiction" | "not-signed-by-a-judge" | "too-broad" | "privileged" | "confidential-lane" | "nothing-held" | "binding-as-served" | "household-consents" | "time-needed")[];
            paperHash?: components["schemas"]["Sha256"];
        };
        AnswerDemandBody: {
            left: {
                /** @enum {string} */
                what: "identity" | "case-facts" | "decision-record" | "payment-record" | "policy" | "aggregate";
                about: string;
            }[];
        };
        OpenFundBody: {
            name: string;
            currency: components["schemas"]["Currency"];
            funderId?: components["schemas"]["OrganizationId"];
        };
        RecordGiftBody: {
            amountMinor: components["schemas"]["AmountMinor"];
            currency?: components["schemas"]["Currency"];
            /** Format: date */
            receivedOn: string;
            funderId?: components["schemas"]["OrganizationId"];
            /** @default {} */
            restriction: {
                needs?: components["schemas"]["Need"][];
                areas?: components["schemas"]["Area"][];
                /** Format: date */
                from?: string;
                /** Format: date */
                until?: string;
                federal?: boolean;
                assistanceListing?: string;
            };
        };
        ReduceGiftBody: {
            amountMinor: components["schemas"]["AmountMinor"];
            currency?: components["schemas"]["Currency"];
            reason: components["schemas"]["Code"];
        };
        GiveBackBody: {
            amountMinor: components["schemas"]["AmountMinor"];
            currency?: components["schemas"]["Currency"];
            /** Format: date */
            givenBackOn: string;
            reason: components["schemas"]["Code"];
        };
        AllotBody: {
            programId: components["schemas"]["ProgramId"];
            partnerId: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            purpose: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent" | "any" | "operations";
            amountMinor: components["schemas"]["AmountMinor"];
            currency?: components["schemas"]["Currency"];
        };
        ProposeMoveBody: {
            from: components["schemas"]["SlicePlace"];
            to: components["schemas"]["SlicePlace"] | "unallotted";
            amountMinor: components["schemas"]["AmountMinor"];
            currency?: components["schemas"]["Currency"];
            reason: components["schemas"]["Code"];
        };
        DecideMoveBody: {
            /** @constant */
            decision: "confirm";
        } | {
            /** @constant */
            decision: "drop";
            reason: components["schemas"]["Code"];
        };
        SubmitApplicationBody: {
            programId: components["schemas"]["ProgramId"];
            partnerRef: string;
            applicant: {
                given: components["schemas"]["Name"];
                family?: components["schemas"]["Name"];
                /** Format: date */
                birthDate?: string;
                phone?: string;
                /** Format: email */
                email?: string;
            };
            address: {
                generalDelivery?: boolean;
                line1?: string;
                line2?: string;
                city: string;
                postalCode?: string;
                area: components["schemas"]["Area"];
            };
            /** @default [] */
            members: {
                given: components["schemas"]["Name"];
                family?: components["schemas"]["Name"];
                /** Format: date */
                birthDate?: string;
                /** @enum {string} */
                relation: "spouse" | "child" | "parent" | "sibling" | "other";
            }[];
            household: components["schemas"]["Household"];
            request: {
                need: components["schemas"]["Need"];
                amount: {
                    amountMinor: components["schemas"]["AmountMinor"];
                    currency: components["schemas"]["Currency"];
                };
                note?: string;
            };
            payment: {
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                /**
                 * @default household
                 * @constant
                 */
                payee: "household";
            };
            /** @default [] */
            evidence: components["schemas"]["Evidence"][];
            /** @enum {string} */
            cameBy: "walk-in" | "peer-referral" | "partner";
            consent: {
                noticeVersion: string;
                language: components["schemas"]["LanguageTag"];
                givenAt: components["schemas"]["Instant"];
                /** @constant */
                shareForMatching: true;
            };
            relationship: {
                disclosed: boolean;
                members?: components["schemas"]["MemberId"][];
            };
            contact?: {
                ways: ("sms" | "email")[];
                between?: {
                    from: string;
                    until: string;
                };
                plain?: boolean;
                /** @enum {string} */
                of?: "household" | "helper";
            };
            assistance?: {
                /** @enum {string} */
                how: "in-person" | "phone" | "paper" | "self";
                helperId?: components["schemas"]["MemberId"];
            };
        };
        WithdrawApplicationBody: {
            /** @enum {string} */
            reason: "no-longer-needed" | "in-favour-of-another" | "sent-by-mistake";
        };
        AnswerFollowUpBody: {
            /** @enum {string} */
            helped: "yes" | "partly" | "no";
        };
        OpenImportBody: {
            programId: components["schemas"]["ProgramId"];
            /**
             * @default applications
             * @enum {string}
             */
            purpose: "applications" | "confidential" | "list";
            /** @enum {string} */
            format: "csv" | "xlsx";
            bytes: number;
            sha256: components["schemas"]["Sha256"];
            language?: components["schemas"]["LanguageTag"];
        };
        ApplyImportBody: {
            /** @enum {string} */
            choice: "all" | "good-rows";
        };
        RegisterHelperContactBody: {
            phone: string;
            memberId?: components["schemas"]["MemberId"];
        } | {
            /** Format: email */
            email: string;
            memberId?: components["schemas"]["MemberId"];
        };
        RemoveHelperContactBody: {
            contact: string;
        };
        SubmitConfidentialBody: {
            programId: components["schemas"]["ProgramId"];
            partnerRef: string;
            caseNumber: string;
            area: components["schemas"]["Area"];
            household: components["schemas"]["Household"];
            request: {
                need: components["schemas"]["Need"];
                amount: {
                    amountMinor: components["schemas"]["AmountMinor"];
                    currency: components["schemas"]["Currency"];
                };
            };
            payment?: {
                /** @constant */
                rail: "partner";
            };
            /** @default [] */
            evidence: components["schemas"]["Evidence"][];
            /** @enum {string} */
            cameBy: "walk-in" | "peer-referral" | "partner";
            consent: {
                noticeVersion: string;
                language: components["schemas"]["LanguageTag"];
                givenAt: components["schemas"]["Instant"];
            };
            relationship: {
                disclosed: boolean;
                members?: components["schemas"]["MemberId"][];
            };
            assistance?: {
                /** @enum {string} */
                how: "in-person" | "phone" | "paper" | "self";
                helperId?: components["schemas"]["MemberId"];
            };
            attestation: {
                version: string;
                attestedAt: components["schemas"]["Instant"];
                facts: ("identity-known" | "lives-in-area" | "household-size" | "need-seen" | "no-other-request-known")[];
            };
        };
        ReferPeerBody: {
            about: components["schemas"]["PersonInNeed"];
            need: components["schemas"]["Need"];
            area: components["schemas"]["Area"];
            language: components["schemas"]["LanguageTag"];
            consent: components["schemas"]["ReferralConsent"];
            /** @default [] */
            to: components["schemas"]["OrganizationId"][];
        };
        PointToPeerBody: {
            about: components["schemas"]["PersonInNeed"];
            need: components["schemas"]["Need"];
            area?: components["schemas"]["Area"];
            language: components["schemas"]["LanguageTag"];
            consent: {
                /** @constant */
                asked: true;
                /** @enum {string} */
                how: "in-person" | "phone" | "message";
                givenAt?: components["schemas"]["Instant"];
            };
        };
        AnswerPeerReferralBody: {
            /** @constant */
            answer: "accept";
        } | {
            /** @constant */
            answer: "decline";
            /** @enum {string} */
            reason: "no-room" | "other-area" | "other-language" | "other";
        };
        OfferPeerReferralBody: {
            to: components["schemas"]["OrganizationId"][];
        };
        EndPeerReferralBody: {
            /** @constant */
            outcome: "applied";
            applicationId: components["schemas"]["ApplicationId"];
        } | {
            /** @enum {string} */
            outcome: "not-reached" | "not-wanted" | "helped-already";
        };
        ClosePeerReferralBody: {
            /** @enum {string} */
            outcome: "nobody-took-it" | "not-reached" | "not-wanted" | "helped-elsewhere";
            words: string;
        };
        ReferForServiceBody: {
            to: components["schemas"]["OrganizationId"];
            service: components["schemas"]["Service"];
            about: components["schemas"]["PersonInNeed"];
            area: components["schemas"]["Area"];
            language: components["schemas"]["LanguageTag"];
            consent: components["schemas"]["ReferralConsent"];
            applicationId?: components["schemas"]["ApplicationId"];
        };
        AnswerServiceReferralBody: {
            /** @constant */
            answer: "accept";
        } | {
            /** @constant */
            answer: "decline";
            /** @enum {string} */
            reason: "no-room" | "not-offered" | "other-area" | "other-language" | "other";
        };
        EndServiceReferralBody: {
            /** @enum {string} */
            outcome: "helped" | "not-helped" | "withdrawn";
        };
        LinkServiceReferralBody: {
            applicationId: components["schemas"]["ApplicationId"];
        };
        DecideMatchBody: {
            /** @enum {string} */
            decision: "same" | "different";
            reason: components["schemas"]["Code"];
            shared?: ("address" | "email" | "payee" | "phone")[];
        };
        AnswerSignalBody: {
            /** @enum {string} */
            answer: "fine" | "helper" | "concern";
            note: components["schemas"]["Code"];
        };
        AdjudicateBody: {
            /** @constant */
            decision: "award";
            amountMinor: components["schemas"]["AmountMinor"];
            reason: components["schemas"]["Code"];
        } | {
            /** @constant */
            decision: "decline";
            reason: components["schemas"]["Code"];
        };
        DeclineManyBody: {
            declines: {
                applicationId: components["schemas"]["ApplicationId"];
                reason: components["schemas"]["Code"];
            }[];
        };
        ReadEvidenceBody: {
            /** @enum {string} */
            reason: "audit-sample" | "tax-authority" | "funder-review" | "complaint" | "legal-demand";
            demandId?: components["schemas"]["DemandId"];
        };
        CloseDocketBody: {
            decisions: components["schemas"]["DocketDecision"][];
        };
        OpenMeetingBody: {
            /** Format: date */
            heldOn: string;
            awardIds?: components["schemas"]["AwardId"][];
        };
        RecordAttendanceBody: {
            present: components["schemas"]["MemberId"][];
        };
        RecuseBody: {
            /** @constant */
            because: "relationship";
            awardIds: components["schemas"]["AwardId"][];
        } | {
            /** @constant */
            because: "other";
            awardIds: components["schemas"]["AwardId"][];
        };
        ConsentBody: {
            awardIds: components["schemas"]["AwardId"][];
        };
        CloseMeetingBody: {
            decisions?: components["schemas"]["DocketDecision"][];
            approveGreen?: boolean;
            minutesHash?: components["schemas"]["Sha256"];
        };
        ProposeOverrideBody: {
            /** @constant */
            of: "household-cap";
            awardId: components["schemas"]["AwardId"];
            reason: components["schemas"]["Code"];
            /** Format: date */
            until: string;
        } | {
            /** @constant */
            of: "approver-limit";
            memberId: components["schemas"]["MemberId"];
            limitMinor: components["schemas"]["AmountMinor"];
            currency: components["schemas"]["Currency"];
            reason: components["schemas"]["Code"];
            /** Format: date */
            until: string;
        };
        DecideOverrideBody: {
            /** @constant */
            decision: "confirm";
        } | {
            /** @constant */
            decision: "refuse";
            reason: components["schemas"]["Code"];
        };
        PreviewReissuesBody: {
            awardIds: components["schemas"]["AwardId"][];
        };
        ProposeReissuesBody: {
            awardIds: components["schemas"]["AwardId"][];
            reason: components["schemas"]["Code"];
        };
        ConfirmReissuesBody: {
            awardIds: components["schemas"]["AwardId"][];
            /** @constant */
            decision: "confirm";
        } | {
            awardIds: components["schemas"]["AwardId"][];
            /** @constant */
            decision: "drop";
            reason: components["schemas"]["Code"];
        };
        RequestPayeeBody: {
            /** Format: uri */
            returnUrl: string;
            isUpdate?: boolean;
        };
        DecidePayeeChangeBody: {
            /** @enum {string} */
            decision: "confirm" | "refuse";
        };
        ClosePayeeBody: {
            /** @enum {string} */
            decision: "request" | "confirm";
        };
        AdvanceBody: {
            partnerId: components["schemas"]["OrganizationId"];
            limit?: number;
        };
        HandOverBody: {
            receiptNumber: string;
            /** @enum {string} */
            method: "cash" | "card" | "goods" | "voucher";
            handedOverAt: components["schemas"]["Instant"];
            receiptHash?: components["schemas"]["Sha256"];
        };
        ConfirmHandoverBody: {
            code?: string;
        };
        DeclareUnpaidBody: {
            reason: components["schemas"]["Code"];
        };
        RecordRefundBody: {
            amountMinor: components["schemas"]["AmountMinor"];
            currency: components["schemas"]["Currency"];
            /** Format: date */
            receivedOn: string;
        };
        PrepareRegisterBody: {
            limit?: number;
        };
        DropRegisterBody: {
            reason: components["schemas"]["Code"];
        };
        RecordResultsBody: {
            csv: string;
            preview?: boolean;
        };
        AssignBreakBody: {
            memberId: components["schemas"]["MemberId"];
        };
        ExplainBreakBody: {
            /** @enum {string} */
            code: "made-by-hand" | "on-the-bank-statement" | "corrected-at-the-provider" | "tariff-changed" | "agreed-with-the-partner" | "accepted-loss";
            text: string;
        };
        ExportReportBody: {
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
        };
        AskPublicationBody: {
            template: components["schemas"]["PublicationTemplate"];
            period: {
                /** @constant */
                kind: "quarter";
                name: string;
            } | {
                /** @constant */
                kind: "year";
                name: string;
            } | {
                /** @constant */
                kind: "round";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
            /**
             * @default {
             *       "kind": "all"
             *     }
             */
            scope: {
                /** @constant */
                kind: "all";
            } | {
                /** @constant */
                kind: "funder";
                funderId: components["schemas"]["OrganizationId"];
            } | {
                /** @constant */
                kind: "program";
                programId: components["schemas"]["ProgramId"];
            };
            currency?: components["schemas"]["Currency"];
        };
        SignPublicationBody: {
            hash: components["schemas"]["Sha256"];
        };
        DropPublicationBody: {
            /** @enum {string} */
            reason: "mistaken" | "figures-in-doubt" | "not-needed" | "asked-anew";
        };
        AskErasureBody: {
            /** @enum {string} */
            reason: "household-asked" | "partner-asked" | "entered-by-mistake";
        };
        DecideErasureBody: {
            /** @enum {string} */
            decision: "confirm" | "drop";
        };
        PlaceHoldBody: {
            reason: components["schemas"]["Code"];
            demandId?: components["schemas"]["DemandId"];
        };
        LiftHoldBody: {
            /** @constant */
            decision: "request";
            reason: components["schemas"]["Code"];
        } | {
            /** @constant */
            decision: "confirm";
        } | {
            /** @constant */
            decision: "drop";
        };
        ReadKeptRecordBody: {
            reason: components["schemas"]["Code"];
        };
        ConnectFormBody: {
            programId: components["schemas"]["ProgramId"];
            /** @enum {string} */
            provider: "kobo" | "odk";
            formKey: string;
            mapping?: components["schemas"]["FormMapping"][];
            questions?: components["schemas"]["FormQuestion"][];
        };
        ChangeMappingBody: {
            mapping: components["schemas"]["FormMapping"][];
            questions: components["schemas"]["FormQuestion"][];
        };
        SetPullBody: {
            server: string;
            project?: number;
            access: {
                /** @constant */
                kind: "token";
                token: string;
            } | {
                /** @constant */
                kind: "basic";
                user: string;
                password: string;
            };
        };
        DropSubmissionBody: {
            /** @enum {string} */
            reason: "not-needed" | "sent-by-mistake";
        };
        StepBackBody: {
            /** @constant */
            sure: true;
        };
        IssueClaimCodeBody: {
            /** @enum {string} */
            act: "replace" | "end";
        };
        MakeAppealBody: {
            words: components["schemas"]["Words"];
        };
        RecordAppealBody: {
            words: components["schemas"]["Words"];
            /** @enum {string} */
            channel: "in-person" | "phone" | "paper" | "message";
        };
        AnswerAppealBody: {
            /** @enum {string} */
            outcome: "granted" | "stands";
            words: components["schemas"]["Words"];
        };
        RegisterWebhookBody: {
            url: string;
            /**
             * @default [
             *       "application.received",
             *       "application.question",
             *       "application.in-review",
             *       "application.awarded",
             *       "application.declined",
             *       "application.withdrawn",
             *       "award.approved",
             *       "award.waits",
             *       "payment.sent",
             *       "payment.failed",
             *       "payment.returned",
             *       "handover.ready",
             *       "import.checked",
             *       "import.applied",
             *       "import.failed",
             *       "appeal.answered"
             *     ]
             */
            types: components["schemas"]["WebhookEventType"][];
        };
        RotateWebhookBody: {
            /** @default 24 */
            overlapHours: number;
        };
        ReplayWebhookBody: {
            /** @constant */
            what: "one";
            deliveryId: components["schemas"]["DeliveryId"];
        } | {
            /** @constant */
            what: "missed";
        } | {
            /** @constant */
            what: "undelivered";
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
        } | {
            /** @constant */
            what: "all";
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
        };
        SetPublicContactBody: {
            phone: string;
            /** Format: email */
            email?: string;
        };
        ReviewTextsBody: {
            language: components["schemas"]["MessageLanguage"];
            texts: {
                key: string;
                hash: components["schemas"]["Sha256"];
            }[];
        };
        DoubtTextsBody: {
            language: components["schemas"]["MessageLanguage"];
            keys: string[];
        };
        ProposeOrganizationAnswer: {
            organizationId: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            status: "proposed" | "confirmed";
        };
        ListOrganizationsAnswer: {
            fiscalAgentId: components["schemas"]["OrganizationId"];
            organizations: {
                organizationId: components["schemas"]["OrganizationId"];
                name: string;
                /** @enum {string} */
                kind: "fiscal-agent" | "partner" | "funder";
                /** @enum {string} */
                status: "proposed" | "confirmed";
                proposedBy: components["schemas"]["MemberId"];
                /** @enum {string} */
                payee?: "requested" | "opened" | "ready" | "restricted" | "changed" | "closing" | "closed";
                sanctions?: {
                    /** @enum {string} */
                    status: "clear" | "hit" | "listed";
                    checkedAt: components["schemas"]["Instant"];
                };
            }[];
            next?: string;
        };
        ProposeMemberAnswer: {
            memberId: components["schemas"]["MemberId"];
            version: number;
        };
        ListMembersAnswer: {
            members: {
                memberId: components["schemas"]["MemberId"];
                confirmed?: components["schemas"]["Membership"];
                proposed?: components["schemas"]["Membership"];
                proposedBy: components["schemas"]["MemberId"];
            }[];
            next?: string;
        };
        ReadMemberAnswer: {
            memberId: components["schemas"]["MemberId"];
            confirmed?: components["schemas"]["Membership"];
            proposed?: components["schemas"]["Membership"];
            proposedBy: components["schemas"]["MemberId"];
            version: number;
        };
        OpenProgramAnswer: {
            programId: components["schemas"]["ProgramId"];
        };
        ListProgramsAnswer: {
            programs: {
                programId: components["schemas"]["ProgramId"];
                name: string;
                purpose: string;
                currency: components["schemas"]["Currency"];
                timeZone: string;
                languages: components["schemas"]["LanguageTag"][];
                policy?: {
                    policyId: components["schemas"]["PolicyId"];
                    hash: components["schemas"]["Sha256"];
                    /** Format: date */
                    effectiveFrom: string;
                };
                policies: {
                    policyId: components["schemas"]["PolicyId"];
                    hash: components["schemas"]["Sha256"];
                    /** Format: date */
                    effectiveFrom: string;
                }[];
            }[];
            next?: string;
        };
        DraftPolicyAnswer: {
            policyId: components["schemas"]["PolicyId"];
            hash: components["schemas"]["Sha256"];
        };
        DraftPolicyAnswer201: {
            policyId: components["schemas"]["PolicyId"];
            hash: components["schemas"]["Sha256"];
        };
        ReadPolicyAnswer: {
            policyId: components["schemas"]["PolicyId"];
            programId: components["schemas"]["ProgramId"];
            hash: components["schemas"]["Sha256"];
            draftedBy: components["schemas"]["MemberId"];
            ratifiedBy: components["schemas"]["MemberId"][];
            ratifiedFor: components["schemas"]["OrganizationId"][];
            ratification: {
                /** @constant */
                by: "all-members";
            } | {
                /** @constant */
                by: "quorum";
                organizations: number;
            } | {
                /** @constant */
                by: "committee";
                members: number;
            };
            /** Format: date */
            effectiveFrom?: string;
            document: components["schemas"]["ReadOpenApiAnswer"];
        };
        RatifyPolicyAnswer: {
            policyId: components["schemas"]["PolicyId"];
            ratifications: number;
            needed: number;
            missing?: components["schemas"]["OrganizationId"][];
        };
        CheckSanctionsAnswer: {
            id: components["schemas"]["OrganizationId"] | components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "clear" | "hit";
            list: string;
            listVersion: string;
        };
        ResolveSanctionsAnswer: {
            id: components["schemas"]["OrganizationId"] | components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "clear" | "hit" | "listed";
        };
        ListSanctionsAnswer: {
            hits: {
                id: components["schemas"]["OrganizationId"] | components["schemas"]["ApplicationId"];
                payee: string;
                /** @enum {string} */
                status: "hit" | "listed";
                list: string;
                listVersion: string;
                checkedBy: components["schemas"]["MemberId"];
                since: components["schemas"]["Instant"];
            }[];
            next?: string;
        };
        ReceiveDemandAnswer: {
            demandId: components["schemas"]["DemandId"];
            /** @enum {string} */
            status: "received" | "advised" | "answered";
        };
        ListDemandsAnswer: {
            demands: {
                demandId: components["schemas"]["DemandId"];
                /** @enum {string} */
                status: "received" | "advised" | "answered";
                /** @enum {string} */
                source: "court" | "prosecutor" | "police" | "immigration-authority" | "tax-authority" | "other-authority" | "private-party";
                authority?: string;
                /** @enum {string} */
                instrument: "subpoena" | "court-order" | "warrant" | "administrative-request" | "letter" | "other";
                /** Format: date */
                receivedOn: string;
                /** Format: date */
                dueOn?: string;
                registeredAt: components["schemas"]["Instant"];
                asked: number;
                /** @enum {string} */
                advice?: "refuse" | "narrow" | "comply" | "challenge";
                left: number;
            }[];
            next?: string;
        };
        ReadDemandAnswer: {
            demandId: components["schemas"]["DemandId"];
            /** @enum {string} */
            status: "received" | "advised" | "answered";
            /** @enum {string} */
            source: "court" | "prosecutor" | "police" | "immigration-authority" | "tax-authority" | "other-authority" | "private-party";
            authority?: string;
            /** @enum {string} */
            instrument: "subpoena" | "court-order" | "warrant" | "administrative-request" | "letter" | "other";
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            dueOn?: string;
            registeredAt: components["schemas"]["Instant"];
            paperHash?: components["schemas"]["Sha256"];
            about: string[];
            registeredBy: components["schemas"]["MemberId"];
            counsel?: {
                /** @enum {string} */
                advice: "refuse" | "narrow" | "comply" | "challenge";
                grounds: ("no-jurisdiction" | "not-signed-by-a-judge" | "too-broad" | "privileged" | "confidential-lane" | "nothing-held" | "binding-as-served" | "household-consents" | "time-needed")[];
                paperHash?: components["schemas"]["Sha256"];
                by: components["schemas"]["MemberId"];
                advisedAt: components["schemas"]["Instant"];
            };
            answered?: {
                left: {
                    /** @enum {string} */
                    what: "identity" | "case-facts" | "decision-record" | "payment-record" | "policy" | "aggregate";
                    about: string;
                }[];
                by: components["schemas"]["MemberId"];
                answeredAt: components["schemas"]["Instant"];
            };
        };
        OpenFundAnswer: {
            fundId: components["schemas"]["FundId"];
        };
        ListFundsAnswer: {
            funds: {
                fundId: components["schemas"]["FundId"];
                name: string;
                currency: components["schemas"]["Currency"];
                funderId?: components["schemas"]["OrganizationId"];
                restriction?: components["schemas"]["Restriction"];
                receivedMinor: number;
                givenBackMinor: number;
                allottedMinor: number;
                unallottedMinor: number;
                lastDay?: components["schemas"]["LastDay"];
                slices: components["schemas"]["Slice"][];
                gifts: number;
                moves: number;
            }[];
            next?: string;
        };
        ReadFundAnswer: {
            fundId: components["schemas"]["FundId"];
            name: string;
            currency: components["schemas"]["Currency"];
            funderId?: components["schemas"]["OrganizationId"];
            restriction?: components["schemas"]["Restriction"];
            receivedMinor: number;
            givenBackMinor: number;
            allottedMinor: number;
            unallottedMinor: number;
            lastDay?: components["schemas"]["LastDay"];
            slices: components["schemas"]["Slice"][];
            gifts: {
                giftId: components["schemas"]["GiftId"];
                /** Format: date */
                receivedOn: string;
                amountMinor: number;
                reducedMinor: number;
                givenBackMinor: number;
                leftMinor: number;
            }[];
            moves: {
                moveId: components["schemas"]["MoveId"];
                from: {
                    programId: components["schemas"]["ProgramId"];
                    partnerId: components["schemas"]["OrganizationId"];
                    purpose: components["schemas"]["Code"];
                };
                to: {
                    programId: components["schemas"]["ProgramId"];
                    partnerId: components["schemas"]["OrganizationId"];
                    purpose: components["schemas"]["Code"];
                } | "unallotted";
                amountMinor: number;
                reason: components["schemas"]["Code"];
                by: components["schemas"]["MemberId"];
                proposedAt: components["schemas"]["Instant"];
            }[];
        };
        RecordGiftAnswer: {
            fundId: components["schemas"]["FundId"];
            giftId: components["schemas"]["GiftId"];
        };
        ReduceGiftAnswer: {
            fundId: components["schemas"]["FundId"];
            giftId: components["schemas"]["GiftId"];
            unallottedMinor: number;
        };
        AllotAnswer: {
            fundId: components["schemas"]["FundId"];
            unallottedMinor: number;
        };
        ProposeMoveAnswer: {
            fundId: components["schemas"]["FundId"];
            moveId: components["schemas"]["MoveId"];
        };
        DecideMoveAnswer: {
            fundId: components["schemas"]["FundId"];
            moveId: components["schemas"]["MoveId"];
            /** @enum {string} */
            decision: "confirm" | "drop";
        };
        SubmitApplicationAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
            claimCode?: string;
        };
        ReadApplicationAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            status: components["schemas"]["ApplicationStatus"];
            submittedAt: components["schemas"]["Instant"];
            changedAt: components["schemas"]["Instant"];
            /** @constant */
            lane?: "confidential";
            erasedAt?: components["schemas"]["Instant"];
            /** @enum {string} */
            helped?: "yes" | "partly" | "no";
            need: components["schemas"]["Need"];
            requested: components["schemas"]["MoneyTold"];
            version: number;
            householdId: components["schemas"]["HouseholdId"];
            findings: components["schemas"]["Finding"][];
            reason?: components["schemas"]["Code"];
            award?: {
                awardId: components["schemas"]["AwardId"];
                status: components["schemas"]["AwardStatus"];
                stage?: string;
                amount: components["schemas"]["MoneyTold"];
                waitsUntil?: components["schemas"]["Instant"];
                disbursement?: {
                    disbursementId: components["schemas"]["DisbursementId"];
                    status: components["schemas"]["DisbursementStatus"];
                    /** @enum {string} */
                    rail: "bank" | "partner" | "manual";
                };
            } | null;
            appeals?: {
                appealId: components["schemas"]["AppealId"];
                /** @enum {string} */
                status: "open" | "granted" | "stands" | "withdrawn";
                madeAt: components["schemas"]["Instant"];
                /** Format: date */
                dueOn: string;
                isOverdue: boolean;
                answeredAt?: components["schemas"]["Instant"];
            }[];
        };
        ListApplicationsAnswer: {
            applications: {
                applicationId: components["schemas"]["ApplicationId"];
                status: components["schemas"]["ApplicationStatus"];
                submittedAt: components["schemas"]["Instant"];
                changedAt: components["schemas"]["Instant"];
                /** @constant */
                lane?: "confidential";
                erasedAt?: components["schemas"]["Instant"];
                /** @enum {string} */
                helped?: "yes" | "partly" | "no";
                need: components["schemas"]["Need"];
                requested: components["schemas"]["MoneyTold"];
            }[];
            next?: string;
        };
        AmendApplicationAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
        };
        WithdrawApplicationAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
        };
        AnswerFollowUpAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            /** @enum {string} */
            helped: "yes" | "partly" | "no";
            version: number;
        };
        OpenImportAnswer: {
            importId: components["schemas"]["ImportId"];
            /** @constant */
            status: "opened";
            upload: components["schemas"]["Upload"];
        };
        ListImportsAnswer: {
            imports: {
                importId: components["schemas"]["ImportId"];
                programId: components["schemas"]["ProgramId"];
                /** @enum {string} */
                purpose: "applications" | "confidential" | "list";
                /** @enum {string} */
                format: "csv" | "xlsx";
                bytes: number;
                /** @enum {string} */
                status: "opened" | "checking" | "checked" | "failed" | "applying" | "applied" | "dropped";
                openedAt: components["schemas"]["Instant"];
                changedAt: components["schemas"]["Instant"];
                rows?: number;
                checked?: {
                    [key: string]: number;
                };
                applied?: {
                    [key: string]: number;
                };
            }[];
            next?: string;
        };
        ReadImportTemplateAnswer: {
            fileName: string;
            mediaType: string;
            language: string;
            address: string;
            expiresAt: components["schemas"]["Instant"];
        };
        ReadImportAnswer: {
            importId: components["schemas"]["ImportId"];
            programId: components["schemas"]["ProgramId"];
            /** @enum {string} */
            purpose: "applications" | "confidential" | "list";
            /** @enum {string} */
            format: "csv" | "xlsx";
            bytes: number;
            /** @enum {string} */
            status: "opened" | "checking" | "checked" | "failed" | "applying" | "applied" | "dropped";
            openedAt: components["schemas"]["Instant"];
            changedAt: components["schemas"]["Instant"];
            rows?: number;
            checked?: {
                [key: string]: number;
            };
            applied?: {
                [key: string]: number;
            };
            upload?: components["schemas"]["Upload"];
            progress?: {
                /** @enum {string} */
                stage: "checking" | "applying";
                done: number;
                of: number;
            };
            /** @enum {string} */
            failure?: "missing" | "other-content" | "unreadable" | "too-large" | "forbidden" | "too-few";
            refused?: {
                detail: string;
                errors: string[];
            };
            parts?: number;
            codes?: {
                [key: string]: number;
            };
            about?: {
                unknown: string[];
                remarks: {
                    code: components["schemas"]["Code"];
                    detail: string;
                    row?: number;
                    column?: string;
                }[];
                problems: {
                    column: string;
                    code: components["schemas"]["Code"];
                    count: number;
                    firstRow: number;
                    detail: string;
                }[];
            };
            files?: {
                name: string;
                address: string;
            }[];
        };
        ReadImportRowsAnswer: {
            importId: components["schemas"]["ImportId"];
            part: number;
            parts: number;
            rows: {
                row: number;
                partnerRef: string;
                verdict: components["schemas"]["ListVerdict"];
                problems: {
                    column: string;
                    code: components["schemas"]["Code"];
                    detail: string;
                }[];
                like?: {
                    row: number;
                } | {
                    applicationId: components["schemas"]["ApplicationId"];
                };
                /** Format: date */
                mayApplyFrom?: string;
                /** @enum {string} */
                outcome?: "new" | "updated" | "same" | "changed-after-decision" | "changed-since" | "refused" | "left-out";
                applicationId?: components["schemas"]["ApplicationId"];
            }[];
        };
        CheckImportAnswer: {
            importId: components["schemas"]["ImportId"];
            /** @enum {string} */
            status: "opened" | "checking" | "checked" | "failed" | "applying" | "applied" | "dropped";
        };
        RegisterHelperContactAnswer: {
            contact: string;
            /** @enum {string} */
            kind: "phone" | "email";
        };
        ListHelperContactsAnswer: {
            contacts: {
                contact: string;
                /** @enum {string} */
                kind: "phone" | "email";
                memberId?: components["schemas"]["MemberId"];
                registeredAt: components["schemas"]["Instant"];
                registeredBy: components["schemas"]["MemberId"];
            }[];
        };
        RemoveHelperContactAnswer: {
            contact: string;
            /** @constant */
            status: "removed";
        };
        SubmitConfidentialAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
            claimCode?: string;
        };
        AmendConfidentialAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
        };
        ReferPeerAnswer: {
            peerReferralId: components["schemas"]["PeerReferralId"];
            /** @enum {string} */
            status: "offered" | "waiting" | "accepted" | "ended";
        };
        PointToPeerAnswer: {
            /** @constant */
            status: "waiting";
        };
        ListPeerReferralsAnswer: {
            referrals: components["schemas"]["ReadPeerReferralAnswer"][];
            next?: string;
        };
        ReferForServiceAnswer: {
            serviceReferralId: components["schemas"]["ServiceReferralId"];
            /** @constant */
            status: "open";
            /** Format: date */
            expiresOn: string;
        };
        ListServiceReferralsAnswer: {
            referrals: components["schemas"]["ReadServiceReferralAnswer"][];
            next?: string;
        };
        AnswerServiceReferralAnswer: {
            serviceReferralId: components["schemas"]["ServiceReferralId"];
            /** @enum {string} */
            status: "open" | "accepted" | "declined" | "expired" | "helped" | "not-helped" | "withdrawn";
        };
        ReadUnmetNeedsAnswer: {
            quarter: string;
            needs: {
                service: components["schemas"]["Service"];
                area: components["schemas"]["Area"];
                count: number;
            }[];
            otherAreas: {
                service: components["schemas"]["Service"];
                count: number;
            }[];
            others?: number;
            leastTold: number;
        };
        ListReferralsAnswer: {
            referrals: components["schemas"]["ReferredApplication"][];
            next?: string;
        };
        ReadReferralAnswer: {
            application: components["schemas"]["ReferredApplication"];
            identity: components["schemas"]["HouseholdTold"] | null;
            matches: {
                matchId: components["schemas"]["MatchId"];
                /** @enum {string} */
                status: "open" | "same" | "different";
                evidence: string[];
                otherApplicationId: components["schemas"]["ApplicationId"] | null;
                other: components["schemas"]["HouseholdTold"] | null;
            }[];
        };
        ListMatchesAnswer: {
            matches: {
                matchId: components["schemas"]["MatchId"];
                openedAt: components["schemas"]["Instant"];
                evidence: string[];
                sentence: string;
                probabilityPpm?: number;
                model?: string;
                a: components["schemas"]["MatchAsked"];
                b: components["schemas"]["MatchAsked"];
            }[];
            next?: string;
        };
        ReadMatchAnswer: {
            matchId: components["schemas"]["MatchId"];
            openedAt: components["schemas"]["Instant"];
            evidence: string[];
            sentence: string;
            probabilityPpm?: number;
            model?: string;
            /** @enum {string} */
            status: "open" | "same" | "different";
            a: components["schemas"]["MatchSide"];
            b: components["schemas"]["MatchSide"];
            fields: ({
                /** @enum {string} */
                field: "name" | "birthDate" | "phone" | "email" | "address";
                a: string | null;
                b: string | null;
                /** @enum {string} */
                likeness: "same" | "alike" | "different" | "missing";
                marks: {
                    a: number[][];
                    b: number[][];
                };
            } | {
                /** @constant */
                field: "members";
                a: string[];
                b: string[];
                /** @enum {string} */
                likeness: "same" | "alike" | "different" | "missing";
                pairs: {
                    a: number;
                    b: number;
                    /** @enum {string} */
                    likeness: "same" | "alike";
                }[];
            })[];
        };
        DecideMatchAnswer: {
            matchId: components["schemas"]["MatchId"];
            /** @enum {string} */
            status: "same" | "different";
            shared?: ("address" | "email" | "payee" | "phone")[];
        };
        ListSignalsAnswer: {
            signals: {
                signalId: components["schemas"]["SignalId"];
                /** @enum {string} */
                kind: "batch-under-limit" | "one-payee-many-households" | "shared-contact";
                /** @enum {string} */
                status: "open" | "answered";
                raisedAt: components["schemas"]["Instant"];
                grewAt: components["schemas"]["Instant"];
                sentence: string;
                count: number;
                households: number;
                partnerIds: components["schemas"]["OrganizationId"][];
                memberIds: components["schemas"]["MemberId"][];
                /** @enum {string} */
                contact?: "address" | "email" | "phone";
                programId?: components["schemas"]["ProgramId"];
                /** Format: date */
                day?: string;
                limit?: components["schemas"]["MoneyTold"];
                /** @enum {string} */
                answer?: "fine" | "helper" | "concern";
                note?: string;
                answeredBy?: string;
            }[];
            next?: string;
        };
        ReadSignalAnswer: {
            signalId: components["schemas"]["SignalId"];
            /** @enum {string} */
            kind: "batch-under-limit" | "one-payee-many-households" | "shared-contact";
            /** @enum {string} */
            status: "open" | "answered";
            raisedAt: components["schemas"]["Instant"];
            grewAt: components["schemas"]["Instant"];
            sentence: string;
            count: number;
            households: number;
            partnerIds: components["schemas"]["OrganizationId"][];
            memberIds: components["schemas"]["MemberId"][];
            /** @enum {string} */
            contact?: "address" | "email" | "phone";
            programId?: components["schemas"]["ProgramId"];
            /** Format: date */
            day?: string;
            limit?: components["schemas"]["MoneyTold"];
            /** @enum {string} */
            answer?: "fine" | "helper" | "concern";
            note?: string;
            answeredBy?: string;
            applications: {
                applicationId: components["schemas"]["ApplicationId"];
                householdId: components["schemas"]["HouseholdId"];
                partnerId: components["schemas"]["OrganizationId"];
                submittedBy: components["schemas"]["MemberId"];
                submittedAt: components["schemas"]["Instant"];
                /** @enum {string} */
                status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            }[];
            payees: string[];
        };
        AnswerSignalAnswer: {
            signalId: components["schemas"]["SignalId"];
            /** @constant */
            status: "answered";
            /** @enum {string} */
            answer: "fine" | "helper" | "concern";
        };
        AdjudicateAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            awardId?: components["schemas"]["AwardId"];
        };
        DeclineManyAnswer: {
            answers: {
                applicationId: components["schemas"]["ApplicationId"];
                outcome: components["schemas"]["Code"];
                detail?: string;
            }[];
        };
        ReadEvidenceAnswer: {
            awardId: components["schemas"]["AwardId"];
            householdId: components["schemas"]["HouseholdId"];
            shown: {
                /** @constant */
                erased?: true;
                given?: string | null;
                family?: string | null;
                address?: components["schemas"]["AddressTold"] | null;
                evidence?: {
                    kind?: string;
                    seenAt?: string;
                }[];
            };
        };
        ReadDocketAnswer: {
            awards: {
                awardId: components["schemas"]["AwardId"];
                applicationId: components["schemas"]["ApplicationId"];
                partnerId: components["schemas"]["OrganizationId"];
                need: components["schemas"]["Need"];
                size: string;
                amountMinor: number;
                currency: components["schemas"]["Currency"];
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                madeAt: components["schemas"]["Instant"];
                /** @enum {string} */
                awarded: "by-policy" | "by-a-reviewer";
                inLine?: {
                    position: number;
                    since: components["schemas"]["Instant"];
                };
            }[];
            totalMinor: number;
            next?: string;
        };
        CloseDocketAnswer: {
            docketId: components["schemas"]["MeetingId"];
            answers: components["schemas"]["AwardOutcome"][];
            recordHash?: components["schemas"]["Sha256"];
        };
        ReadClosedDocketAnswer: {
            docketId: components["schemas"]["MeetingId"];
            closedAt?: components["schemas"]["Instant"];
            by?: components["schemas"]["MemberId"];
            isApplied: boolean;
            answers: components["schemas"]["AwardOutcome"][];
        };
        OpenMeetingAnswer: {
            meetingId: components["schemas"]["MeetingId"];
            version: number;
            /** Format: date */
            heldOn: string;
            awards: number;
            quorum: number;
            moreWait: boolean;
        };
        ListMeetingsAnswer: {
            meetings: {
                meetingId: components["schemas"]["MeetingId"];
                /** @enum {string} */
                stage: "open" | "closed" | "held";
                /** Format: date */
                heldOn: string;
                openedAt: components["schemas"]["Instant"];
                openedBy: components["schemas"]["MemberId"];
                awards: number;
                quorum: number;
                present: components["schemas"]["MemberId"][];
                attendanceBy?: components["schemas"]["MemberId"];
                isQuorate: boolean;
                closedAt?: components["schemas"]["Instant"];
                closedBy?: components["schemas"]["MemberId"];
                recordHash?: components["schemas"]["Sha256"];
            }[];
            next?: string;
        };
        ReadMeetingAnswer: {
            meetingId: components["schemas"]["MeetingId"];
            /** @enum {string} */
            stage: "open" | "closed" | "held";
            /** Format: date */
            heldOn: string;
            openedAt: components["schemas"]["Instant"];
            openedBy: components["schemas"]["MemberId"];
            awards: number;
            quorum: number;
            present: components["schemas"]["MemberId"][];
            attendanceBy?: components["schemas"]["MemberId"];
            isQuorate: boolean;
            closedAt?: components["schemas"]["Instant"];
            closedBy?: components["schemas"]["MemberId"];
            recordHash?: components["schemas"]["Sha256"];
            version: number;
            recusals: components["schemas"]["Recusal"][];
            consents: {
                by: components["schemas"]["MemberId"];
                awardIds: components["schemas"]["AwardId"][];
            }[];
            seats?: {
                memberId: components["schemas"]["MemberId"];
                roles: components["schemas"]["Role"][];
                /** @constant */
                you?: true;
            }[];
            lines?: {
                awardId: components["schemas"]["AwardId"];
                applicationId: components["schemas"]["ApplicationId"];
                partnerId: components["schemas"]["OrganizationId"];
                need: components["schemas"]["Need"];
                size: string;
                amountMinor: number;
                currency: components["schemas"]["Currency"];
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                madeAt: components["schemas"]["Instant"];
                /** @enum {string} */
                awarded: "by-policy" | "by-a-reviewer";
                status: components["schemas"]["AwardStatus"];
                findings: components["schemas"]["Finding"][];
                openMatches: number;
                isGreen: boolean;
                notGreen: ("decided" | "finding" | "open-match" | "recusal" | "relationship")[];
                needsTwo: boolean;
                consents: components["schemas"]["MemberId"][];
                recused: components["schemas"]["MemberId"][];
                waitsInLine: boolean;
                would?: components["schemas"]["Code"];
                notYours?: {
                    reason: components["schemas"]["RefusalReason"];
                    detail: string;
                };
            }[];
            waiting?: {
                currency: components["schemas"]["Currency"];
                count: number;
                amountMinor: number;
            }[];
            green?: {
                currency: components["schemas"]["Currency"];
                count: number;
                amountMinor: number;
            }[];
            funds?: {
                fundId: components["schemas"]["FundId"];
                name: string;
                currency: components["schemas"]["Currency"];
                beforeMinor: number;
                afterAllMinor: number;
                afterGreenMinor: number;
            }[];
            decisions?: components["schemas"]["MeetingDecision"][];
            minutesHash?: components["schemas"]["Sha256"];
            answers?: components["schemas"]["AwardOutcome"][];
        };
        ReadMinutesAnswer: {
            meetingId: components["schemas"]["MeetingId"];
            recordHash?: components["schemas"]["Sha256"];
            minutes: {
                form: string;
                meetingId: components["schemas"]["MeetingId"];
                /** Format: date */
                heldOn?: string;
                openedAt?: components["schemas"]["Instant"];
                openedBy?: components["schemas"]["MemberId"];
                agenda?: components["schemas"]["AwardId"][];
                quorum?: number;
                present: components["schemas"]["MemberId"][];
                attendanceBy?: components["schemas"]["MemberId"];
                recusals: components["schemas"]["Recusal"][];
                consents: {
                    by: components["schemas"]["MemberId"];
                    awardIds: components["schemas"]["AwardId"][];
                }[];
                decisions: components["schemas"]["MeetingDecision"][];
                closedAt: components["schemas"]["Instant"];
                closedBy: components["schemas"]["MemberId"];
                minutesHash?: components["schemas"]["Sha256"];
                answers: components["schemas"]["AwardOutcome"][];
            };
        };
        RecordAttendanceAnswer: {
            meetingId: components["schemas"]["MeetingId"];
            version: number;
            present: number;
            quorum: number;
        };
        RecuseAnswer: {
            meetingId: components["schemas"]["MeetingId"];
            version: number;
            recusedFrom: components["schemas"]["AwardId"][];
        };
        ConsentAnswer: {
            meetingId: components["schemas"]["MeetingId"];
            version: number;
            consentedTo: components["schemas"]["AwardId"][];
        };
        ProposeOverrideAnswer: {
            overrideId: components["schemas"]["OverrideId"];
            /** @enum {string} */
            status: "proposed" | "confirmed" | "refused";
        };
        ListOverridesAnswer: {
            overrides: ({
                /** @constant */
                of: "household-cap";
                awardId: components["schemas"]["AwardId"];
                overrideId: components["schemas"]["OverrideId"];
                proposedBy: components["schemas"]["MemberId"];
                proposedAt: components["schemas"]["Instant"];
                confirmedBy?: components["schemas"]["MemberId"];
                /** @enum {string} */
                status: "proposed" | "confirmed" | "refused";
                reason: components["schemas"]["Code"];
                /** Format: date */
                until: string;
            } | {
                /** @constant */
                of: "approver-limit";
                memberId: components["schemas"]["MemberId"];
                limitMinor: number;
                currency: components["schemas"]["Currency"];
                overrideId: components["schemas"]["OverrideId"];
                proposedBy: components["schemas"]["MemberId"];
                proposedAt: components["schemas"]["Instant"];
                confirmedBy?: components["schemas"]["MemberId"];
                /** @enum {string} */
                status: "proposed" | "confirmed" | "refused";
                reason: components["schemas"]["Code"];
                /** Format: date */
                until: string;
            })[];
            next?: string;
        };
        DiscloseRelationshipAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            /** @constant */
            disclosed: true;
            actedBefore: string[];
        };
        ListRelationshipsAnswer: {
            relationships: {
                applicationId: components["schemas"]["ApplicationId"];
                memberId: components["schemas"]["MemberId"];
                organizationId?: components["schemas"]["OrganizationId"];
                disclosedAt: components["schemas"]["Instant"];
                status: ("submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn") | null;
                actedBefore: string[];
                award?: {
                    awardId: components["schemas"]["AwardId"];
                    status: components["schemas"]["AwardStatus"];
                    amountMinor: number;
                    currency: components["schemas"]["Currency"];
                };
            }[];
            next?: string;
        };
        ReadWaitingListAnswer: {
            partnerId: components["schemas"]["OrganizationId"];
            awards: {
                position: number;
                awardId: components["schemas"]["AwardId"];
                applicationId: components["schemas"]["ApplicationId"];
                programId: components["schemas"]["ProgramId"];
                need: components["schemas"]["Need"];
                since: components["schemas"]["Instant"];
                amountMinor: number;
                currency: components["schemas"]["Currency"];
            }[];
            next?: string;
        };
        ListReissuesAnswer: {
            awards: {
                awardId: components["schemas"]["AwardId"];
                applicationId: components["schemas"]["ApplicationId"];
                partnerId: components["schemas"]["OrganizationId"];
                programId: components["schemas"]["ProgramId"];
                need: components["schemas"]["Need"];
                amountMinor: number;
                currency: components["schemas"]["Currency"];
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                attempt: number;
                ended: {
                    status: components["schemas"]["DisbursementStatus"] | "lapsed";
                    reason: string;
                    since: components["schemas"]["Instant"];
                    disbursementId?: components["schemas"]["DisbursementId"];
                };
                proposed?: {
                    by: components["schemas"]["MemberId"];
                    reason: components["schemas"]["Code"];
                };
            }[];
            totalMinor: number;
            next?: string;
        };
        PreviewReissuesAnswer: {
            awards: ({
                awardId: components["schemas"]["AwardId"];
                would: components["schemas"]["Code"];
                detail: string;
            } | {
                awardId: components["schemas"]["AwardId"];
                would: components["schemas"]["Code"];
                attempt: number;
                amountMinor: number;
                currency: components["schemas"]["Currency"];
                feeMinor: number;
                draws: {
                    fundId: components["schemas"]["FundId"];
                    purpose: components["schemas"]["Code"];
                    amountMinor: number;
                }[];
            })[];
            wouldBePaid: {
                count: number;
                amountMinor: number;
                feeMinor: number;
            };
        };
        ProposeReissuesAnswer: {
            answers: components["schemas"]["AwardOutcome"][];
        };
        RequestPayeeAnswer: {
            /** @constant */
            status: "ready";
        } | {
            /** @constant */
            status: "to-onboard";
            /** Format: uri */
            onboardingUrl: string;
            expiresAt: components["schemas"]["Instant"];
        };
        ListPayeeChangesAnswer: {
            changes: {
                payeeOf: components["schemas"]["HouseholdId"] | components["schemas"]["OrganizationId"];
                /** @enum {string} */
                kind: "household" | "organization";
                version: number;
                since: components["schemas"]["Instant"];
                askedBy: components["schemas"]["MemberId"][];
                underWay: {
                    id: components["schemas"]["PaymentId"];
                    status: components["schemas"]["DisbursementStatus"];
                    amountMinor: number;
                    currency: components["schemas"]["Currency"];
                    intendedAt: components["schemas"]["Instant"];
                }[];
            }[];
            next?: string;
        };
        DecidePayeeChangeAnswer: {
            payeeOf: components["schemas"]["HouseholdId"] | components["schemas"]["OrganizationId"];
            /** @enum {string} */
            status: "requested" | "opened" | "ready" | "restricted" | "changed" | "closing" | "closed";
        };
        ClosePayeeAnswer: {
            householdId: components["schemas"]["HouseholdId"];
            /** @constant */
            status: "closed";
        };
        ClosePayeeAnswer202: {
            householdId: components["schemas"]["HouseholdId"];
            /** @constant */
            status: "closing-requested";
        };
        HearOfAccountAnswer: {
            heard: string;
        };
        AdvanceAnswer: {
            advanceId: null;
            disbursementIds: components["schemas"]["DisbursementId"][];
        };
        AdvanceAnswer202: {
            advanceId: components["schemas"]["AdvanceId"];
            amountMinor: number;
            currency: components["schemas"]["Currency"];
            disbursementIds: components["schemas"]["DisbursementId"][];
        };
        ReadAdvanceAnswer: {
            advanceId: components["schemas"]["AdvanceId"];
            partnerId: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            status: "intended" | "released" | "held" | "settled" | "failed" | "returned";
            amountMinor: number;
            currency: components["schemas"]["Currency"];
            disbursementIds: components["schemas"]["DisbursementId"][];
            intendedAt: components["schemas"]["Instant"];
        };
        ListDisbursementsAnswer: {
            /** @enum {string} */
            queue: "waiting-for-payee" | "waiting-for-advance" | "to-hand-over" | "to-confirm" | "waiting-for-register" | "to-issue" | "to-clear" | "stale" | "in-flight" | "held";
            disbursements: {
                id: components["schemas"]["DisbursementId"] | components["schemas"]["AwardId"] | components["schemas"]["AdvanceId"];
                status: components["schemas"]["DisbursementStatus"] | components["schemas"]["AwardStatus"];
                partnerId: components["schemas"]["OrganizationId"];
                amountMinor: number;
                currency: components["schemas"]["Currency"];
                since: components["schemas"]["Instant"];
                days: number;
                /** @constant */
                hasCode?: true;
                advanceId?: components["schemas"]["AdvanceId"];
                reason?: string;
                registerId?: components["schemas"]["RegisterId"];
                checkNumber?: string;
                /** Format: date */
                issuedOn?: string;
                /** Format: date */
                staleOn?: string;
                /** Format: date */
                escheatOn?: string;
                isStale?: boolean;
            }[];
            next?: string;
        };
        HandOverAnswer: {
            disbursementId: components["schemas"]["DisbursementId"];
            status: components["schemas"]["DisbursementStatus"];
        };
        IssueCodeAnswer: {
            disbursementId: components["schemas"]["DisbursementId"];
            /** @constant */
            status: "code-issued";
            code?: string;
        };
        InquireAnswer: {
            paymentId: components["schemas"]["PaymentId"];
            status: components["schemas"]["DisbursementStatus"];
            isKnown: boolean;
        };
        DeclareUnpaidAnswer: {
            paymentId: components["schemas"]["PaymentId"];
            /** @constant */
            status: "held";
            waitsFor: string;
        };
        ConfirmUnpaidAnswer: {
            paymentId: components["schemas"]["PaymentId"];
            /** @constant */
            status: "failed";
        };
        RecordRefundAnswer: {
            partnerId: components["schemas"]["OrganizationId"];
            refundId: components["schemas"]["TreasuryId"];
        };
        ReadStandingAnswer: {
            partnerId: components["schemas"]["OrganizationId"];
            standings: {
                currency: components["schemas"]["Currency"];
                advancedMinor: number;
                confirmedMinor: number;
                unclaimedMinor: number;
                refundedMinor: number;
                owedMinor: number;
                toHandOverMinor: number;
                dueMinor: number;
            }[];
        };
        PrepareRegisterAnswer: {
            registerId: null;
            disbursementIds: components["schemas"]["DisbursementId"][];
        };
        PrepareRegisterAnswer201: {
            registerId: components["schemas"]["RegisterId"];
            amountMinor: number;
            currency: components["schemas"]["Currency"];
            disbursementIds: components["schemas"]["DisbursementId"][];
        };
        ListRegistersAnswer: {
            /** @enum {string} */
            status: "prepared" | "released";
            registers: {
                registerId: components["schemas"]["RegisterId"];
                /** @enum {string} */
                status: "prepared" | "released" | "dropped";
                amountMinor: number;
                currency: components["schemas"]["Currency"];
                checks: number;
                preparedBy: components["schemas"]["MemberId"];
                preparedAt: components["schemas"]["Instant"];
                releasedBy?: components["schemas"]["MemberId"];
                releasedAt?: components["schemas"]["Instant"];
                exports: number;
                reason?: string;
            }[];
            next?: string;
        };
        ReadRegisterAnswer: {
            registerId: components["schemas"]["RegisterId"];
            /** @enum {string} */
            status: "prepared" | "released" | "dropped";
            amountMinor: number;
            currency: components["schemas"]["Currency"];
            checks: number;
            preparedBy: components["schemas"]["MemberId"];
            preparedAt: components["schemas"]["Instant"];
            releasedBy?: components["schemas"]["MemberId"];
            releasedAt?: components["schemas"]["Instant"];
            exports: number;
            reason?: string;
            lines: {
                line: number;
                disbursementId: components["schemas"]["DisbursementId"];
                partnerId: components["schemas"]["OrganizationId"];
                amountMinor: number;
                status: components["schemas"]["DisbursementStatus"];
                checkNumber?: string;
                /** Format: date */
                issuedOn?: string;
                /** Format: date */
                clearedOn?: string;
            }[];
        };
        ReleaseRegisterAnswer: {
            registerId: components["schemas"]["RegisterId"];
            /** @constant */
            status: "released";
        };
        DropRegisterAnswer: {
            registerId: components["schemas"]["RegisterId"];
            /** @constant */
            status: "dropped";
        };
        ExportRegisterAnswer: {
            registerId: components["schemas"]["RegisterId"];
            fileName: string;
            csv: string;
        };
        RecordResultsAnswer: {
            registerId: components["schemas"]["RegisterId"];
            preview: boolean;
            summary: {
                issued: number;
                cleared: number;
                voided: number;
                unchanged: number;
                refused: number;
                elsewhere: number;
            };
            lines: {
                row: number;
                disbursementId?: string;
                /** @enum {string} */
                outcome: "issued" | "cleared" | "voided" | "unchanged" | "refused";
                code?: string;
                detail?: string;
            }[];
        };
        HearOfPaymentAnswer: {
            /** @enum {string} */
            heard: "moved" | "unchanged" | "unknown-payment" | "not-arrived" | "nothing-to-do";
        };
        ReconcileAnswer: {
            reconciliationId: components["schemas"]["ReconciliationId"];
            at: components["schemas"]["Instant"];
            asked: number;
            moved: number;
            held: number;
            ready: number;
            lapsed: number;
            figures: {
                [key: string]: number;
            };
            breaks: {
                code: components["schemas"]["Code"];
                about: string;
                expectedMinor: number;
                foundMinor: number;
                currency?: components["schemas"]["Currency"];
                breakId?: components["schemas"]["BreakId"];
            }[];
            opening?: {
                at: components["schemas"]["Instant"];
                figures: {
                    [key: string]: number;
                };
            };
            isWhole?: boolean;
            equations?: {
                name: string;
                currency: components["schemas"]["Currency"];
                expectedMinor: number;
                foundMinor: number;
                /** @enum {string} */
                state: "whole" | "broken" | "moving" | "explained";
            }[];
            ageing?: {
                partnerId: components["schemas"]["OrganizationId"];
                currency: components["schemas"]["Currency"];
                upTo30Minor: number;
                upTo60Minor: number;
                upTo90Minor: number;
                over90Minor: number;
            }[];
            heldPayments?: {
                id: components["schemas"]["PaymentId"];
                reason: string;
                since: components["schemas"]["Instant"];
                amountMinor: number;
                currency: components["schemas"]["Currency"];
            }[];
        };
        ListBreaksAnswer: {
            breaks: {
                breakId: components["schemas"]["BreakId"];
                /** @enum {string} */
                status: "open" | "explained" | "gone";
                code: components["schemas"]["Code"];
                about: string;
                sentence: string;
                expectedMinor: number;
                foundMinor: number;
                currency: components["schemas"]["Currency"];
                foundAt: components["schemas"]["Instant"];
                changedAt: components["schemas"]["Instant"];
                ageDays: number;
                owner: string;
                blocks: string;
                todo: string;
                mayBeExplained: boolean;
                slices: components["schemas"]["BreakSlice"][];
                explanation?: components["schemas"]["BreakExplanation"];
            }[];
            next?: string;
        };
        ReadBreakAnswer: {
            breakId: components["schemas"]["BreakId"];
            /** @enum {string} */
            status: "open" | "explained" | "gone";
            code: components["schemas"]["Code"];
            about: string;
            sentence: string;
            expectedMinor: number;
            foundMinor: number;
            currency: components["schemas"]["Currency"];
            foundAt: components["schemas"]["Instant"];
            changedAt: components["schemas"]["Instant"];
            ageDays: number;
            owner: string;
            blocks: string;
            todo: string;
            mayBeExplained: boolean;
            slices: components["schemas"]["BreakSlice"][];
            explanation?: components["schemas"]["BreakExplanation"];
            version: number;
        };
        AssignBreakAnswer: {
            breakId: components["schemas"]["BreakId"];
            version: number;
        };
        ReadReportAnswer: {
            madeAt: components["schemas"]["Instant"];
            from: string;
            until: string;
            currencies: {
                currency: components["schemas"]["Currency"];
                total: {
                    receivedMinor: number;
                    allottedMinor: number;
                    grants: number;
                    approvedMinor: number;
                    encumberedMinor: number;
                    paidMinor: number;
                    returnedMinor: number;
                    disencumberedMinor: number;
                };
                byMonth: components["schemas"]["MoneyMoved"][];
                byFund: components["schemas"]["MoneyMoved"][];
                byPartner: components["schemas"]["MoneyMoved"][];
                byNeed: components["schemas"]["MoneyMoved"][];
                today: {
                    receivedMinor: number;
                    unallottedMinor: number;
                    availableMinor: number;
                    encumberedMinor: number;
                    spentMinor: number;
                    differenceMinor: number;
                };
                funds: {
                    fundId: components["schemas"]["FundId"];
                    name: string;
                    receivedMinor: number;
                    unallottedMinor: number;
                    availableMinor: number;
                    encumberedMinor: number;
                    spentMinor: number;
                    differenceMinor: number;
                }[];
                slices: components["schemas"]["Slice"][];
            }[];
            grants: {
                approved: number;
                waiting: number;
                paid: number;
                returned: number;
                disencumbered: number;
            };
            appeals: {
                made: number;
                answered: number;
                granted: number;
                stood: number;
                withdrawn: number;
                open: number;
                overdue: number;
                late: number;
            };
            daysToPaid: {
                grants: number;
                p50?: number;
                p90?: number;
            };
            partners: {
                [key: string]: string;
            };
            waiting: {
                queue: string;
                count: number;
                isMore: boolean;
                oldestSince?: components["schemas"]["Instant"];
            }[];
        };
        ExportReportAnswer: {
            from: string;
            until: string;
            links: {
                [key: string]: string;
            };
            expiresAt: components["schemas"]["Instant"];
        };
        ReadAwardRecordAnswer: {
            awardId: components["schemas"]["AwardId"];
            drawnUpAt: components["schemas"]["Instant"];
            program: {
                programId: components["schemas"]["ProgramId"];
                name?: string;
                purpose?: string;
                currency: components["schemas"]["Currency"];
                policy: {
                    policyId: components["schemas"]["PolicyId"];
                    hash: components["schemas"]["Sha256"];
                    version: number;
                    /** Format: date */
                    inForceFrom?: string;
                    draftedBy: components["schemas"]["MemberId"];
                    ratifiedBy: components["schemas"]["MemberId"][];
                    ratifiedFor: components["schemas"]["OrganizationId"][];
                };
            };
            criteria: {
                code: components["schemas"]["Code"];
                kind: components["schemas"]["Code"];
                rule?: unknown;
                /** @enum {string} */
                outcome: "pass" | "fail" | "unknown";
                sentence: string;
            }[];
            aid: {
                kind: string;
                need: components["schemas"]["Need"];
                area: string;
                householdSize: string;
                language: string;
                askedMinor: number;
                amountMinor: number;
                currency: components["schemas"]["Currency"];
            };
            selection: {
                applicationId: components["schemas"]["ApplicationId"];
                partnerId: components["schemas"]["OrganizationId"];
                partner?: string;
                cameBy: string;
                takenBy: components["schemas"]["MemberId"][];
                submittedAt: components["schemas"]["Instant"];
                screenedAt?: components["schemas"]["Instant"];
                decidedBy: string;
                adjudicatedBy?: components["schemas"]["MemberId"];
                adjudicatedAt?: components["schemas"]["Instant"];
                reason?: string;
                matches: {
                    matchId: components["schemas"]["MatchId"];
                    /** @enum {string} */
                    status: "open" | "same" | "different";
                    evidence: string[];
                    decidedBy?: string;
                    reason?: string;
                }[];
                appeals: {
                    appealId: components["schemas"]["AppealId"];
                    grantedAt: components["schemas"]["Instant"];
                }[];
            };
            relationship: {
                disclosed: boolean;
                members: string[];
            };
            notice: {
                noticeVersion: string;
                language: string;
                givenAt: components["schemas"]["Instant"];
            };
            approval: {
                status: components["schemas"]["AwardStatus"];
                approversNeeded: 1 | 2;
                approvals: {
                    act: string;
                    by: components["schemas"]["MemberId"];
                    at: components["schemas"]["Instant"];
                    meetingId?: components["schemas"]["MeetingId"];
                    attempt?: number;
                    overrideId?: components["schemas"]["OverrideId"];
                }[];
                meetings: {
                    meetingId: components["schemas"]["MeetingId"];
                    /** Format: date */
                    heldOn?: string;
                    closedAt?: components["schemas"]["Instant"];
                    closedBy?: components["schemas"]["MemberId"];
                    quorum?: number;
                    present: components["schemas"]["MemberId"][];
                    recusals: {
                        by: components["schemas"]["MemberId"];
                        /** @enum {string} */
                        because: "relationship" | "other";
                    }[];
                    consents: components["schemas"]["MemberId"][];
                    /** @enum {string} */
                    decision?: "approve" | "send-back" | "reissue" | "drop-reissue";
                    answer?: string;
                    minutesHash?: components["schemas"]["Sha256"];
                    recordHash?: components["schemas"]["Sha256"];
                }[];
            };
            funding: {
                attempt: number;
                fundId: components["schemas"]["FundId"];
                fund?: string;
                funder?: string;
                restriction: components["schemas"]["ReadOpenApiAnswer"];
                purpose: string;
                amountMinor: number;
            }[];
            payments: {
                attempt: number;
                disbursementId: components["schemas"]["DisbursementId"];
                rail: string;
                status: string;
                amountMinor: number;
                currency: components["schemas"]["Currency"];
                intendedAt: components["schemas"]["Instant"];
                paidAt?: components["schemas"]["Instant"];
                providerReference?: string;
                requestHash?: components["schemas"]["Sha256"];
                receiptNumber?: string;
                receiptHash?: components["schemas"]["Sha256"];
                confirmedHow?: string;
                advanceId?: components["schemas"]["AdvanceId"];
                advanceReference?: string;
                checkNumber?: string;
                /** Format: date */
                issuedOn?: string;
                /** Format: date */
                clearedOn?: string;
                /** Format: date */
                escheatOn?: string;
                reason?: string;
                steps: {
                    at: components["schemas"]["Instant"];
                    event: string;
                    by: string;
                    note?: string;
                }[];
            }[];
            evidenceSeen: string[];
            sanctions: {
                household?: components["schemas"]["SanctionsChecked"];
                partner?: components["schemas"]["SanctionsChecked"];
            };
            retention: {
                unawardedDays: number;
                awardedDays: number;
            };
            identity: {
                householdId: components["schemas"]["HouseholdId"];
                standsAsOf?: components["schemas"]["HouseholdId"];
                where: string;
                erasedAt?: components["schemas"]["Instant"];
                /** Format: date */
                keptUntil?: string;
                legalHold: boolean;
            };
            streams: {
                stream: string;
                events: number;
                headHash: components["schemas"]["Sha256"];
            }[];
            gaps: {
                row: string;
                lacks: string;
            }[];
        };
        AskPublicationAnswer: {
            publicationId: components["schemas"]["PublicationId"];
            /** @enum {string} */
            status: "asked" | "drafted" | "signed-once" | "signed-off" | "published" | "refused" | "dropped";
        };
        ListPublicationsAnswer: {
            publications: components["schemas"]["ReadPublicationAnswer"][];
            next?: string;
        };
        ReadPublicationAnswer: {
            publicationId: components["schemas"]["PublicationId"];
            template: components["schemas"]["PublicationTemplate"];
            templateVersion: number;
            version: number | null;
            /** @enum {string} */
            audience: "public" | "funder" | "members" | "committee" | "filer";
            period: components["schemas"]["PublicationPeriod"];
            scope: components["schemas"]["PublicationScope"];
            currency: components["schemas"]["Currency"];
            publisher: string;
            cutOff: components["schemas"]["PublicationCutOff"];
            documentHash: components["schemas"]["Sha256"] | null;
            publishedAt: components["schemas"]["Instant"] | null;
            forms: components["schemas"]["PublicationForm"][];
        };
        ListOwnPublicationsAnswer: {
            publications: {
                publicationId: components["schemas"]["PublicationId"];
                template: components["schemas"]["PublicationTemplate"];
                templateVersion: number;
                version: number | null;
                /** @enum {string} */
                audience: "public" | "funder" | "members" | "committee" | "filer";
                period: components["schemas"]["PublicationPeriod"];
                scope: components["schemas"]["PublicationScope"];
                currency: components["schemas"]["Currency"];
                publisher: string;
                cutOff: components["schemas"]["PublicationCutOff"];
                documentHash: components["schemas"]["Sha256"] | null;
                publishedAt: components["schemas"]["Instant"] | null;
                forms: components["schemas"]["PublicationForm"][];
                /** @enum {string} */
                status?: "asked" | "drafted" | "signed-once" | "signed-off" | "published" | "refused" | "dropped";
                askedBy?: components["schemas"]["MemberId"];
                askedAt?: components["schemas"]["Instant"];
                changedAt?: components["schemas"]["Instant"];
                signatures?: {
                    by: components["schemas"]["MemberId"];
                    at: components["schemas"]["Instant"];
                }[];
                refused?: components["schemas"]["PublicationRefused"];
                /** @enum {string} */
                dropReason?: "mistaken" | "figures-in-doubt" | "not-needed" | "asked-anew";
                audit?: {
                    checked: number;
                    warned: number;
                    solved: number;
                    moved?: number;
                };
                made?: components["schemas"]["PublicationMade"];
            }[];
            next?: string;
        };
        ReadOwnPublicationAnswer: {
            publicationId: components["schemas"]["PublicationId"];
            template: components["schemas"]["PublicationTemplate"];
            templateVersion: number;
            version: number | null;
            /** @enum {string} */
            audience: "public" | "funder" | "members" | "committee" | "filer";
            period: components["schemas"]["PublicationPeriod"];
            scope: components["schemas"]["PublicationScope"];
            currency: components["schemas"]["Currency"];
            publisher: string;
            cutOff: components["schemas"]["PublicationCutOff"];
            documentHash: components["schemas"]["Sha256"] | null;
            publishedAt: components["schemas"]["Instant"] | null;
            forms: components["schemas"]["PublicationForm"][];
            /** @enum {string} */
            status?: "asked" | "drafted" | "signed-once" | "signed-off" | "published" | "refused" | "dropped";
            askedBy?: components["schemas"]["MemberId"];
            askedAt?: components["schemas"]["Instant"];
            changedAt?: components["schemas"]["Instant"];
            signatures?: {
                by: components["schemas"]["MemberId"];
                at: components["schemas"]["Instant"];
            }[];
            refused?: components["schemas"]["PublicationRefused"];
            /** @enum {string} */
            dropReason?: "mistaken" | "figures-in-doubt" | "not-needed" | "asked-anew";
            audit?: {
                checked: number;
                warned: number;
                solved: number;
                moved?: number;
            };
            made?: components["schemas"]["PublicationMade"];
            progress?: {
                stage: string;
                done: number;
                of: number;
                startedAt?: components["schemas"]["Instant"];
            };
        };
        ListCheckpointsAnswer: {
            checkpoints: {
                size: number;
                root: components["schemas"]["Sha256"];
                at: components["schemas"]["Instant"];
                note: string;
            }[];
            next?: number;
        };
        ProveInclusionAnswer: {
            leaf: number;
            size: number;
            hash: components["schemas"]["Sha256"];
            proof: components["schemas"]["Sha256"][];
            checkpoint?: string;
        };
        ProveConsistencyAnswer: {
            from: number;
            to: number;
            proof: components["schemas"]["Sha256"][];
        };
        AskErasureAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            householdId: components["schemas"]["HouseholdId"];
            /** @constant */
            status: "asked";
        };
        ReadErasureAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            householdId: components["schemas"]["HouseholdId"];
            /** @enum {string} */
            status: "none" | "asked" | "confirmed" | "erased";
            askedAt?: components["schemas"]["Instant"];
            confirmedAt?: components["schemas"]["Instant"];
            /** @enum {string} */
            reason?: "household-asked" | "partner-asked" | "entered-by-mistake" | "retention-ended";
            erasedAt?: components["schemas"]["Instant"];
            backupsUntil?: components["schemas"]["Instant"];
            haveBackupsPassed?: boolean;
            /** Format: date */
            keptUntil?: string;
            keptEndedAt?: components["schemas"]["Instant"];
            isHeld?: boolean;
            account?: ("requested" | "opened" | "ready" | "restricted" | "changed" | "closing" | "closed") | "none";
            households?: number;
        };
        ListErasuresAnswer: {
            erasures: {
                householdId: components["schemas"]["HouseholdId"];
                /** @enum {string} */
                reason?: "household-asked" | "partner-asked" | "entered-by-mistake" | "retention-ended";
                askedAt?: components["schemas"]["Instant"];
                askedBy?: components["schemas"]["MemberId"];
                confirmedAt?: components["schemas"]["Instant"];
                households?: number;
                erasedAt?: components["schemas"]["Instant"];
                /** Format: date */
                keptUntil?: string;
            }[];
            next?: string;
        };
        DecideErasureAnswer: {
            householdId: components["schemas"]["HouseholdId"];
            /** @constant */
            status: "dropped";
        };
        DecideErasureAnswer202: {
            householdId: components["schemas"]["HouseholdId"];
            /** @constant */
            status: "confirmed";
            households: number;
        };
        ListHoldsAnswer: {
            holds: {
                householdId: components["schemas"]["HouseholdId"];
                reason: components["schemas"]["Code"];
                demandId?: components["schemas"]["DemandId"];
                placedAt: components["schemas"]["Instant"];
            }[];
            next?: string;
        };
        PlaceHoldAnswer: {
            householdId: components["schemas"]["HouseholdId"];
            /** @constant */
            status: "held";
        };
        LiftHoldAnswer: {
            householdId: components["schemas"]["HouseholdId"];
            /** @enum {string} */
            status: "lifted" | "held";
        };
        LiftHoldAnswer202: {
            householdId: components["schemas"]["HouseholdId"];
            /** @constant */
            status: "lifting-requested";
        };
        ReadKeptRecordAnswer: {
            householdId: components["schemas"]["HouseholdId"];
            keptUntil: string | null;
            records: {
                name: {
                    given?: string;
                    family?: string;
                };
                address: components["schemas"]["AddressTold"] | null;
                applicationId: components["schemas"]["ApplicationId"];
                awardId: components["schemas"]["AwardId"];
                disbursementId: components["schemas"]["DisbursementId"];
                amountMinor: number;
                currency: components["schemas"]["Currency"];
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                paidAt: components["schemas"]["Instant"];
            }[];
        };
        ConnectFormAnswer: {
            formId: components["schemas"]["FormId"];
            /** @enum {string} */
            status: "open" | "closed";
            mappingVersion: number;
            secretNumber: number;
            address: string;
            secret: components["schemas"]["Sha256"];
        };
        ListFormsAnswer: {
            forms: {
                formId: components["schemas"]["FormId"];
                /** @enum {string} */
                status: "open" | "closed";
                /** @enum {string} */
                provider: "kobo" | "odk";
                formKey: string;
                programId: components["schemas"]["ProgramId"];
                mappingVersion: number;
                secretNumber: number;
                connectedAt: components["schemas"]["Instant"];
                address: string;
                pull?: components["schemas"]["FormPull"];
            }[];
            next?: string;
        };
        ReadFormTemplateAnswer: {
            fileName: string;
            mediaType: string;
            address: string;
            expiresAt: components["schemas"]["Instant"];
        };
        ReadTemplateMappingAnswer: {
            mapping: components["schemas"]["FormMappingTold"][];
            questions: components["schemas"]["FormQuestionTold"][];
        };
        ReadFormAnswer: {
            formId: components["schemas"]["FormId"];
            /** @enum {string} */
            status: "open" | "closed";
            /** @enum {string} */
            provider: "kobo" | "odk";
            formKey: string;
            programId: components["schemas"]["ProgramId"];
            mappingVersion: number;
            secretNumber: number;
            connectedAt: components["schemas"]["Instant"];
            address: string;
            pull?: components["schemas"]["FormPull"];
            mapping: components["schemas"]["FormMappingTold"][];
        };
        ChangeMappingAnswer: {
            formId: components["schemas"]["FormId"];
            /** @enum {string} */
            status: "open" | "closed";
            mappingVersion: number;
        };
        ChangeSecretAnswer: {
            formId: components["schemas"]["FormId"];
            /** @enum {string} */
            status: "open" | "closed";
            secretNumber: number;
            formerUntilAt: components["schemas"]["Instant"];
            secret: components["schemas"]["Sha256"];
        };
        SetPullAnswer: {
            formId: components["schemas"]["FormId"];
            /** @enum {string} */
            status: "open" | "closed";
            pull: {
                server: string;
                project?: number;
            };
        };
        CloseFormAnswer: {
            formId: components["schemas"]["FormId"];
            /** @enum {string} */
            status: "open" | "closed";
        };
        ReceiveSubmissionAnswer: {
            submissionId: components["schemas"]["SubmissionId"];
            /** @enum {string} */
            status: "known" | "older" | "dropped";
        };
        ReceiveSubmissionAnswer202: {
            submissionId: components["schemas"]["SubmissionId"];
            /** @constant */
            status: "received";
        };
        ListSubmissionsAnswer: {
            submissions: {
                submissionId: components["schemas"]["SubmissionId"];
                formRef: string;
                /** @enum {string} */
                status: "received" | "taken" | "refused" | "dropped";
                /** @enum {string} */
                way: "webhook" | "pull";
                versions: number;
                receivedAt: components["schemas"]["Instant"];
                changedAt: components["schemas"]["Instant"];
                applicationId?: components["schemas"]["ApplicationId"];
                /** @enum {string} */
                taken?: "new" | "updated" | "same" | "changed-after-decision";
                reason?: components["schemas"]["Code"];
                detail?: string;
                errors?: {
                    question: string;
                    column: string;
                    code: components["schemas"]["Code"];
                    detail: string;
                }[];
            }[];
            next?: string;
        };
        DropSubmissionAnswer: {
            submissionId: components["schemas"]["SubmissionId"];
            /** @constant */
            status: "dropped";
        };
        ReadStatusAnswer: {
            reference: string;
            stage: string;
            said: string;
            reason?: string;
            why?: string;
            doNow: string;
            /** Format: date */
            date?: string;
            dateSaid?: string;
            phone?: string;
            language: components["schemas"]["LanguageTag"];
            /** @enum {string} */
            direction: "ltr" | "rtl";
            appeal?: {
                /** @enum {string} */
                is: "possible" | "open" | "granted" | "stands" | "withdrawn";
                /** Format: date */
                until?: string;
                /** Format: date */
                dueOn?: string;
                words?: string;
            };
            note?: {
                said: string;
                language: components["schemas"]["LanguageTag"];
                /** @enum {string} */
                direction: "ltr" | "rtl";
            };
            canStepBack: boolean;
        };
        StepBackAnswer: {
            reference: string;
            stage: string;
        };
        IssueClaimCodeAnswer: {
            applicationId: components["schemas"]["ApplicationId"];
            claimCode: string;
        } | {
            applicationId: components["schemas"]["ApplicationId"];
            /** @constant */
            hasEnded: true;
        };
        MakeAppealAnswer: {
            appealId: components["schemas"]["AppealId"];
            /** @enum {string} */
            status: "open" | "granted" | "stands" | "withdrawn";
            /** Format: date */
            dueOn: string;
        };
        WithdrawOwnAppealAnswer: {
            appealId: components["schemas"]["AppealId"];
            /** @enum {string} */
            status: "open" | "granted" | "stands" | "withdrawn";
        };
        ListAppealsAnswer: {
            appeals: {
                appealId: components["schemas"]["AppealId"];
                applicationId: components["schemas"]["ApplicationId"];
                partnerId: components["schemas"]["OrganizationId"];
                /** @enum {string} */
                status: "open" | "granted" | "stands" | "withdrawn";
                /** @enum {string} */
                channel: "household" | "in-person" | "phone" | "paper" | "message";
                decidedAt: components["schemas"]["Instant"];
                madeAt: components["schemas"]["Instant"];
                /** Format: date */
                dueOn: string;
                isOverdue: boolean;
                answeredAt?: components["schemas"]["Instant"];
            }[];
            next?: string;
        };
        ReadAppealAnswer: {
            appealId: components["schemas"]["AppealId"];
            applicationId: components["schemas"]["ApplicationId"];
            partnerId: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            status: "open" | "granted" | "stands" | "withdrawn";
            /** @enum {string} */
            channel: "household" | "in-person" | "phone" | "paper" | "message";
            decidedAt: components["schemas"]["Instant"];
            madeAt: components["schemas"]["Instant"];
            /** Format: date */
            dueOn: string;
            isOverdue: boolean;
            answeredAt?: components["schemas"]["Instant"];
            words?: string;
            answer?: string;
        };
        RegisterWebhookAnswer: {
            webhookId: components["schemas"]["WebhookId"];
            /** @enum {string} */
            status: "active" | "disabled";
            types: components["schemas"]["WebhookEventType"][];
            secret: string;
            publicKey: string;
        };
        ListWebhooksAnswer: {
            webhooks: {
                webhookId: components["schemas"]["WebhookId"];
                /** @enum {string} */
                status: "active" | "disabled";
                /** @enum {string} */
                disabledBecause?: "asked" | "gone" | "unreached";
                disabledAt?: components["schemas"]["Instant"];
                failing?: {
                    since: components["schemas"]["Instant"];
                    missed: number;
                };
                missedFrom?: components["schemas"]["Instant"];
                notice?: string;
                types: components["schemas"]["WebhookEventType"][];
                registeredAt: components["schemas"]["Instant"];
                oldUntil?: components["schemas"]["Instant"];
                isReplaying: boolean;
            }[];
            next?: string;
        };
        ReadWebhookAnswer: {
            webhookId: components["schemas"]["WebhookId"];
            /** @enum {string} */
            status: "active" | "disabled";
            /** @enum {string} */
            disabledBecause?: "asked" | "gone" | "unreached";
            disabledAt?: components["schemas"]["Instant"];
            failing?: {
                since: components["schemas"]["Instant"];
                missed: number;
            };
            missedFrom?: components["schemas"]["Instant"];
            notice?: string;
            types: components["schemas"]["WebhookEventType"][];
            registeredAt: components["schemas"]["Instant"];
            oldUntil?: components["schemas"]["Instant"];
            isReplaying: boolean;
            url: string;
            publicKey: string;
        };
        RotateWebhookAnswer: {
            webhookId: components["schemas"]["WebhookId"];
            generation: number;
            oldUntil: components["schemas"]["Instant"];
            secret: string;
            publicKey: string;
        };
        DisableWebhookAnswer: {
            webhookId: components["schemas"]["WebhookId"];
            /** @enum {string} */
            status: "active" | "disabled";
            missedFrom?: components["schemas"]["Instant"];
        };
        PingWebhookAnswer: {
            deliveryId: components["schemas"]["DeliveryId"];
        };
        ReplayWebhookAnswer: {
            webhookId: components["schemas"]["WebhookId"];
        };
        ListDeliveriesAnswer: {
            deliveries: {
                deliveryId: components["schemas"]["DeliveryId"];
                /** @enum {string} */
                type: "application.received" | "application.question" | "application.in-review" | "application.awarded" | "application.declined" | "application.withdrawn" | "award.approved" | "award.waits" | "payment.sent" | "payment.failed" | "payment.returned" | "handover.ready" | "import.checked" | "import.applied" | "import.failed" | "appeal.answered" | "webhook.ping";
                about: string[];
                /** @enum {string} */
                status: "waiting" | "delivered" | "given-up" | "dropped";
                occurredAt: components["schemas"]["Instant"];
                tries: number;
                latest: {
                    at: components["schemas"]["Instant"];
                    status?: number;
                    why?: components["schemas"]["Code"];
                }[];
                nextAt?: components["schemas"]["Instant"];
            }[];
            next?: string;
        };
        SetPublicContactAnswer: {
            organizationId: components["schemas"]["OrganizationId"];
            phone?: string;
            email?: string;
            proposed?: {
                phone: string;
                email?: string;
                proposedBy: components["schemas"]["MemberId"];
                proposedAt: components["schemas"]["Instant"];
            };
        };
        ListMessagesAnswer: {
            reference: string;
            messages: {
                messageId: components["schemas"]["MessageId"];
                /** @enum {string} */
                kind: "received" | "question" | "decided" | "payment-sent" | "payment-problem" | "handover-ready" | "appeal-answered";
                /** @enum {string} */
                status: "due" | "intended" | "sent" | "refused" | "unknown" | "dropped" | "bounced" | "complained";
                meaning: string;
                /** @enum {string} */
                way: "sms" | "email";
                dueAt: components["schemas"]["Instant"];
                changedAt: components["schemas"]["Instant"];
                notBefore: components["schemas"]["Instant"];
                text?: string;
                language?: components["schemas"]["MessageLanguage"];
                segments?: number;
                reason?: ("overtaken" | "no-longer-so" | "not-wanted" | "no-usable-contact" | "no-public-contact" | "no-reviewed-text" | "contact-ended") | string;
            }[];
            next?: string;
        };
        ReadMessageTextsAnswer: {
            languages: {
                language: components["schemas"]["MessageLanguage"];
                name: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
                reviewed: number;
                waiting: number;
                texts?: {
                    key: string;
                    text: string;
                    english: string;
                    hash: components["schemas"]["Sha256"];
                    reviewed: boolean;
                    /** @constant */
                    waitsForSecond?: true;
                }[];
            }[];
        };
        PreviewMessageAnswer: {
            language: components["schemas"]["MessageLanguage"];
            text: string;
            reviewed: boolean;
            subject?: string;
            body: string;
            segments: number;
            /** @enum {string} */
            alphabet: "gsm" | "unicode";
        };
        ReviewTextsAnswer: {
            language: components["schemas"]["MessageLanguage"];
            texts: string[];
            waiting: string[];
        };
        ReadOpenApiAnswer: {
            [key: string]: unknown;
        };
        ReadPeerReferralAnswer: {
            peerReferralId: components["schemas"]["PeerReferralId"];
            /** @enum {string} */
            status: "offered" | "waiting" | "accepted" | "ended" | "under-way";
            need: components["schemas"]["Need"];
            area: components["schemas"]["Area"];
            language: components["schemas"]["LanguageTag"];
            madeAt: components["schemas"]["Instant"];
            ageDays: number;
            until?: components["schemas"]["Instant"];
            asked?: components["schemas"]["OrganizationId"][];
            organizationId?: components["schemas"]["OrganizationId"];
            /** @enum {string} */
            outcome?: "applied" | "not-reached" | "not-wanted" | "helped-already" | "nobody-took-it" | "helped-elsewhere";
            words?: string | null;
            about?: components["schemas"]["PersonInNeedTold"] | null;
        };
        ReadServiceReferralAnswer: {
            serviceReferralId: components["schemas"]["ServiceReferralId"];
            /** @enum {string} */
            status: "open" | "accepted" | "declined" | "expired" | "helped" | "not-helped" | "withdrawn";
            service: components["schemas"]["Service"];
            area: components["schemas"]["Area"];
            language: components["schemas"]["LanguageTag"];
            from: components["schemas"]["OrganizationId"];
            to: components["schemas"]["OrganizationId"];
            madeAt: components["schemas"]["Instant"];
            ageDays: number;
            /** Format: date */
            expiresOn?: string;
            /** @enum {string} */
            reason?: "no-room" | "not-offered" | "other-area" | "other-language" | "other";
            about?: components["schemas"]["PersonInNeedTold"] | null;
        };
    };
    responses: {
        /**
         * @description `invalid`: Something in what was sent has to be corrected.
         *     `idempotency-key-missing`: An Idempotency-Key is needed.
         */
        InvalidIdempotencyKeyMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-a-member`: Your membership is not confirmed.
         *     `role-missing`: Your roles do not include this.
         *     `scope-missing`: This token is not for this.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `forbidden-field`: Hearth never collects this.
         *     `idempotency-key-reused`: This Idempotency-Key was used for something else.
         */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description What any call may meet.
         *     401: No access token, or one that is not for this API, where one is asked for.
         *     413 `too-large`: What was sent is too large.
         *     429 `too-many`: Too many calls or tries.
         *     415 `unsupported-media-type`: Only JSON is read here.
         *     500: Something broke on our side. Send the same again, with the same Idempotency-Key.
         *     503: Many people are at work at once: nothing was done yet; or it is not certain that this was done. Send the same again.
         */
        Otherwise: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `not-a-member`: Your membership is not confirmed.
         *     `role-missing`: Your roles do not include this.
         *     `scope-missing`: This token is not for this.
         *     `same-person`: Somebody else has to do this.
         */
        ForbiddenSamePerson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description `not-found`: There is no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-state`: The record is not in a state that allows this. */
        WrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused`: This Idempotency-Key was used for something else. */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid`: Something in what was sent has to be corrected. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version-conflict`: Somebody else changed this in the meantime. */
        VersionConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version-missing`: Say which version you saw. */
        VersionMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `forbidden-field`: Hearth never collects this.
         *     `idempotency-key-reused`: This Idempotency-Key was used for something else.
         *     `examples-fail`: The examples of the policy do not come out as written.
         */
        UnprocessableExamplesFail: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-a-member`: Your membership is not confirmed.
         *     `role-missing`: Your roles do not include this.
         *     `scope-missing`: This token is not for this.
         *     `related`: Somebody without a relationship to the household has to do this.
         */
        ForbiddenRelated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `not-a-member`: Your membership is not confirmed.
         *     `role-missing`: Your roles do not include this.
         *     `scope-missing`: This token is not for this.
         *     `same-person`: Somebody else has to do this.
         *     `related`: Somebody without a relationship to the household has to do this.
         */
        ForbiddenSamePersonRelated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `restricted`: No money is set apart for this.
         */
        WrongStateRestricted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `over-committed`: More is committed than would remain.
         */
        WrongStateOverCommitted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `insufficient-funds`: The funds that fit do not hold the amount.
         *     `restricted`: No money is set apart for this.
         */
        WrongStateInsufficientFundsRestricted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `insufficient-funds`: The funds that fit do not hold the amount.
         *     `restricted`: No money is set apart for this.
         *     `over-committed`: More is committed than would remain.
         */
        WrongStateInsufficientFundsRestrictedOverCommitted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `partner-ref-reused`: This reference was used for something else.
         *     `policy-not-in-force`: No policy is in force for this.
         */
        PartnerRefReusedPolicyNotInForce: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `policy-not-in-force`: No policy is in force for this.
         */
        WrongStatePolicyNotInForce: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `policy-not-in-force`: No policy is in force for this. */
        PolicyNotInForce: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `claim-refused`: The code or the second answer does not fit. */
        ClaimRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `open-match`: A possible repeat waits for a person.
         *     `over-cap`: The amount would pass the cap.
         */
        WrongStateOpenMatchOverCap: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `over-limit`: The amount would pass what one approver may approve.
         *     `no-quorum`: Too few of those who must be present are.
         */
        WrongStateOverLimitNoQuorum: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `no-quorum`: Too few of those who must be present are.
         */
        WrongStateNoQuorum: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden-field`: Hearth never collects this. */
        ForbiddenField: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `forbidden-field`: Hearth never collects this.
         *     `idempotency-key-reused`: This Idempotency-Key was used for something else.
         *     `provider-refused`: The payment provider refused this.
         */
        UnprocessableProviderRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `provider-unknown`: The answer of the payment provider is not known. */
        ProviderUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `signature-invalid`: The signature does not hold. */
        SignatureInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `open-match`: A possible repeat waits for a person.
         *     `payee-not-ready`: The payee is not ready to be paid.
         *     `books-open`: The books do not add up here.
         */
        WrongStateOpenMatchPayeeNotReadyBooksOpen: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `idempotency-key-reused`: This Idempotency-Key was used for something else.
         *     `provider-refused`: The payment provider refused this.
         */
        IdempotencyKeyReusedProviderRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `more-than-owed`: More than what has to be given back.
         */
        WrongStateMoreThanOwed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `open-match`: A possible repeat waits for a person.
         *     `books-open`: The books do not add up here.
         */
        WrongStateOpenMatchBooksOpen: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-sealed`: The log does not reach so far yet.
         *     `open-period`: The period is not over.
         *     `would-expose`: This would tell of a few households.
         */
        NotSealedOpenPeriodWouldExpose: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `would-expose`: This would tell of a few households.
         */
        WrongStateWouldExpose: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-sealed`: The log does not reach so far yet. */
        NotSealed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `on-hold`: A legal hold stops this.
         */
        WrongStateOnHold: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description New for each act, and the same when it is sent again.
         * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of what you saw.
         * @example "7"
         */
        IfMatch: string;
        /**
         * @description The language of sentences; English where there is none.
         * @example es
         */
        AcceptLanguage: string;
        CursorInQuery: string;
        LimitInQuery: number;
        OrganizationIdInPath: components["schemas"]["OrganizationId"];
        MemberIdInPath: components["schemas"]["MemberId"];
        PolicyIdInPath: components["schemas"]["PolicyId"];
        DemandIdInPath: components["schemas"]["DemandId"];
        FundIdInPath: components["schemas"]["FundId"];
        GiftIdInPath: components["schemas"]["GiftId"];
        ApplicationIdInPath: components["schemas"]["ApplicationId"];
        LanguageInQuery: components["schemas"]["LanguageTag"];
        ImportIdInPath: components["schemas"]["ImportId"];
        PeerReferralIdInPath: components["schemas"]["PeerReferralId"];
        ServiceReferralIdInPath: components["schemas"]["ServiceReferralId"];
        MatchIdInPath: components["schemas"]["MatchId"];
        SignalIdInPath: components["schemas"]["SignalId"];
        AwardIdInPath: components["schemas"]["AwardId"];
        MeetingIdInPath: components["schemas"]["MeetingId"];
        PartnerIdInQuery: components["schemas"]["OrganizationId"];
        HouseholdIdInPath: components["schemas"]["HouseholdId"];
        DisbursementIdInPath: components["schemas"]["DisbursementId"];
        RegisterIdInPath: components["schemas"]["RegisterId"];
        BreakIdInPath: components["schemas"]["BreakId"];
        PublicationIdInPath: components["schemas"]["PublicationId"];
        FormIdInPath: components["schemas"]["FormId"];
        AppealIdInPath: components["schemas"]["AppealId"];
        WebhookIdInPath: components["schemas"]["WebhookId"];
    };
    requestBodies: never;
    headers: {
        /** @description The version of the record. A write that is sent again tells it in its body alone. */
        ETag: string;
        /** @description Where the record is read. */
        Location: string;
        /** @description Come back after so many seconds. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrganizations: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrganizationsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    proposeOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Casa Ribera",
                 *       "kind": "partner"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeOrganizationBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeOrganizationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    confirmOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["OrganizationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeOrganizationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMembersAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    proposeMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "casa-ribera.caseworker-1",
                 *       "organizationId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *       "roles": [
                 *         "caseworker"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProposeMemberBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeMemberAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MemberIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMemberAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    confirmMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["MemberIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeMemberAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Otherwise"];
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProgramsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    openProgram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Winter relief 2026",
                 *       "purpose": "Groceries and rent for families who lost income",
                 *       "currency": "USD",
                 *       "timeZone": "America/New_York",
                 *       "languages": [
                 *         "en",
                 *         "es"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpenProgramBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenProgramAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    draftPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "version": 1,
                 *       "effectiveFrom": "2026-12-01",
                 *       "currency": "USD",
                 *       "rules": [
                 *         {
                 *           "code": "county",
                 *           "kind": "area-in",
                 *           "areas": [
                 *             "US-MA-suffolk"
                 *           ],
                 *           "otherwise": "outside-policy"
                 *         },
                 *         {
                 *           "code": "yearly-cap",
                 *           "kind": "cap-per-household",
                 *           "capMinor": 100000,
                 *           "windowDays": 365,
                 *           "otherwise": "refer"
                 *         }
                 *       ],
                 *       "amountTable": [
                 *         {
                 *           "sizeUpTo": 2,
                 *           "amountMinor": 30000
                 *         },
                 *         {
                 *           "sizeUpTo": 30,
                 *           "amountMinor": 50000
                 *         }
                 *       ],
                 *       "payeeDays": 30,
                 *       "ratification": {
                 *         "by": "committee",
                 *         "members": 2
                 *       },
                 *       "examples": [
                 *         {
                 *           "name": "a family of four in Suffolk county",
                 *           "facts": {
                 *             "need": "groceries",
                 *             "requestedMinor": 50000,
                 *             "area": "US-MA-suffolk",
                 *             "size": 4,
                 *             "situations": [
                 *               "lost-income"
                 *             ],
                 *             "evidence": [],
                 *             "relationshipDisclosed": false
                 *           },
                 *           "standing": {
                 *             "today": "2026-12-02",
                 *             "grants": [],
                 *             "openMatches": 0
                 *           },
                 *           "expected": {
                 *             "outcome": "meets",
                 *             "amountMinor": 50000
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DraftPolicyBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPolicyAnswer"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPolicyAnswer201"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableExamplesFail"];
            default: components["responses"]["Otherwise"];
        };
    };
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PolicyIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPolicyAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    ratifyPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["PolicyIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatifyPolicyAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    checkSanctions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list": "ofac-sdn",
                 *       "listVersion": "2026-11-20",
                 *       "result": "clear"
                 *     }
                 */
                "application/json": components["schemas"]["CheckSanctionsBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckSanctionsAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    resolveSanctions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "finding": "somebody-else",
                 *       "reason": "other-birth-date"
                 *     }
                 */
                "application/json": components["schemas"]["ResolveSanctionsBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolveSanctionsAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listSanctions: {
        parameters: {
            query?: {
                status?: "hit" | "listed";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSanctionsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    listDemands: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDemandsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    receiveDemand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "court",
                 *       "authority": "District Court",
                 *       "instrument": "subpoena",
                 *       "receivedOn": "2026-11-20",
                 *       "dueOn": "2026-12-04",
                 *       "about": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReceiveDemandBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveDemandAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DemandIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadDemandAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    adviseDemand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["DemandIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "advice": "narrow",
                 *       "grounds": [
                 *         "too-broad"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AdviseDemandBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveDemandAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    answerDemand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["DemandIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "left": [
                 *         {
                 *           "what": "payment-record",
                 *           "about": "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AnswerDemandBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveDemandAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listFunds: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFundsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    openFund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Harbor Foundation 2026",
                 *       "currency": "USD",
                 *       "funderId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK"
                 *     }
                 */
                "application/json": components["schemas"]["OpenFundBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenFundAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readFund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["FundIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadFundAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    recordGift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FundIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 65000000,
                 *       "receivedOn": "2026-11-02",
                 *       "restriction": {
                 *         "needs": [
                 *           "rent"
                 *         ],
                 *         "until": "2027-06-30"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordGiftBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGiftAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateRestricted"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    reduceGift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FundIdInPath"];
                giftId: components["parameters"]["GiftIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 50000,
                 *       "reason": "bank-fee"
                 *     }
                 */
                "application/json": components["schemas"]["ReduceGiftBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReduceGiftAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOverCommitted"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    giveBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FundIdInPath"];
                giftId: components["parameters"]["GiftIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 50000,
                 *       "givenBackOn": "2026-11-20",
                 *       "reason": "program-ended"
                 *     }
                 */
                "application/json": components["schemas"]["GiveBackBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReduceGiftAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOverCommitted"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    allot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FundIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *       "purpose": "groceries",
                 *       "amountMinor": 4000000
                 *     }
                 */
                "application/json": components["schemas"]["AllotBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllotAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateInsufficientFundsRestricted"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    proposeMove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FundIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": {
                 *         "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *         "partnerId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *         "purpose": "groceries"
                 *       },
                 *       "to": "unallotted",
                 *       "amountMinor": 100000,
                 *       "reason": "less-asked-than-thought"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeMoveBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeMoveAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateInsufficientFundsRestrictedOverCommitted"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    decideMove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FundIdInPath"];
                moveId: components["schemas"]["MoveId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DecideMoveBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideMoveAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateInsufficientFundsRestrictedOverCommitted"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApplicationsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerRef": "CR-2026-0117",
                 *       "applicant": {
                 *         "given": "Ana",
                 *         "family": "Reyes",
                 *         "birthDate": "1988-04-02",
                 *         "phone": "+1 617 555 0117"
                 *       },
                 *       "address": {
                 *         "line1": "12 Harbor St",
                 *         "city": "Boston",
                 *         "postalCode": "02128",
                 *         "area": "US-MA-suffolk"
                 *       },
                 *       "members": [
                 *         {
                 *           "given": "Luz",
                 *           "family": "Reyes",
                 *           "birthDate": "2015-09-30",
                 *           "relation": "child"
                 *         }
                 *       ],
                 *       "household": {
                 *         "size": 2,
                 *         "language": "es",
                 *         "situation": [
                 *           "lost-income"
                 *         ]
                 *       },
                 *       "request": {
                 *         "need": "groceries",
                 *         "amount": {
                 *           "amountMinor": 30000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "payment": {
                 *         "rail": "partner"
                 *       },
                 *       "evidence": [
                 *         {
                 *           "kind": "pay-stub",
                 *           "seenAt": "2026-11-18"
                 *         }
                 *       ],
                 *       "cameBy": "walk-in",
                 *       "consent": {
                 *         "noticeVersion": "2026-01",
                 *         "language": "es",
                 *         "givenAt": "2026-11-20T15:00:00.000Z",
                 *         "shareForMatching": true
                 *       },
                 *       "relationship": {
                 *         "disclosed": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubmitApplicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitApplicationAnswer"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitApplicationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["PartnerRefReusedPolicyNotInForce"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadApplicationAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    amendApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerRef": "CR-2026-0117",
                 *       "applicant": {
                 *         "given": "Ana",
                 *         "family": "Reyes",
                 *         "birthDate": "1988-04-02",
                 *         "phone": "+1 617 555 0117"
                 *       },
                 *       "address": {
                 *         "line1": "12 Harbor St",
                 *         "city": "Boston",
                 *         "postalCode": "02128",
                 *         "area": "US-MA-suffolk"
                 *       },
                 *       "members": [
                 *         {
                 *           "given": "Luz",
                 *           "family": "Reyes",
                 *           "birthDate": "2015-09-30",
                 *           "relation": "child"
                 *         }
                 *       ],
                 *       "household": {
                 *         "size": 2,
                 *         "language": "es",
                 *         "situation": [
                 *           "lost-income"
                 *         ]
                 *       },
                 *       "request": {
                 *         "need": "groceries",
                 *         "amount": {
                 *           "amountMinor": 30000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "payment": {
                 *         "rail": "partner"
                 *       },
                 *       "evidence": [
                 *         {
                 *           "kind": "pay-stub",
                 *           "seenAt": "2026-11-18"
                 *         }
                 *       ],
                 *       "cameBy": "walk-in",
                 *       "consent": {
                 *         "noticeVersion": "2026-01",
                 *         "language": "es",
                 *         "givenAt": "2026-11-20T15:00:00.000Z",
                 *         "shareForMatching": true
                 *       },
                 *       "relationship": {
                 *         "disclosed": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubmitApplicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendApplicationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStatePolicyNotInForce"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Otherwise"];
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "no-longer-needed"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawApplicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawApplicationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    answerFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "helped": "yes"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerFollowUpBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerFollowUpAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImportsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    openImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "purpose": "applications",
                 *       "format": "csv",
                 *       "bytes": 20480,
                 *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *       "language": "es"
                 *     }
                 */
                "application/json": components["schemas"]["OpenImportBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenImportAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["PolicyNotInForce"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readImportTemplate: {
        parameters: {
            query?: {
                purpose?: "applications" | "confidential" | "list";
                format?: "csv" | "xlsx";
                language?: components["parameters"]["LanguageInQuery"];
            };
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadImportTemplateAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ImportIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadImportAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readImportRows: {
        parameters: {
            query?: {
                part?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["ImportIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadImportRowsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            default: components["responses"]["Otherwise"];
        };
    };
    readImportPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ImportIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ImportIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckImportAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ImportIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "choice": "good-rows"
                 *     }
                 */
                "application/json": components["schemas"]["ApplyImportBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckImportAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    dropImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ImportIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckImportAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    listHelperContacts: {
        parameters: {
            query?: {
                organizationId?: components["schemas"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHelperContactsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    registerHelperContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+1 617 555 0100",
                 *       "memberId": "mem_1EY9TREE0T4G9QT5ARXPAXWYFC"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterHelperContactBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterHelperContactAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    removeHelperContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": "3f9c2a71b0d4e6a85c17"
                 *     }
                 */
                "application/json": components["schemas"]["RemoveHelperContactBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveHelperContactAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    submitConfidential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerRef": "DV-2026-041-a",
                 *       "caseNumber": "DV-2026-041",
                 *       "area": "US-MA-suffolk",
                 *       "household": {
                 *         "size": 3,
                 *         "language": "pt",
                 *         "situation": [
                 *           "displaced"
                 *         ]
                 *       },
                 *       "request": {
                 *         "need": "rent",
                 *         "amount": {
                 *           "amountMinor": 40000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "cameBy": "partner",
                 *       "consent": {
                 *         "noticeVersion": "2026-01",
                 *         "language": "pt",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       },
                 *       "relationship": {
                 *         "disclosed": false
                 *       },
                 *       "attestation": {
                 *         "version": "2026-01",
                 *         "attestedAt": "2026-11-20T15:10:00.000Z",
                 *         "facts": [
                 *           "identity-known",
                 *           "lives-in-area",
                 *           "household-size",
                 *           "need-seen"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubmitConfidentialBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitConfidentialAnswer"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitConfidentialAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["PartnerRefReusedPolicyNotInForce"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    amendConfidential: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerRef": "DV-2026-041-a",
                 *       "caseNumber": "DV-2026-041",
                 *       "area": "US-MA-suffolk",
                 *       "household": {
                 *         "size": 3,
                 *         "language": "pt",
                 *         "situation": [
                 *           "displaced"
                 *         ]
                 *       },
                 *       "request": {
                 *         "need": "rent",
                 *         "amount": {
                 *           "amountMinor": 40000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "cameBy": "partner",
                 *       "consent": {
                 *         "noticeVersion": "2026-01",
                 *         "language": "pt",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       },
                 *       "relationship": {
                 *         "disclosed": false
                 *       },
                 *       "attestation": {
                 *         "version": "2026-01",
                 *         "attestedAt": "2026-11-20T15:10:00.000Z",
                 *         "facts": [
                 *           "identity-known",
                 *           "lives-in-area",
                 *           "household-size",
                 *           "need-seen"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubmitConfidentialBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendConfidentialAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStatePolicyNotInForce"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Otherwise"];
        };
    };
    listPeerReferrals: {
        parameters: {
            query?: {
                list?: "offered" | "accepted" | "sent" | "waiting";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPeerReferralsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    referPeer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "about": {
                 *         "name": "Rosa from the second floor",
                 *         "reach": "+1 617 555 0119, after six in the evening"
                 *       },
                 *       "need": "food",
                 *       "area": "US-MA-suffolk",
                 *       "language": "ht",
                 *       "consent": {
                 *         "asked": true,
                 *         "how": "in-person",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       },
                 *       "to": [
                 *         "org_7PCVEQTR2B9VENPS8ZRD16DMXK"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReferPeerBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    pointToPeer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "about": {
                 *         "name": "Rosa from the second floor",
                 *         "reach": "+1 617 555 0119, after six in the evening"
                 *       },
                 *       "need": "food",
                 *       "area": "US-MA-suffolk",
                 *       "language": "ht",
                 *       "consent": {
                 *         "asked": true,
                 *         "how": "in-person",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PointToPeerBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointToPeerAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ClaimRefused"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readPeerReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PeerReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPeerReferralAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    answerPeerReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["PeerReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "decline",
                 *       "reason": "no-room"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerPeerReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    offerPeerReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["PeerReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": [
                 *         "org_7PCVEQTR2B9VENPS8ZRD16DMXK"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OfferPeerReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    endPeerReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["PeerReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "applied",
                 *       "applicationId": "app_5YRNMNCZNJGXJWWVMHZHQM34KK"
                 *     }
                 */
                "application/json": components["schemas"]["EndPeerReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    closePeerReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["PeerReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "nobody-took-it",
                 *       "words": "Asked both partners of that area twice; neither has room this winter."
                 *     }
                 */
                "application/json": components["schemas"]["ClosePeerReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listServiceReferrals: {
        parameters: {
            query?: {
                list?: "open" | "accepted" | "sent";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListServiceReferralsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    referForService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *       "service": "housing-search",
                 *       "about": {
                 *         "name": "Rosa from the second floor",
                 *         "reach": "+1 617 555 0119, after six in the evening"
                 *       },
                 *       "area": "US-MA-suffolk",
                 *       "language": "ht",
                 *       "consent": {
                 *         "asked": true,
                 *         "how": "in-person",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReferForServiceBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferForServiceAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readServiceReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ServiceReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadServiceReferralAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    answerServiceReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ServiceReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "accept"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerServiceReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerServiceReferralAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    endServiceReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ServiceReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "helped"
                 *     }
                 */
                "application/json": components["schemas"]["EndServiceReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerServiceReferralAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    linkServiceReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ServiceReferralIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "app_5YRNMNCZNJGXJWWVMHZHQM34KK"
                 *     }
                 */
                "application/json": components["schemas"]["LinkServiceReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerServiceReferralAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readUnmetNeeds: {
        parameters: {
            query: {
                quarter: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadUnmetNeedsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReferralsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReferralAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            default: components["responses"]["Otherwise"];
        };
    };
    listMatches: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMatchesAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MatchIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMatchAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            default: components["responses"]["Otherwise"];
        };
    };
    decideMatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["MatchIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "different",
                 *       "reason": "two-families",
                 *       "shared": [
                 *         "phone"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DecideMatchBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideMatchAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listSignals: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSignalsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["SignalIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadSignalAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    answerSignal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["SignalIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "helper",
                 *       "note": "shelter-front-desk"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerSignalBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSignalAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    adjudicate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "award",
                 *       "amountMinor": 25000,
                 *       "reason": "need-is-plain"
                 *     }
                 */
                "application/json": components["schemas"]["AdjudicateBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjudicateAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOpenMatchOverCap"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    declineMany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "declines": [
                 *         {
                 *           "applicationId": "app_5YRNMNCZNJGXJWWVMHZHQM34KK",
                 *           "reason": "outside-area"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DeclineManyBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclineManyAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AwardIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "audit-sample"
                 *     }
                 */
                "application/json": components["schemas"]["ReadEvidenceBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadEvidenceAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readDocket: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadDocketAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    closeDocket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decisions": [
                 *         {
                 *           "awardId": "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ",
                 *           "decision": "approve"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CloseDocketBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseDocketAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readClosedDocket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MeetingIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadClosedDocketAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                stage?: "open" | "held";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMeetingsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    openMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "heldOn": "2026-12-03"
                 *     }
                 */
                "application/json": components["schemas"]["OpenMeetingBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenMeetingAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readMeeting: {
        parameters: {
            query?: {
                language?: components["parameters"]["LanguageInQuery"];
            };
            header?: never;
            path: {
                id: components["parameters"]["MeetingIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMeetingAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readMeetingPage: {
        parameters: {
            query?: {
                language?: components["parameters"]["LanguageInQuery"];
            };
            header?: never;
            path: {
                id: components["parameters"]["MeetingIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MeetingIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMinutesAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            default: components["responses"]["Otherwise"];
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["MeetingIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "present": [
                 *         "mem_1EY9TREE0T4G9QT5ARXPAXWYFC"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordAttendanceBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordAttendanceAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    recuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["MeetingIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": "relationship",
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecuseBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecuseAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    consent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["MeetingIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConsentBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOverLimitNoQuorum"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    closeMeeting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["MeetingIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approveGreen": true
                 *     }
                 */
                "application/json": components["schemas"]["CloseMeetingBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseDocketAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateNoQuorum"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Otherwise"];
        };
    };
    listOverrides: {
        parameters: {
            query?: {
                status?: "proposed" | "confirmed" | "refused";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOverridesAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    proposeOverride: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "of": "household-cap",
                 *       "awardId": "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ",
                 *       "reason": "fire-in-the-house",
                 *       "until": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeOverrideBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeOverrideAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    decideOverride: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["schemas"]["OverrideId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DecideOverrideBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeOverrideAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    discloseRelationship: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscloseRelationshipAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    listRelationships: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRelationshipsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readWaitingList: {
        parameters: {
            query?: {
                partnerId?: components["parameters"]["PartnerIdInQuery"];
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWaitingListAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    listReissues: {
        parameters: {
            query?: {
                stage?: "unpaid" | "proposed";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReissuesAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    proposeReissues: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ],
                 *       "reason": "account-was-closed"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeReissuesBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeReissuesAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    previewReissues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PreviewReissuesBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewReissuesAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ForbiddenField"];
            default: components["responses"]["Otherwise"];
        };
    };
    confirmReissues: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm",
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmReissuesBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseDocketAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    requestPayee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "returnUrl": "https://partner.example.org/hearth/onboarded"
                 *     }
                 */
                "application/json": components["schemas"]["RequestPayeeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPayeeAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["UnprocessableProviderRefused"];
            502: components["responses"]["ProviderUnknown"];
            default: components["responses"]["Otherwise"];
        };
    };
    requestPartnerPayee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["OrganizationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "returnUrl": "https://partner.example.org/hearth/onboarded"
                 *     }
                 */
                "application/json": components["schemas"]["RequestPayeeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPayeeAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["UnprocessableProviderRefused"];
            502: components["responses"]["ProviderUnknown"];
            default: components["responses"]["Otherwise"];
        };
    };
    listPayeeChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPayeeChangesAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    decidePayeeChange: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DecidePayeeChangeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidePayeeChangeAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Otherwise"];
        };
    };
    closePayee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["HouseholdIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "request"
                 *     }
                 */
                "application/json": components["schemas"]["ClosePayeeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosePayeeAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosePayeeAnswer202"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["UnprocessableProviderRefused"];
            502: components["responses"]["ProviderUnknown"];
            default: components["responses"]["Otherwise"];
        };
    };
    hearOfAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearOfAccountAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignatureInvalid"];
            default: components["responses"]["Otherwise"];
        };
    };
    advance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnerId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *       "limit": 40
                 *     }
                 */
                "application/json": components["schemas"]["AdvanceBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvanceAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvanceAnswer202"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOpenMatchPayeeNotReadyBooksOpen"];
            422: components["responses"]["UnprocessableProviderRefused"];
            502: components["responses"]["ProviderUnknown"];
            default: components["responses"]["Otherwise"];
        };
    };
    readAdvance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["AdvanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAdvanceAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    listDisbursements: {
        parameters: {
            query?: {
                partnerId?: components["parameters"]["PartnerIdInQuery"];
                queue?: "waiting-for-payee" | "waiting-for-advance" | "to-hand-over" | "to-confirm" | "waiting-for-register" | "to-issue" | "to-clear" | "stale" | "in-flight" | "held";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDisbursementsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["DisbursementIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receiptNumber": "R-2026-0117",
                 *       "method": "card",
                 *       "handedOverAt": "2026-11-21T16:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    issueCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["DisbursementIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueCodeAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    confirmHandover: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["DisbursementIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7Q4M-2KXD-0R9C"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmHandoverBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    inquire: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquireAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReusedProviderRefused"];
            502: components["responses"]["ProviderUnknown"];
            default: components["responses"]["Otherwise"];
        };
    };
    declareUnpaid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "provider-says-never"
                 *     }
                 */
                "application/json": components["schemas"]["DeclareUnpaidBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclareUnpaidAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            502: components["responses"]["ProviderUnknown"];
            default: components["responses"]["Otherwise"];
        };
    };
    confirmUnpaid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmUnpaidAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            502: components["responses"]["ProviderUnknown"];
            default: components["responses"]["Otherwise"];
        };
    };
    recordRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["OrganizationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 12000,
                 *       "currency": "USD",
                 *       "receivedOn": "2026-11-20"
                 *     }
                 */
                "application/json": components["schemas"]["RecordRefundBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRefundAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateMoreThanOwed"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OrganizationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadStandingAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    reportUnclaimed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["DisbursementIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "moved-away"
                 *     }
                 */
                "application/json": components["schemas"]["DeclareUnpaidBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listRegisters: {
        parameters: {
            query?: {
                status?: "prepared" | "released";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRegistersAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    prepareRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limit": 20
                 *     }
                 */
                "application/json": components["schemas"]["PrepareRegisterBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrepareRegisterAnswer"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrepareRegisterAnswer201"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            409: components["responses"]["WrongStateOpenMatchBooksOpen"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RegisterIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadRegisterAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    releaseRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["RegisterIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRegisterAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOpenMatchBooksOpen"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    dropRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["RegisterIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "printer-broken"
                 *     }
                 */
                "application/json": components["schemas"]["DropRegisterBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropRegisterAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    exportRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["RegisterIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRegisterAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    recordResults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["RegisterIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csv": "disbursement_id,check_number,issued_on,cleared_on,voided\n",
                 *       "preview": true
                 *     }
                 */
                "application/json": components["schemas"]["RecordResultsBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordResultsAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    hearOfPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearOfPaymentAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignatureInvalid"];
            default: components["responses"]["Otherwise"];
        };
    };
    reconcile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    readReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readReconciliationPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    listBreaks: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBreaksAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readBreak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["BreakIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadBreakAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    assignBreak: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["BreakIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberId": "mem_1EY9TREE0T4G9QT5ARXPAXWYFC"
                 *     }
                 */
                "application/json": components["schemas"]["AssignBreakBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignBreakAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    explainBreak: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["BreakIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "on-the-bank-statement",
                 *       "text": "Paid twice by the bank and taken back the same day."
                 *     }
                 */
                "application/json": components["schemas"]["ExplainBreakBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignBreakAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Otherwise"];
        };
    };
    readReport: {
        parameters: {
            query?: {
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReportAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    exportReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-01-01",
                 *       "until": "2026-11-30"
                 *     }
                 */
                "application/json": components["schemas"]["ExportReportBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportReportAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readAwardRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AwardIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAwardRecordAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readAwardPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AwardIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPublicationsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Otherwise"];
        };
    };
    askPublication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "template": "public-report",
                 *       "period": {
                 *         "kind": "quarter",
                 *         "name": "2026-Q3"
                 *       },
                 *       "scope": {
                 *         "kind": "all"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AskPublicationBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPublicationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NotSealedOpenPeriodWouldExpose"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    askPublicationAgain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["PublicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPublicationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    signPublication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["PublicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["SignPublicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPublicationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateWouldExpose"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    dropPublication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["PublicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "not-needed"
                 *     }
                 */
                "application/json": components["schemas"]["DropPublicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPublicationAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PublicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPublicationAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readPublicationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PublicationIdInPath"];
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lies elsewhere: go to Location. */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    listOwnPublications: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
                status?: "asked" | "drafted" | "signed-once" | "signed-off" | "published" | "refused" | "dropped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOwnPublicationsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readOwnPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PublicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadOwnPublicationAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readOwnPublicationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PublicationIdInPath"];
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lies elsewhere: go to Location. */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    listCheckpoints: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCheckpointsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Otherwise"];
        };
    };
    readLogKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["NotSealed"];
            default: components["responses"]["Otherwise"];
        };
    };
    readCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                size: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    proveInclusion: {
        parameters: {
            query: {
                leaf: string;
                size?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProveInclusionAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["NotSealed"];
            default: components["responses"]["Otherwise"];
        };
    };
    proveConsistency: {
        parameters: {
            query: {
                from: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProveConsistencyAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            409: components["responses"]["NotSealed"];
            default: components["responses"]["Otherwise"];
        };
    };
    readErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadErasureAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    askErasure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "household-asked"
                 *     }
                 */
                "application/json": components["schemas"]["AskErasureBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskErasureAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOnHold"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
                queue?: "asked" | "confirmed" | "account" | "kept";
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListErasuresAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    decideErasure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["HouseholdIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DecideErasureBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideErasureAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideErasureAnswer202"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOnHold"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listHolds: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHoldsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["HouseholdIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "court-order"
                 *     }
                 */
                "application/json": components["schemas"]["PlaceHoldBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceHoldAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    liftHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["HouseholdIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "request",
                 *       "reason": "case-closed"
                 *     }
                 */
                "application/json": components["schemas"]["LiftHoldBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiftHoldAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiftHoldAnswer202"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readKeptRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["HouseholdIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "tax-audit"
                 *     }
                 */
                "application/json": components["schemas"]["ReadKeptRecordBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadKeptRecordAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listForms: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFormsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    connectForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "provider": "kobo",
                 *       "formKey": "aHearthForm22"
                 *     }
                 */
                "application/json": components["schemas"]["ConnectFormBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectFormAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readFormTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadFormTemplateAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readTemplateMapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTemplateMappingAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    readForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["FormIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadFormAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    changeMapping: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FormIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mapping": [
                 *         {
                 *           "column": "given_name",
                 *           "question": "who/first_name"
                 *         },
                 *         {
                 *           "column": "need",
                 *           "question": "request/need",
                 *           "choices": {
                 *             "comida": "food"
                 *           }
                 *         },
                 *         {
                 *           "column": "rail",
                 *           "constant": "partner"
                 *         }
                 *       ],
                 *       "questions": [
                 *         {
                 *           "question": "who/first_name",
                 *           "type": "text",
                 *           "labels": [
                 *             "First name"
                 *           ]
                 *         },
                 *         {
                 *           "question": "request/need",
                 *           "type": "select_one",
                 *           "labels": [
                 *             "What do they need?"
                 *           ],
                 *           "choices": [
                 *             {
                 *               "name": "comida",
                 *               "labels": [
                 *                 "Food"
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeMappingBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMappingAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    changeSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FormIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSecretAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    setPull: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FormIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "server": "https://kf.kobotoolbox.org",
                 *       "access": {
                 *         "kind": "token",
                 *         "token": "the token of Account Settings, Security"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetPullBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPullAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    closeForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FormIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseFormAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path: {
                id: components["parameters"]["FormIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubmissionsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    receiveSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["FormIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveSubmissionAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveSubmissionAnswer202"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignatureInvalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["ForbiddenField"];
            default: components["responses"]["Otherwise"];
        };
    };
    dropSubmission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["FormIdInPath"];
                submissionId: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "not-needed"
                 *     }
                 */
                "application/json": components["schemas"]["DropSubmissionBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropSubmissionAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadStatusAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["ClaimRefused"];
            default: components["responses"]["Otherwise"];
        };
    };
    readStatusPage: {
        parameters: {
            query?: {
                language?: components["parameters"]["LanguageInQuery"];
            };
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Otherwise"];
        };
    };
    stepBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sure": true
                 *     }
                 */
                "application/json": components["schemas"]["StepBackBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepBackAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ClaimRefused"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    issueClaimCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "replace"
                 *     }
                 */
                "application/json": components["schemas"]["IssueClaimCodeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueClaimCodeAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listAppeals: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
                overdue?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAppealsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    makeAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "I lost my work in October, and the rent is due."
                 *     }
                 */
                "application/json": components["schemas"]["MakeAppealBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakeAppealAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ClaimRefused"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    withdrawOwnAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawOwnAppealAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ClaimRefused"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    recordAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "I lost my work in October, and the rent is due.",
                 *       "channel": "phone"
                 *     }
                 */
                "application/json": components["schemas"]["RecordAppealBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakeAppealAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AppealIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAppealAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    answerAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AppealIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "granted",
                 *       "words": "We have seen the letter. We look at your request again."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerAppealBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawOwnAppealAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePersonRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    withdrawAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AppealIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawOwnAppealAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhooksAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    registerWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.partner.example/hearth",
                 *       "types": [
                 *         "application.awarded",
                 *         "payment.sent"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RegisterWebhookBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterWebhookAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWebhookAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    rotateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotateWebhookBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotateWebhookAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    disableWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisableWebhookAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisableWebhookAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    pingWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PingWebhookAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["IdempotencyKeyReused"];
            default: components["responses"]["Otherwise"];
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": "one",
                 *       "deliveryId": "whd_1WXT9NVTZPXTCNYPRM3HW09MYE"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayWebhookBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayWebhookAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path: {
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeliveriesAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readPublicContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OrganizationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPublicContactAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    setPublicContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["OrganizationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "617-555-0100",
                 *       "email": "hello@casa-ribera.example"
                 *     }
                 */
                "application/json": components["schemas"]["SetPublicContactBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPublicContactAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["CursorInQuery"];
                limit?: components["parameters"]["LimitInQuery"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessagesAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["ForbiddenRelated"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Otherwise"];
        };
    };
    readMessageTexts: {
        parameters: {
            query?: {
                language?: components["schemas"]["MessageLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMessageTextsAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    previewMessage: {
        parameters: {
            query: {
                language: components["schemas"]["MessageLanguage"];
                kind: "received" | "question" | "decided" | "payment-sent" | "payment-problem" | "handover-ready" | "appeal-answered";
                way?: "sms" | "email";
                style?: "discreet" | "plain";
                first?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewMessageAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Otherwise"];
        };
    };
    reviewTexts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "es",
                 *       "texts": [
                 *         {
                 *           "key": "messages/update",
                 *           "hash": "0000000000000000000000000000000000000000000000000000000000000000"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReviewTextsBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTextsAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["ForbiddenSamePerson"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    doubtTexts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "es",
                 *       "keys": [
                 *         "messages/update"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DoubtTextsBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTextsAnswer"];
                };
            };
            400: components["responses"]["InvalidIdempotencyKeyMissing"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Otherwise"];
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadOpenApiAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Otherwise"];
        };
    };
    readReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Otherwise"];
        };
    };
}
